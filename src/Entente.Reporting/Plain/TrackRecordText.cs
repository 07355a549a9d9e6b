using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>How earlier projections fared; people's, replayed and prospective ones are never pooled.</summary>
internal static class TrackRecordText
{
    private const int ShownOpen = 8, ShownResolved = 4;
    private const int N = 16, Effective = 22, Brier = 33, Range = 42, Reference = 59, Note = 70;

    public static void Write(TextPage page, RelationAssessment assessment)
    {
        var record = assessment.TrackRecord;
        Layout.Heading(page, "Track record");
        page.Start(2, 2).Write("group", Ink.Faint).At(N).Write("n", Ink.Faint).At(Effective).Write("effective", Ink.Faint).At(Brier).Write("Brier", Ink.Faint)
            .At(Range).Write("range", Ink.Faint).At(Reference).Write("base rate", Ink.Faint).End();
        Group(page, "people", record.People);
        Group(page, "replayed", record.Replayed);
        Group(page, "prospective", record.Prospective);
        var (open, resolved, other) = Split(record.Projections);
        for (var index = 0; index < Math.Min(ShownOpen, open.Count); index++) Open(page, assessment, open[index]);
        Layout.More(page, open.Count - ShownOpen, "open projection", indent: 14);
        for (var index = 0; index < Math.Min(ShownResolved, resolved.Count); index++) Resolved(page, assessment, resolved[index]);
        Layout.More(page, resolved.Count - ShownResolved + other, "resolved or unresolvable projection", indent: 14);
    }

    private static void Group(TextPage page, string name, ScoredGroup group)
    {
        page.Start(2, Note).Write(name).At(N).Write(Figures.Count(group.N)).At(Effective).Write(Figures.Effective(group.EffectiveN));
        page.At(Brier).Write(group.Brier is { } brier ? Figures.Score(brier) : "-", Ink.Strong);
        page.At(Range).Write(group is { BrierLow: { } low, BrierHigh: { } high } ? Figures.Score(low) + " to " + Figures.Score(high) : "-");
        page.At(Reference).Write(group.Reference is { } reference ? Figures.Score(reference) : "-");
        page.At(Note).Write(group.Note, Ink.Faint).End();
    }

    private static (List<ProjectionStanding> Open, List<ProjectionStanding> Resolved, int Other) Split(IReadOnlyList<ProjectionStanding> standings)
    {
        var (open, resolved, other) = (new List<ProjectionStanding>(), new List<ProjectionStanding>(), 0);
        for (var index = standings.Count - 1; index >= 0; index--) // the latest made first
        {
            var standing = standings[index];
            if (standing.Status is "open" or "due") open.Add(standing);
            else if (standing.Status is "true" or "false") resolved.Add(standing);
            else other++;
        }

        return (open, resolved, other);
    }

    private static void Open(TextPage page, RelationAssessment assessment, ProjectionStanding standing)
    {
        page.Label(standing.Status);
        Statement(page, assessment, standing);
        page.End();
    }

    private static void Resolved(TextPage page, RelationAssessment assessment, ProjectionStanding standing)
    {
        page.Label(standing.Status == "true" ? "came true" : "failed");
        Statement(page, assessment, standing);
        if (standing.Resolution is { } resolution) page.Write($" {resolution.OccurredOn}: {resolution.Text}");
        if (standing.RuleNote.Length > 0) page.Write($" By its rule: {standing.RuleNote}.", Ink.Faint);
        page.End();
    }

    private static void Statement(TextPage page, RelationAssessment assessment, ProjectionStanding standing)
    {
        var projection = standing.Projection;
        page.Write($"{projection.MadeOn} {projection.Holder}", Ink.Strong).Write(projection.Institution.Length == 0 ? "" : ", " + projection.Institution).Write(": ").Write(projection.Statement);
        var due = projection.HorizonEnd ?? projection.Proposition.DueOn;
        page.Write(due is { } day ? $" Due {Figures.Day(day)}" : " No date", Ink.Faint);
        page.Write(standing.Probability is { } probability ? $", p {Figures.Plain(probability)}." : ", no probability.", Ink.Faint);
        EvidenceText.Recalled(page, Sources.IsMarked(assessment, projection.Citation));
    }
}
