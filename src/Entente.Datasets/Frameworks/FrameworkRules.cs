using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Frameworks;

/// <summary>Reads the rules of a framework: verdicts and partnership types. Only the last may fit always, and it must.</summary>
internal static class FrameworkRules
{
    public static List<VerdictRule> Verdicts(YamlFields fields)
    {
        var rules = new List<VerdictRule>();
        var children = fields.Maps("verdicts");
        foreach (var child in children)
        {
            var rule = new VerdictRule(child.Identifier("id"), child.Text("words"), child.Text("means"), Needed(child, "when", FrameworkFeatures.OfVariables));
            CheckPlace(child, "when", rule.When.Count, child == children[^1]);
            if (rules.Exists(other => other.Id == rule.Id)) child.Refuse("id", "duplicate-identifier", $"'{rule.Id}' twice", "each verdict once");
            if (child.Close()) rules.Add(rule);
        }

        if (children.Count == 0) fields.Refuse("verdicts", "missing-field", "no verdicts", "rules, of which the last has 'when: {}'");
        return rules;
    }

    public static List<TypologyRule> Types(YamlFields fields)
    {
        var rules = new List<TypologyRule>();
        var children = fields.Maps("typology");
        foreach (var child in children)
        {
            var rule = new TypologyRule(
                child.Identifier("id"),
                child.Text("name"),
                child.Text("means"),
                Needed(child, "enter", FrameworkFeatures.OfPartnerships),
                Conditions(child, "at_once", FrameworkFeatures.OfPartnerships),
                Conditions(child, "exit", FrameworkFeatures.OfPartnerships));
            CheckPlace(child, "enter", rule.Enter.Count, child == children[^1]);
            if (rules.Exists(other => other.Id == rule.Id)) child.Refuse("id", "duplicate-identifier", $"'{rule.Id}' twice", "each type once");
            if (child.Close()) rules.Add(rule);
        }

        if (children.Count == 0) fields.Refuse("typology", "missing-field", "no types", "types, of which the last has 'enter: {}'");
        return rules;
    }

    // A rule without conditions always fits: before the last place it hides all that follow, and an omitted list would be one.
    private static void CheckPlace(YamlFields fields, string key, int conditions, bool isLast)
    {
        if (!fields.IsSound) return;
        if (isLast && conditions > 0) fields.Refuse(key, "no-fallback", "conditions on the last rule", $"a last rule with '{key}: {{}}', which always fits");
        if (!isLast && conditions == 0) fields.Refuse(key, "hides-others", "no conditions", $"at least one condition; only the last rule has '{key}: {{}}'");
    }

    private static List<Condition> Needed(YamlFields fields, string key, IReadOnlyList<string> features)
    {
        if (!fields.Has(key)) fields.RefuseMissing(key);
        return Conditions(fields, key, features);
    }

    private static List<Condition> Conditions(YamlFields fields, string key, IReadOnlyList<string> features)
    {
        var conditions = new List<Condition>();
        foreach (var entry in fields.Pairs(key))
        {
            if (!features.Contains(entry.Key)) fields.Refuse(entry.Position, "unknown-feature", Shown.Of(entry.Key), "one of " + string.Join(", ", features));
            else if (entry.Value is YamlScalar scalar && ReadCondition(entry.Key, scalar.Text) is { } condition) conditions.Add(condition);
            else fields.Refuse(entry.Value.Position, "wrong-condition", entry.Value.Kind, "a comparison, a space and a number, such as '>= 0.5'");
        }

        return conditions;
    }

    private static Condition? ReadCondition(string feature, string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || ReadOperator(text[..space]) is not { } comparison) return null;
        return double.TryParse(text.AsSpan(space + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var threshold) && double.IsFinite(threshold)
            ? new Condition(feature, comparison, threshold)
            : null;
    }

    private static ComparisonOperator? ReadOperator(string symbol) => symbol switch
    {
        ">=" => ComparisonOperator.AtLeast,
        "<=" => ComparisonOperator.AtMost,
        ">" => ComparisonOperator.MoreThan,
        "<" => ComparisonOperator.LessThan,
        "=" => ComparisonOperator.Equal,
        _ => null,
    };
}
