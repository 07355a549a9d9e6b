using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Cases.Checks;

/// <summary>What every check needs: the case, the framework that it names, and where findings go.</summary>
internal sealed class CheckContext
{
    private readonly Dictionary<string, Citation> citations = new(StringComparer.Ordinal);
    private readonly HashSet<string> issues = new(StringComparer.Ordinal);
    private readonly List<Rejection> warnings;

    public CheckContext(CaseParts parts, Framework? framework, List<Rejection> warnings)
    {
        Parts = parts;
        Framework = framework;
        this.warnings = warnings;
        foreach (var citation in parts.Citations.Items) citations.Add(citation.Id, citation);
        foreach (var issue in parts.Issues.Items) issues.Add(issue.Id);
    }

    public CaseParts Parts { get; }

    /// <summary>The framework that the case names; null where there is none to be had, which is a problem of its own.</summary>
    public Framework? Framework { get; }

    public void Error(IPlaced place, string field, string reason, string found, string expected) =>
        Parts.Problems.Add(new Rejection(place.PositionOf(field), reason, found, expected));

    public void Warn(IPlaced place, string field, string reason, string found, string expected) =>
        warnings.Add(new Rejection(place.PositionOf(field), reason, found, expected));

    /// <summary>A citation must exist, and must not be older than what it is cited for.</summary>
    public void Citation(IPlaced place, string field, string id, PartialDate? happened)
    {
        if (!citations.TryGetValue(id, out var citation)) Error(place, field, "unknown-citation", Shown.Of(id), "a row of citations.csv" + Closest.Hint(id, citations.Keys));
        else if (happened is { } date && citation.Date is { } published && date.First > published.Last)
            Error(place, field, "cited-before-it-happened", $"{id} of {published}, for what happened on {date}", "a source that is not older than what it reports");
    }

    /// <summary>An issue thread must exist.</summary>
    public void Issue(IPlaced place, string field, string id)
    {
        if (id.Length > 0 && !issues.Contains(id)) Error(place, field, "unknown-issue", Shown.Of(id), "an issue of issues.yaml" + Closest.Hint(id, issues));
    }

    /// <summary>A variable must be one of the framework's.</summary>
    public void Variable(IPlaced place, string field, VariableId id, bool orOverall = false)
    {
        if (Framework is null || (orOverall && id == VariableId.Overall)) return;
        foreach (var variable in Framework.Variables)
        {
            if (variable.Id.Text == id.Text) return;
        }

        Error(place, field, "unknown-variable", Shown.Of(id.Text), "one of " + string.Join(", ", Framework.Variables.Select(variable => variable.Id.Text)) + (orOverall ? ", overall" : ""));
    }

    /// <summary>Nothing is known before it happened.</summary>
    public void KnownOn(IPlaced place, PartialDate happened, DateOnly knownOn)
    {
        if (knownOn < happened.First) Error(place, "known_on", "known-before-it-happened", $"{Day(knownOn)}, for what happened on {happened}", "the day on which it was first public, not before it happened");
    }

    /// <summary>One thing cannot lie before another.</summary>
    public void NotBefore(IPlaced place, string field, PartialDate later, PartialDate earlier, string reason, string expected)
    {
        if (later.Last < earlier.First) Error(place, field, reason, $"{later}, with {earlier} before it", expected);
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
