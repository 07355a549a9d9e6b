using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>The two hands of each side: what it says it gave on the left, what came back for it on the right.</summary>
internal static class LedgerText
{
    private const int Left = 2, Right = 52, HandWidth = 48, ShownGiven = 4, ShownGrievances = 2, LinesOfHand = 2, ShownUnreturned = 3, Room = 150;

    public static void Write(TextPage page, RelationAssessment assessment)
    {
        foreach (var side in assessment.Ledger) Side(page, assessment, side);
        if (assessment.Ledger.Count > 0) return;
        Layout.Heading(page, "Ledger");
        Layout.Nothing(page, "empty: neither side is known to have counted");
    }

    private static void Side(TextPage page, RelationAssessment assessment, SideLedger side)
    {
        Layout.Heading(page, $"Ledger as {side.Side} counts it", $"gave {side.Given.Count}, got back {Named(side)}");
        page.Start(Left, Left).Write("LEFT HAND: GAVE", Ink.Strong).At(Right).Write("RIGHT HAND: GOT BACK", Ink.Strong).End();
        if (side.Given.Count == 0) Row(page, "nothing counted as given", "");
        var answers = ByAnswer(side.Received);
        for (var index = Math.Max(0, side.Given.Count - ShownGiven); index < side.Given.Count; index++) Hands(page, assessment, side.Given[index], answers);
        Layout.More(page, side.Given.Count - ShownGiven, "concession");
        Grievances(page, assessment, side, answers);
        Balances(page, side);
        Unreturned(page, side);
        Inferred(page, side.Inferred);
    }

    private static void Hands(TextPage page, RelationAssessment assessment, CountedConcession given, Dictionary<string, List<ReceivedReturn>> answers)
    {
        var left = Entry(assessment, given.Entry);
        if (!answers.TryGetValue(given.Entry.Id, out var returns))
        {
            Row(page, left, "— nothing named");
            return;
        }

        Row(page, left, Return(assessment, returns[0]) + (returns.Count > 1 ? $" (+{returns.Count - 1})" : ""));
    }

    private static string Entry(RelationAssessment assessment, LedgerEntry entry) =>
        $"{entry.OccurredOn.ToString()} [{Figures.Plain(entry.Intensity)}{Mark(assessment, entry.Citation)}{(entry.Disputed.Length > 0 ? ", disputed" : "")}] {entry.Text}";

    private static string Return(RelationAssessment assessment, ReceivedReturn item) =>
        $"{item.OccurredOn.ToString()} [{Figures.Plain(item.Intensity)}{Mark(assessment, item.Citation)}]{(item.IsNamed ? "" : " inferred:")} {item.Text}";

    private static string Mark(RelationAssessment assessment, string citation) => Sources.IsMarked(assessment, citation) ? ", recalled" : "";

    private static void Row(TextPage page, string left, string right)
    {
        var (lefts, rights) = (TextColumn.Lines(left, HandWidth, LinesOfHand), TextColumn.Lines(right, HandWidth, LinesOfHand));
        for (var index = 0; index < Math.Max(lefts.Count, rights.Count); index++)
        {
            page.Start(Left, Left);
            if (index < lefts.Count) page.Write(lefts[index]);
            if (index < rights.Count) page.At(Right).Write(rights[index]);
            page.End();
        }
    }

    private static void Grievances(TextPage page, RelationAssessment assessment, SideLedger side, Dictionary<string, List<ReceivedReturn>> answers)
    {
        for (var index = Math.Max(0, side.Grievances.Count - ShownGrievances); index < side.Grievances.Count; index++)
        {
            var entry = side.Grievances[index].Entry;
            page.Label(index == Math.Max(0, side.Grievances.Count - ShownGrievances) ? "Grievances" : "");
            page.Write(SafeText.Fit(Entry(assessment, entry), Room));
            if (answers.TryGetValue(entry.Id, out var returns)) page.Write(" Answered " + SafeText.Fit($"{returns[0].OccurredOn.ToString()}: {returns[0].Text}", Room / 2));
            page.End();
        }

        Layout.More(page, side.Grievances.Count - ShownGrievances, "grievance", indent: 14);
    }

    private static void Balances(TextPage page, SideLedger side)
    {
        page.Label("Balance");
        for (var index = 0; index < side.Balances.Count; index++)
        {
            var balance = side.Balances[index];
            page.Write(index == 0 ? "" : "; ").Write($"by {balance.Weighting} gave {Figures.Plain(balance.Given)}, got {Figures.Plain(balance.Received)}: ");
            page.Write(Figures.Balance(balance.Net), Inks.Of(balance.Net));
        }

        page.End();
    }

    private static void Unreturned(TextPage page, SideLedger side)
    {
        page.Label("Unreturned").Write($"{side.Unreturned.Count} of {side.Given.Count}");
        var first = Math.Max(0, side.Unreturned.Count - ShownUnreturned);
        for (var index = first; index < side.Unreturned.Count; index++) page.Write(index == first ? (first > 0 ? ", the latest " : ": ") : ", ").Write(side.Unreturned[index]);
        page.End();
    }

    private static void Inferred(TextPage page, InferredReturns inferred) => Layout.Line(
        page,
        "Inferred",
        $"acts within {Figures.Count(inferred.WindowDays)} days match {Figures.Percent(inferred.ResponseRatio)} of what was given, by chance {Figures.Percent(inferred.Placebo)}; {Figures.Change(inferred.Excess)} beyond it");

    private static int Named(SideLedger side)
    {
        var named = 0;
        foreach (var item in side.Received) named += item.IsNamed ? 1 : 0;
        return named;
    }

    private static Dictionary<string, List<ReceivedReturn>> ByAnswer(IReadOnlyList<ReceivedReturn> received)
    {
        var answers = new Dictionary<string, List<ReceivedReturn>>(StringComparer.Ordinal);
        foreach (var item in received)
        {
            if (!answers.TryGetValue(item.Answers, out var list)) answers[item.Answers] = list = [];
            if (item.IsNamed) list.Insert(0, item); // what a source names comes before what is inferred
            else list.Add(item);
        }

        return answers;
    }
}
