using System.Globalization;
using Entente.Datasets.Cases;
using Entente.Datasets.Text;

namespace Entente.Datasets.Frameworks;

/// <summary>Reads the numbers of a framework: its parameters and its wording table.</summary>
internal static class FrameworkParameters
{
    public static Dictionary<string, Parameter> Read(YamlFields fields)
    {
        var parameters = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (var child in fields.Maps("parameters"))
        {
            if (ReadParameter(child) is { } parameter && !parameters.TryAdd(parameter.Name, parameter))
                child.Refuse("name", "duplicate-identifier", $"'{parameter.Name}' twice", "each parameter once");
        }

        foreach (var name in FrameworkFeatures.Parameters)
        {
            if (!parameters.ContainsKey(name)) fields.Refuse("parameters", "missing-parameter", $"no sound parameter '{name}'", "every parameter of docs/methods.md");
        }

        return parameters;
    }

    public static Dictionary<string, Wording> Wordings(YamlFields fields)
    {
        var wordings = new Dictionary<string, Wording>(StringComparer.Ordinal);
        foreach (var child in fields.Maps("wordings"))
        {
            if (ReadWording(child) is { } wording && !wordings.TryAdd(wording.Key, wording))
                child.Refuse("key", "duplicate-identifier", $"'{wording.Key}' twice", "each wording once");
        }

        return wordings;
    }

    private static Parameter? ReadParameter(YamlFields fields)
    {
        var (name, value, unit, reason) = (fields.Text("name"), fields.Number("value"), fields.Text("unit"), fields.Text("reason"));
        if (name.Length > 0 && !FrameworkFeatures.Parameters.Contains(name)) fields.Refuse("name", "unknown-parameter", Shown.Of(name), "a parameter of docs/methods.md" + Closest.Hint(name, FrameworkFeatures.Parameters));
        if (!fields.Has("fixed_on")) fields.RefuseMissing("fixed_on");
        var fixedOn = fields.OptionalDay("fixed_on") ?? default;
        var range = ReadRange(fields, value, "value");
        return fields.Close() ? new Parameter(name, value, unit, range[0], range[1], fixedOn, reason) : null;
    }

    private static Wording? ReadWording(YamlFields fields)
    {
        var (key, probability, examples) = (fields.Identifier("key"), fields.Number("probability", 0, 1), fields.Text("examples"));
        var range = ReadRange(fields, probability, "probability");
        return fields.Close() ? new Wording(key, probability, range[0], range[1], examples) : null;
    }

    /// <summary>Reads <c>range: [low, high]</c> and holds the value to it.</summary>
    private static double[] ReadRange(YamlFields fields, double value, string of)
    {
        var wasSound = fields.IsSound;
        var texts = fields.Texts("range");
        if (texts.Count != 2 || !TryNumber(texts[0], out var low) || !TryNumber(texts[1], out var high) || low > high)
        {
            fields.Refuse("range", "wrong-range", $"[{string.Join(", ", texts)}]", "two numbers, the lower first, such as [12, 48]");
            return [0, 0];
        }

        if (wasSound && (value < low || value > high))
            fields.Refuse(of, "out-of-range", value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"a number within its range, {low} to {high}"));
        return [low, high];
    }

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
