using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>What hangs on what: first what stands, then what was lately decided.</summary>
internal static class LinkagesText
{
    private const int ShownStanding = 4, ShownResolved = 2, Room = 150;

    public static void Write(TextPage page, RelationAssessment assessment)
    {
        var (standing, resolved) = Split(assessment.Linkages);
        Layout.Heading(page, "Linkages", $"{standing.Count} standing, {resolved.Count} resolved");
        if (assessment.Linkages.Count == 0) Layout.Nothing(page, "none known");
        for (var index = 0; index < Math.Min(ShownStanding, standing.Count); index++) Standing(page, assessment, standing[index]);
        Layout.More(page, standing.Count - ShownStanding, "standing linkage", indent: 14);
        for (var index = 0; index < Math.Min(ShownResolved, resolved.Count); index++) Resolved(page, assessment, resolved[index]);
        Layout.More(page, resolved.Count - ShownResolved, "resolved linkage", indent: 14);
    }

    private static (List<LinkageStanding> Standing, List<LinkageStanding> Resolved) Split(IReadOnlyList<LinkageStanding> linkages)
    {
        var (standing, resolved) = (new List<LinkageStanding>(), new List<LinkageStanding>());
        foreach (var linkage in linkages) (linkage.Since is null ? standing : resolved).Add(linkage);
        resolved.Sort(static (left, right) => right.Since!.OccurredOn.CompareTo(left.Since!.OccurredOn) is var order and not 0 ? order : string.CompareOrdinal(left.Linkage.Id, right.Linkage.Id));
        return (standing, resolved);
    }

    private static void Standing(TextPage page, RelationAssessment assessment, LinkageStanding standing)
    {
        var linkage = standing.Linkage;
        Status(page, standing).Write(SafeText.Fit(Phrases.Of(linkage), Room - 45) + " — ");
        page.Write($"decider {SafeText.Fit(linkage.Decider, 30)}", Ink.Strong);
        if (linkage.Deadline is { } deadline) page.Write($", by {deadline.ToString()}", standing.IsOverdue ? Ink.Alert : Ink.Normal);
        page.Write($" (said {linkage.StatedOn.ToString()}{(linkage.Affects is Course.Warmer or Course.Cooler ? ", " + Names.Of(linkage.Affects) : "")})", Ink.Faint);
        EvidenceText.Recalled(page, Sources.IsMarked(assessment, linkage.Citation));
        page.End();
    }

    private static TextPage Status(TextPage page, LinkageStanding standing)
    {
        page.Start(2, 14).Write(standing.IsOverdue ? "overdue" : Names.Of(standing.Status), standing.IsOverdue ? Ink.Alert : Ink.Faint);
        return page.At(14);
    }

    private static void Resolved(TextPage page, RelationAssessment assessment, LinkageStanding standing)
    {
        var since = standing.Since!;
        page.Label(Names.Of(standing.Status)).Write($"{since.OccurredOn.ToString()} ").Write(SafeText.Fit(Phrases.Of(standing.Linkage), Room / 2) + ": ").Write(SafeText.Fit(since.Text, Room / 2));
        EvidenceText.Recalled(page, Sources.IsMarked(assessment, since.Citation));
        page.End();
    }
}
