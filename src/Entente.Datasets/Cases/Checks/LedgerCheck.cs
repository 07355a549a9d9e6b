using Entente.Datasets.Text;

namespace Entente.Datasets.Cases.Checks;

/// <summary>Checks <c>ledger.yaml</c>: who counts, who did it, and that a return answers something that came before it.</summary>
internal sealed class LedgerCheck(CheckContext context)
{
    private readonly ActorCheck actors = new(context);
    private readonly Dictionary<string, LedgerEntry> entries = new(StringComparer.Ordinal);

    public static void Run(CheckContext context)
    {
        var check = new LedgerCheck(context);
        var ledger = context.Parts.Ledger;
        foreach (var entry in ledger.Items) check.entries.Add(entry.Id, entry);
        for (var index = 0; index < ledger.Count; index++) check.Entry(ledger.Items[index], ledger.PlaceOf(index));
    }

    private void Entry(LedgerEntry entry, IPlaced place)
    {
        context.Variable(place, "variable", entry.Variable);
        context.Citation(place, "citation", entry.Citation, entry.CountedOn ?? entry.OccurredOn);
        context.KnownOn(place, entry.OccurredOn, entry.KnownOn);
        SentenceCheck.Run(context, place, "text", entry.Text);
        Sides(entry, place);
        if (entry.CountedOn is { } counted) context.NotBefore(place, "counted_on", counted, entry.OccurredOn, "counted-before-it-happened", "a day on which it had happened");
        if (entry is Return answer) Answer(answer, place);
    }

    private void Sides(LedgerEntry entry, IPlaced place)
    {
        var dyad = context.Parts.Head.Dyad;
        if (entry.Side != dyad.First.Text && entry.Side != dyad.Second.Text) context.Error(place, "side", "other-side", Shown.Of(entry.Side), $"{dyad.First} or {dyad.Second}");
        actors.Run(place, "by", entry.By, null);
        if (entry is Concession && entry.By != entry.Side) context.Warn(place, "by", "given-by-another", $"a concession of {entry.Side} done by {entry.By}", "what the counting side itself gave");
        if (entry is Return && entry.By == entry.Side) context.Warn(place, "by", "returned-to-itself", $"a return counted and done by {entry.By}", "what came back from the other side");
    }

    private void Answer(Return answer, IPlaced place)
    {
        if (!entries.TryGetValue(answer.Answers, out var answered))
        {
            context.Error(place, "answers", "unknown-entry", Shown.Of(answer.Answers), "an entry of ledger.yaml" + Closest.Hint(answer.Answers, entries.Keys));
            return;
        }

        if (answered is Return) context.Error(place, "answers", "answers-a-return", $"'{answered.Id}', a return", "a concession or a grievance");
        if (answered.Side != answer.Side) context.Error(place, "side", "other-hand", $"{answer.Side}, answering an entry that {answered.Side} counts", "the side that counts the entry answered");
        context.NotBefore(place, "date", answer.OccurredOn, answered.OccurredOn, "return-comes-first", $"a day from '{answered.Id}' on");
    }
}
