using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>What hangs on what: first what stands, then what was lately decided.</summary>
internal static class LinkagesText
{
    private const int ShownStanding = 5, ShownResolved = 3;

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
        Status(page, standing).Write(Phrases.Of(linkage) + ". ");
        page.Write($"{linkage.Decider} decides", Ink.Strong);
        if (linkage.Deadline is { } deadline) page.Write($" by {deadline}", standing.IsOverdue ? Ink.Alert : Ink.Normal);
        if (linkage.Affects is Course.Warmer or Course.Cooler) page.Write($"; {Names.Of(linkage.Affects)} for {Phrases.VariableName(assessment, linkage.Variable)}");
        page.Write($". {linkage.StatedBy}, {linkage.StatedOn}", Ink.Faint);
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
        page.Label(Names.Of(standing.Status)).Write($"{since.OccurredOn} {Phrases.Of(standing.Linkage)}: {since.Text}");
        EvidenceText.Recalled(page, Sources.IsMarked(assessment, since.Citation));
        page.End();
    }
}
