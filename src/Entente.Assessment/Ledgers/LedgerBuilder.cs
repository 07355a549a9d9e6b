using Entente.Analysis;

namespace Entente.Assessment.Ledgers;

/// <summary>
/// The two hands of each side, as it counts them. A named return rests on a source of the counting side; an inferred one is a
/// cooperative deed of the other side in the same variable within the window, matched first in, first out, beside its placebo.
/// </summary>
internal sealed class LedgerBuilder(KnownRecord record, Framework framework, ulong seed)
{
    private const int Shuffles = 100;

    private readonly int window = (int)framework.Value("ledger-window-days");
    private readonly LedgerOptions options = new() { Window = (int)framework.Value("ledger-window-days") };
    private readonly QuadScheme quads = QuadScheme.Named(framework.QuadScheme);

    public IReadOnlyList<SideLedger> Of() => [Of(record.Dyad.First.ToString()), Of(record.Dyad.Second.ToString())];

    private SideLedger Of(string side)
    {
        var entries = record.Ledger.Where(entry => entry.Side == side).ToList();
        var concessions = entries.OfType<Concession>().ToList();
        var returns = entries.OfType<Return>().ToList();
        var inferred = Infer(concessions, side, out var statistics);
        var named = returns.Where(entry => entry.IsNamed).ToLookup(entry => entry.Answers, entry => entry.Id, StringComparer.Ordinal);
        var unnamed = returns.Where(entry => !entry.IsNamed).ToLookup(entry => entry.Answers, entry => entry.Id, StringComparer.Ordinal);
        var inferredBy = inferred.ToLookup(item => item.Answers, item => item.Id, StringComparer.Ordinal);
        var given = concessions.Select(entry => new CountedConcession(entry, [.. named[entry.Id]], [.. unnamed[entry.Id], .. inferredBy[entry.Id]])).ToList();
        return new SideLedger
        {
            Side = side,
            Given = given,
            Received = [.. returns.Select(Received).Concat(inferred).OrderBy(item => item.OccurredOn).ThenBy(item => item.Id, StringComparer.Ordinal)],
            Grievances = [.. entries.OfType<Grievance>().Select(entry => new CountedGrievance(entry, [.. named[entry.Id], .. unnamed[entry.Id]]))],
            Balances = Balances(concessions, [.. returns.Where(entry => entry.IsNamed)]),
            Unreturned = [.. given.Where(item => item.Returns.Count == 0).Select(item => item.Entry.Id)],
            Inferred = statistics,
        };
    }

    private ReceivedReturn Received(Return entry)
    {
        var answered = record.Ledger.FirstOrDefault(other => other.Id == entry.Answers);
        var lag = answered is null ? 0 : entry.OccurredOn.First.DayNumber - answered.OccurredOn.First.DayNumber;
        return new ReceivedReturn(entry.Id, entry.Answers, entry.OccurredOn, entry.Text, entry.IsNamed, entry.Intensity, lag, entry.Citation);
    }

    /// <summary>Kuchins counts across variables in units that only the side knows: the balance is shown under three weightings.</summary>
    private static List<LedgerBalance> Balances(List<Concession> given, List<Return> received) =>
    [
        new("count", given.Count, received.Count),
        new("intensity", Sum(given, entry => entry.Intensity), Sum(received, entry => entry.Intensity)),
        .. DeclaredBalance(given, received),
    ];

    /// <summary>The side's own weights, where it gave any: a balance of nothing would look like an even one.</summary>
    private static IEnumerable<LedgerBalance> DeclaredBalance(List<Concession> given, List<Return> received)
    {
        if (given.Exists(entry => entry.Declared is not null) || received.Exists(entry => entry.Declared is not null))
            yield return new LedgerBalance("declared", Sum(given, entry => entry.Declared ?? 0), Sum(received, entry => entry.Declared ?? 0));
    }

    private static double Sum(IEnumerable<LedgerEntry> entries, Func<LedgerEntry, double> weight)
    {
        var sum = 0d;
        foreach (var entry in entries) sum += weight(entry);
        return sum;
    }

    private List<ReceivedReturn> Infer(List<Concession> concessions, string side, out InferredReturns statistics)
    {
        var other = side == record.Dyad.First.ToString() ? record.Dyad.Second.ToString() : record.Dyad.First.ToString();
        var (received, ratio, placebo, gifts) = (new List<ReceivedReturn>(), 0d, 0d, 0d);
        foreach (var variable in framework.Variables)
        {
            var given = concessions.Where(entry => entry.Variable == variable.Id && entry.OccurredOn.Precision != DatePrecision.Year).ToList();
            var deeds = record.Evidence.Where(item => item.Variable == variable.Id && Answers(item, other, side)).ToList();
            if (given.Count == 0 || deeds.Count == 0) continue;
            var matched = Match(given, deeds);
            var amount = Sum(given, entry => entry.Intensity);
            ratio += matched.ResponseRatio * amount;
            placebo += matched.Placebo * amount;
            gifts += amount;
            received.AddRange(matched.Returns);
        }

        statistics = new InferredReturns(window, gifts > 0 ? ratio / gifts : 0, gifts > 0 ? placebo / gifts : 0);
        return received;
    }

    /// <summary>A cooperative deed of the other side alone: mutual acts enter neither hand, promised returns are not returns.</summary>
    private bool Answers(Evidence item, string by, string side) =>
        item.Status == EventStatus.Occurred
        && item.Kind == EvidenceKind.Act
        && item.Source == by
        && item.Target == side
        && item.OccurredOn.Precision != DatePrecision.Year
        && record.AsOf.Knows(item.OccurredOn.First)
        && item.Cameo is { } code
        && quads.Find(code) is QuadClass.MaterialCooperation;

    private (List<ReceivedReturn> Returns, double ResponseRatio, double Placebo) Match(List<Concession> given, List<Evidence> deeds)
    {
        var gifts = given.ConvertAll(entry => new LedgerItem(entry.Id, entry.OccurredOn.First.DayNumber, entry.Intensity));
        var returns = deeds.ConvertAll(item => new LedgerItem(item.Id, item.OccurredOn.First.DayNumber, Magnitude(item)));
        var matching = LedgerMatching.Match(gifts, returns, record.AsOf.Day.DayNumber, options);
        var placebo = LedgerPlacebo.Compare(gifts, returns, new LedgerPlaceboOptions { Seed = seed, FirstDay = FirstDay(returns), LastDay = record.AsOf.Day.DayNumber, Shuffles = Shuffles }, options);
        var byId = deeds.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var (received, seen) = (new List<ReceivedReturn>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var allocation in matching.Allocations)
        {
            if (seen.Add(allocation.ReturnId)) received.Add(Inferred(allocation, byId[allocation.ReturnId]));
        }

        return (received, matching.ResponseRatio ?? 0, placebo.PlaceboMean);
    }

    private static ReceivedReturn Inferred(LedgerAllocation allocation, Evidence deed) =>
        new(deed.Id, allocation.GiftId, deed.OccurredOn, deed.Text, false, Magnitude(deed), allocation.Lag, deed.Citations[0]);

    /// <summary>Deeds are measured like ledger entries: by the magnitude of their Goldstein value, at least 1.</summary>
    private static double Magnitude(Evidence deed) => Math.Max(1, GoldsteinScale.Icews.Of(deed.Cameo!.Value).Magnitude);

    private int FirstDay(List<LedgerItem> returns) => Math.Min(record.From.DayNumber, returns.Min(item => item.Day));
}
