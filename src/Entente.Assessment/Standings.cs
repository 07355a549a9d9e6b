namespace Entente.Assessment;

/// <summary>Reads issues, linkages and the calendar as they stood at the date.</summary>
internal static class Standings
{
    /// <summary>Each thread known, with the state that it was last turned into.</summary>
    public static List<IssueStanding> OfIssues(KnownRecord record) =>
        [.. record.Issues.Select(thread => new IssueStanding(thread, thread.Transitions[^1].To, thread.Transitions[^1]))];

    /// <summary>Each linkage stated, latest first, with its status.</summary>
    public static List<LinkageStanding> OfLinkages(KnownRecord record) =>
        [.. record.Linkages.Select(linkage => OfLinkage(linkage, record.AsOf)).Reverse()];

    /// <summary>Dated decisions ahead: plans announced and deadlines of standing linkages, in order of date.</summary>
    public static List<CalendarEntry> Calendar(KnownRecord record, IEnumerable<LinkageStanding> linkages)
    {
        var plans = record.Evidence
            .Where(item => item.Status == EventStatus.Planned && item.OccurredOn.Last > record.AsOf.Day)
            .Select(item => new CalendarEntry(item.OccurredOn, item.Text, item.Id));
        var deadlines = linkages
            .Where(linkage => linkage.Status == LinkageStatus.Standing && linkage.Linkage.Deadline is { } deadline && deadline.Last > record.AsOf.Day)
            .Select(linkage => new CalendarEntry(linkage.Linkage.Deadline!.Value, $"Deadline: {InWords(linkage.Linkage)}.", linkage.Linkage.Id));
        return [.. plans.Concat(deadlines).OrderBy(entry => entry.On.Last).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    /// <summary>A linkage as one clause.</summary>
    public static string InWords(Linkage linkage) => $"{(linkage.IsUnless ? "unless" : "if")} {linkage.Condition}, {linkage.Then}";

    private static LinkageStanding OfLinkage(Linkage linkage, AsOf asOf)
    {
        if (linkage.Transitions.Count > 0) return new LinkageStanding(linkage, linkage.Transitions[^1].Status, linkage.Transitions[^1], false);
        return new LinkageStanding(linkage, LinkageStatus.Standing, null, linkage.Deadline is { } deadline && deadline.Last < asOf.Day);
    }
}
