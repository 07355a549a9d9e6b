namespace Entente.Assessment.Verdicts;

/// <summary>Turns features into words by an ordered table of rules: the first whose conditions all pass speaks.</summary>
internal static class RuleTable
{
    public static Verdict Judge(Framework framework, IReadOnlyDictionary<string, double> features)
    {
        foreach (var rule in framework.Verdicts)
        {
            if (rule.When.All(condition => condition.Passes(features[condition.Feature])))
                return new Verdict(rule.Words, rule.Id, rule.Means, [.. rule.When.Select(condition => Test(condition, features))]);
        }

        throw new InvalidOperationException("a framework ends with a rule that always fits"); // checked when it is read
    }

    /// <summary>A condition with the value that it met.</summary>
    public static TestResult Test(Condition condition, IReadOnlyDictionary<string, double> features)
    {
        var value = features[condition.Feature];
        return new TestResult(condition.Feature, condition.Operator, condition.Threshold, value, condition.Passes(value));
    }
}
