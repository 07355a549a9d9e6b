using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>How earlier projections fared; people's, replayed and prospective ones are never pooled.</summary>
internal static class TrackRecordText
{
    private const int ShownOpen = 15, ShownResolved = 3, Longest = 100, NoteRoom = 56;
    private const int N = 16, Effective = 22, Brier = 33, Range = 42, Reference = 59, Note = 68;

    public static void Write(TextPage page, RelationAssessment assessment)
    {
        var record = assessment.TrackRecord;
        Layout.Heading(page, "Track record");
        page.Start(2, 2).Write("group", Ink.Faint).At(N).Write("n", Ink.Faint).At(Effective).Write("effective", Ink.Faint).At(Brier).Write("Brier", Ink.Faint)
            .At(Range).Write("range", Ink.Faint).At(Reference).Write("base rate", Ink.Faint).End();
        Group(page, "people", record.People);
        Group(page, "replayed", record.Replayed);
        Group(page, "prospective", record.Prospective);
        var open = Latest(record.Projections, "open", "due");
        var resolved = Latest(record.Projections, "true", "false");
        for (var index = 0; index < Math.Min(ShownOpen, open.Count); index++) Open(page, assessment, open[index], IsSame(open, index));
        Layout.More(page, open.Count - ShownOpen, "open projection", indent: 14);
        for (var index = 0; index < Math.Min(ShownResolved, resolved.Count); index++) Resolved(page, assessment, resolved[index], IsSame(resolved, index));
        Layout.More(page, record.Projections.Count - open.Count - Math.Min(ShownResolved, resolved.Count), "resolved or unresolvable projection", indent: 14);
    }

    private static void Group(TextPage page, string name, ScoredGroup group)
    {
        page.Start(2, Note).Write(name).At(N).Write(Figures.Count(group.N)).At(Effective).Write(Figures.Effective(group.EffectiveN));
        page.At(Brier).Write(group.Brier is { } brier ? Figures.Score(brier) : "-", Ink.Strong);
        page.At(Range).Write(group is { BrierLow: { } low, BrierHigh: { } high } ? Figures.Score(low) + " to " + Figures.Score(high) : "-");
        page.At(Reference).Write(group.Reference is { } reference ? Figures.Score(reference) : "-");
        page.At(Note).Write(SafeText.Fit(group.Note, NoteRoom), Ink.Faint).End();
    }

    /// <summary>Those that stand as asked for, the latest made first.</summary>
    private static List<ProjectionStanding> Latest(IReadOnlyList<ProjectionStanding> standings, string one, string other)
    {
        var found = new List<ProjectionStanding>();
        for (var index = standings.Count - 1; index >= 0; index--)
        {
            if (standings[index].Status == one || standings[index].Status == other) found.Add(standings[index]);
        }

        return found;
    }

    private static void Open(TextPage page, RelationAssessment assessment, ProjectionStanding standing, bool same)
    {
        page.Label(standing.Status);
        Statement(page, assessment, standing, same);
        page.End();
    }

    private static void Resolved(TextPage page, RelationAssessment assessment, ProjectionStanding standing, bool same)
    {
        page.Label(standing.Status == "true" ? "came true" : "failed");
        Statement(page, assessment, standing, same);
        if (standing.RuleNote.Length > 0) page.Write($" By its rule: {standing.RuleNote}.", Ink.Faint);
        else if (standing.Resolution is { } resolution) page.Write($" {resolution.OccurredOn.ToString()}: {SafeText.Fit(resolution.Text, Longest)}", Ink.Faint);
        page.End();
    }

    /// <summary>Whether the row above is by the same holder: then the institution need not be said again.</summary>
    private static bool IsSame(List<ProjectionStanding> standings, int index) => index > 0 && standings[index].Projection.Holder == standings[index - 1].Projection.Holder;

    private static void Statement(TextPage page, RelationAssessment assessment, ProjectionStanding standing, bool same)
    {
        var projection = standing.Projection;
        page.Write($"{projection.MadeOn.ToString()} {projection.Holder}", Ink.Strong);
        if (!same && projection.Institution.Length > 0) page.Write(", " + SafeText.Fit(projection.Institution, Longest / 2));
        page.Write(": ").Write(SafeText.Fit(projection.Statement, same ? Longest + 10 : Longest));
        var due = projection.HorizonEnd ?? projection.Proposition.DueOn;
        page.Write(due is { } day ? $" Due {Figures.Day(day)}" : " No date", Ink.Faint);
        page.Write(standing.Probability is { } probability ? $", p {Figures.Plain(probability)}." : ", no probability.", Ink.Faint);
        EvidenceText.Recalled(page, Sources.IsMarked(assessment, projection.Citation));
    }
}
