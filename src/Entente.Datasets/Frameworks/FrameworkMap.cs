using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Frameworks;

/// <summary>Reads the root map of a framework file.</summary>
internal sealed class FrameworkMap(YamlFields fields)
{
    public Framework Read()
    {
        if (fields.Text("format") is var format and not ("1" or "")) fields.Refuse("format", "newer-format", $"format {format}", "format 1; a newer version of the software reads newer formats");
        var framework = new Framework
        {
            Id = fields.Identifier("id"),
            Version = fields.Text("version"),
            Title = fields.Text("title"),
            Scale = Known("scale", [.. ActScale.Names]),
            QuadScheme = Known("quad_scheme", [.. QuadScheme.All.Select(scheme => scheme.Name)]),
            Ruptures = FrameworkVariables.Codes(fields, "ruptures"),
            AllianceIssues = fields.Texts("alliance_issues"),
            Variables = FrameworkVariables.Read(fields),
            Parameters = FrameworkParameters.Read(fields),
            Verdicts = FrameworkRules.Verdicts(fields),
            Typology = FrameworkRules.Types(fields),
            Wordings = FrameworkParameters.Wordings(fields),
        };
        CheckWeights(framework);
        fields.Close();
        return framework;
    }

    private string Known(string key, string[] names)
    {
        var name = fields.Text(key);
        if (name.Length > 0 && !names.Contains(name)) fields.Refuse(key, "wrong-value", $"{Shown.Of(name)} under '{key}'", "one of " + string.Join(", ", names));
        return name;
    }

    private void CheckWeights(Framework framework)
    {
        var sum = 0d;
        foreach (var variable in framework.Variables) sum += variable.Weight;
        if (framework.Variables.Count == 0) fields.Refuse("variables", "missing-field", "no sound variable", "at least one variable");
        else if (Math.Abs(sum - 1) > 1e-6) fields.Refuse("variables", "wrong-weights", string.Create(CultureInfo.InvariantCulture, $"weights that sum to {sum:0.######}"), "weights that sum to 1");
    }
}
