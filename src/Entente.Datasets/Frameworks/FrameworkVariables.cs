using Entente.Datasets.Text;

namespace Entente.Datasets.Frameworks;

/// <summary>Reads the variables of a framework.</summary>
internal static class FrameworkVariables
{
    public static List<Variable> Read(YamlFields fields)
    {
        var variables = new List<Variable>();
        foreach (var child in fields.Maps("variables"))
        {
            var variable = ReadVariable(child);
            if (variables.Exists(other => other.Id == variable.Id)) child.Refuse("id", "duplicate-identifier", $"'{variable.Id}' twice", "each variable once");
            if (child.Close()) variables.Add(variable);
        }

        return variables;
    }

    /// <summary>A list of CAMEO codes or prefixes.</summary>
    public static List<string> Codes(YamlFields fields, string key)
    {
        var codes = fields.Texts(key);
        foreach (var code in codes)
        {
            if (!CameoCode.TryParse(code, out var read) || !CameoCatalogue.Contains(read))
                fields.Refuse(key, "unknown-cameo", Shown.Of(code), "a code that CAMEO defines; the nearest are " + string.Join(", ", CameoCatalogue.Nearest(code)));
        }

        return codes;
    }

    private static Variable ReadVariable(YamlFields fields)
    {
        var variable = new Variable(
            new VariableId(fields.Identifier("id")),
            fields.Text("name"),
            fields.Text("question"),
            fields.Number("weight", 0, 1),
            fields.Texts("contexts"),
            Codes(fields, "cameo"),
            Actors(fields),
            fields.Texts("issues"),
            fields.Texts("indicators"));
        if (variable.Id == VariableId.Overall) fields.Refuse("id", "reserved-identifier", "'overall'", "another identifier: overall is the whole");
        return variable;
    }

    private static List<string> Actors(YamlFields fields)
    {
        var codes = fields.Texts("third_parties");
        foreach (var code in codes)
        {
            if (ActorCatalogue.Find(ActorCodeSystem.Entente, code)?.Code.Text != code)
                fields.Refuse("third_parties", "unknown-actor", Shown.Of(code), "the code of a state or an organisation; the nearest are " + string.Join(", ", ActorCatalogue.Nearest(code)));
        }

        return codes;
    }
}
