using System.Globalization;
using System.Reflection;
using Entente.Datasets.Text;

namespace Entente.Datasets.Frameworks;

/// <summary>Reads a framework file (docs/formats.md): variables, parameters, verdict rules, partnership types and the wording table.</summary>
public static class FrameworkReader
{
    /// <summary>Names of the frameworks that ship with the software.</summary>
    public static IReadOnlyList<string> Bundled { get; } = ["four-variables"];

    /// <summary>Reads a bundled framework by its name, or a file by its path.</summary>
    /// <exception cref="EntenteException">There is no such framework, or it is malformed: line, what was found and what was expected are named.</exception>
    public static Framework Read(string nameOrPath)
    {
        var problems = new List<Rejection>();
        var framework = Read(nameOrPath, problems);
        if (framework is not null && problems.Count == 0) return framework;
        var first = problems[0];
        throw new EntenteException(
            "framework-malformed",
            $"framework {nameOrPath} cannot be used: {first.Position}: {first.Reason}" + (problems.Count > 1 ? $" (and {problems.Count - 1} more)" : ""),
            first.Found,
            first.Expected,
            "correct the line; docs/formats.md describes the file");
    }

    /// <summary>Reads a framework and gathers what is wrong with it.</summary>
    public static Framework? Read(string nameOrPath, ICollection<Rejection> problems)
    {
        var root = Bundled.Contains(nameOrPath)
            ? YamlFile.ReadText(BundledText(nameOrPath), nameOrPath + ".yaml", problems)
            : ReadFile(nameOrPath, problems);
        if (root is YamlMap map) return ReadMap(map, problems);
        if (problems.Count == 0) problems.Add(new Rejection(root?.Position ?? new FilePosition(nameOrPath, 0, 0), "not-a-map", root?.Kind ?? "an empty file", "a map that starts 'format: 1'"));
        return null;
    }

    private static YamlNode? ReadFile(string path, ICollection<Rejection> problems)
    {
        if (File.Exists(path)) return YamlFile.Read(path, Path.GetFileName(path), problems);
        throw new EntenteException("framework-not-found", $"there is no framework '{path}'", "nothing of this name", "a bundled framework (" + string.Join(", ", Bundled) + ") or the path of a file", "name one of these");
    }

    private static string BundledText(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"frameworks/{name}.yaml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static Framework? ReadMap(YamlMap map, ICollection<Rejection> problems)
    {
        var fields = new YamlFields(map, problems);
        if (fields.Text("format") is var format and not ("1" or "")) fields.Refuse(fields.PositionOf("format"), "newer-format", $"format {format}", "format 1");
        var framework = new Framework
        {
            Id = fields.Text("id"),
            Version = fields.Text("version"),
            Title = fields.Text("title"),
            Scale = Known(fields, "scale", [.. ActScale.Names]),
            QuadScheme = Known(fields, "quad_scheme", [.. QuadScheme.All.Select(scheme => scheme.Name)]),
            Ruptures = fields.Texts("ruptures"),
            AllianceIssues = fields.Texts("alliance_issues"),
            Variables = [.. fields.Maps("variables").Select(ReadVariable).OfType<Variable>()],
            Parameters = ReadParameters(fields),
            Verdicts = [.. fields.Maps("verdicts").Select(ReadVerdict).OfType<VerdictRule>()],
            Typology = [.. fields.Maps("typology").Select(ReadType).OfType<TypologyRule>()],
            Wordings = ReadWordings(fields),
        };
        CheckWhole(framework, fields);
        return fields.Close() ? framework : null;
    }

    private static string Known(YamlFields fields, string key, string[] names)
    {
        var name = fields.Text(key);
        if (name.Length > 0 && !names.Contains(name)) fields.Refuse(fields.PositionOf(key), "wrong-value", $"'{name}' under '{key}'", "one of " + string.Join(", ", names));
        return name;
    }

    private static Variable? ReadVariable(YamlFields fields)
    {
        var variable = new Variable(
            new VariableId(fields.Text("id")),
            fields.Text("name"),
            fields.Text("question"),
            fields.Number("weight", 0, 1),
            fields.Texts("contexts"),
            fields.Texts("cameo"),
            fields.Texts("third_parties"),
            fields.Texts("issues"),
            fields.Texts("indicators"));
        if (variable.Id == VariableId.Overall) fields.Refuse(fields.PositionOf("id"), "reserved-identifier", "'overall'", "another identifier: overall is the whole");
        return fields.Close() ? variable : null;
    }

    private static Dictionary<string, Parameter> ReadParameters(YamlFields fields)
    {
        var parameters = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (var child in fields.Maps("parameters"))
        {
            var (low, high) = ReadRange(child, double.NegativeInfinity, double.PositiveInfinity);
            var parameter = new Parameter(child.Text("name"), child.Number("value", double.MinValue, double.MaxValue), child.Text("unit"), low, high, child.OptionalDay("fixed_on") ?? default, child.Text("reason"));
            if (parameter.Value < low || parameter.Value > high) child.Refuse(child.PositionOf("value"), "out-of-range", parameter.Value.ToString(CultureInfo.InvariantCulture), FormattableString.Invariant($"a value within its range, {low} to {high}"));
            if (child.Close() && !parameters.TryAdd(parameter.Name, parameter)) child.Refuse(child.PositionOf("name"), "duplicate-identifier", $"'{parameter.Name}' twice", "each parameter once");
        }

        return parameters;
    }

    private static (double Low, double High) ReadRange(YamlFields fields, double low, double high)
    {
        var texts = fields.Texts("range");
        if (texts.Count == 2
            && double.TryParse(texts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var from)
            && double.TryParse(texts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var to)
            && from <= to && from >= low && to <= high) return (from, to);
        fields.Refuse(fields.PositionOf("range"), "wrong-range", $"[{string.Join(", ", texts)}]", "two numbers, the lower first, such as [12, 48]");
        return (0, 0);
    }

    private static VerdictRule? ReadVerdict(YamlFields fields)
    {
        var rule = new VerdictRule(fields.Text("id"), fields.Text("words"), fields.Text("means"), ReadConditions(fields, "when", FrameworkFeatures.OfVariables));
        return fields.Close() ? rule : null;
    }

    private static TypologyRule? ReadType(YamlFields fields)
    {
        var rule = new TypologyRule(
            fields.Text("id"),
            fields.Text("name"),
            fields.Text("means"),
            ReadConditions(fields, "enter", FrameworkFeatures.OfPartnerships),
            ReadConditions(fields, "at_once", FrameworkFeatures.OfPartnerships),
            ReadConditions(fields, "exit", FrameworkFeatures.OfPartnerships));
        return fields.Close() ? rule : null;
    }

    private static List<Condition> ReadConditions(YamlFields fields, string key, IReadOnlyList<string> features)
    {
        var conditions = new List<Condition>();
        foreach (var (feature, text, position) in fields.Pairs(key))
        {
            if (!features.Contains(feature)) fields.Refuse(position, "unknown-feature", $"'{feature}'", "one of " + string.Join(", ", features));
            else if (ReadCondition(feature, text) is { } condition) conditions.Add(condition);
            else fields.Refuse(position, "wrong-condition", $"'{text}'", "a comparison and a number, such as '>= 0.5'");
        }

        return conditions;
    }

    private static Condition? ReadCondition(string feature, string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) return null;
        ComparisonOperator? op = text[..space] switch
        {
            ">=" => ComparisonOperator.AtLeast,
            "<=" => ComparisonOperator.AtMost,
            ">" => ComparisonOperator.MoreThan,
            "<" => ComparisonOperator.LessThan,
            "=" => ComparisonOperator.Equal,
            _ => null,
        };
        return op is { } found && double.TryParse(text.AsSpan(space + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var threshold) && double.IsFinite(threshold)
            ? new Condition(feature, found, threshold)
            : null;
    }

    private static Dictionary<string, Wording> ReadWordings(YamlFields fields)
    {
        var wordings = new Dictionary<string, Wording>(StringComparer.Ordinal);
        foreach (var child in fields.Maps("wordings"))
        {
            var (low, high) = ReadRange(child, 0, 1);
            var wording = new Wording(child.Text("key"), child.Number("probability", 0, 1), low, high, child.Text("examples"));
            if (child.Close() && !wordings.TryAdd(wording.Key, wording)) child.Refuse(child.PositionOf("key"), "duplicate-identifier", $"'{wording.Key}' twice", "each wording once");
        }

        return wordings;
    }

    private static void CheckWhole(Framework framework, YamlFields fields)
    {
        var weights = framework.Variables.Sum(variable => variable.Weight);
        if (framework.Variables.Count == 0) fields.Refuse(fields.PositionOf("variables"), "missing-field", "no variables", "at least one variable");
        else if (Math.Abs(weights - 1) > 1e-6) fields.Refuse(fields.PositionOf("variables"), "weights", string.Create(CultureInfo.InvariantCulture, $"weights that sum to {weights}"), "weights that sum to 1");
        foreach (var name in FrameworkFeatures.Parameters)
        {
            if (!framework.Parameters.ContainsKey(name)) fields.Refuse(fields.PositionOf("parameters"), "missing-parameter", $"no parameter '{name}'", "every parameter of docs/methods.md");
        }

        if (framework.Verdicts.Count == 0 || framework.Verdicts[^1].When.Count > 0) fields.Refuse(fields.PositionOf("verdicts"), "no-fallback", "no rule that always fits", "a last rule with 'when: {}'");
        if (framework.Typology.Count == 0 || framework.Typology[^1].Enter.Count > 0) fields.Refuse(fields.PositionOf("typology"), "no-fallback", "no type that always fits", "a last type with 'enter: {}'");
    }
}
