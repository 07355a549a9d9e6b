using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>The two hands of each side: what it says it gave on the left, what came back for it on the right.</summary>
internal static class LedgerText
{
    private const int Left = 2, Right = 52, HandWidth = 48, ShownGiven = 5, ShownGrievances = 3, LinesOfHand = 3;

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

        for (var index = 0; index < returns.Count; index++) Row(page, index == 0 ? left : "", Return(assessment, returns[index]));
    }

    private static string Entry(RelationAssessment assessment, LedgerEntry entry) =>
        $"{entry.OccurredOn} [{Figures.Plain(entry.Intensity)}] {entry.Text}{(entry.Disputed.Length > 0 ? " (disputed)" : "")}{Mark(assessment, entry.Citation)}";

    private static string Return(RelationAssessment assessment, ReceivedReturn item) =>
        $"{item.OccurredOn} [{Figures.Plain(item.Intensity)}]{(item.IsNamed ? "" : " inferred:")} {item.Text}{(item.IsNamed ? Mark(assessment, item.Citation) : "")}";

    private static string Mark(RelationAssessment assessment, string citation) => Sources.IsMarked(assessment, citation) ? " [recalled]" : "";

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
            page.Write(Entry(assessment, entry));
            if (answers.TryGetValue(entry.Id, out var returns)) page.Write($" Answered {returns[0].OccurredOn}: {returns[0].Text}");
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
            page.Write(Figures.Signed(balance.Net), Inks.Of(balance.Net));
        }

        page.End();
    }

    private static void Unreturned(TextPage page, SideLedger side)
    {
        page.Label("Unreturned").Write($"{side.Unreturned.Count} of {side.Given.Count}");
        for (var index = 0; index < side.Unreturned.Count; index++) page.Write(index == 0 ? ": " : ", ").Write(side.Unreturned[index]);
        page.End();
    }

    private static void Inferred(TextPage page, InferredReturns inferred) => Layout.Line(
        page,
        "Inferred",
        $"acts within {Figures.Count(inferred.WindowDays)} days match {Figures.Percent(inferred.ResponseRatio)} of what was given; by chance {Figures.Percent(inferred.Placebo)}; beyond chance {Figures.Change(inferred.Excess)}");

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
            list.Add(item);
        }

        return answers;
    }
}
