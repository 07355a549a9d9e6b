namespace Entente.Analysis;

/// <summary>Events to a full grid: every dyad that occurs × every period from the first to the last event, zeros filled.</summary>
public static class EventAggregation
{
    /// <summary>Cells in the order source, target, period (ordinal). Works on dense arrays, dyad × period.</summary>
    /// <param name="events">Events in any order; may be empty.</param>
    /// <param name="options">Period, one-a-day filter, direction.</param>
    /// <exception cref="ArgumentException">An actor or a code is missing, a quad class is not 1 to 4, or an intensity is not finite.</exception>
    public static IReadOnlyList<DyadCell> Cells(IReadOnlyList<DyadEvent> events, AggregationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        options ??= new();
        Check(events);
        var kept = options.OneADay ? OneADay(events) : events;
        if (kept.Count == 0) return [];

        var dyads = Dyads(kept, options.Undirected);
        var first = Index(kept.Min(e => e.Date), options.Period);
        var periods = Index(kept.Max(e => e.Date), options.Period) - first + 1;
        var (quads, sums) = (new int[dyads.Count * periods * 4], new double[dyads.Count * periods]);
        foreach (var e in kept)
        {
            var cell = (dyads[Pair(e, options.Undirected)] * periods) + Index(e.Date, options.Period) - first;
            quads[(cell * 4) + e.QuadClass - 1]++;
            sums[cell] += e.Goldstein;
        }

        return Rows(dyads, quads, sums, periods, index => Start(first + index, options.Period));
    }

    /// <summary>The events without repeats of date, source, target and code; the first of each stays.</summary>
    public static IReadOnlyList<DyadEvent> OneADay(IReadOnlyList<DyadEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var seen = new HashSet<(DateOnly, string, string, string)>();
        return [.. events.Where(e => seen.Add((e.Date, e.Source, e.Target, e.Code)))];
    }

    private static List<DyadCell> Rows(
        SortedDictionary<(string Source, string Target), int> dyads, int[] quads, double[] sums, int periods, Func<int, DateOnly> start)
    {
        var totals = new int[periods];
        for (var i = 0; i < quads.Length; i++) totals[i / 4 % periods] += quads[i];
        var rows = new List<DyadCell>(sums.Length);
        foreach (var ((source, target), dyad) in dyads)
        {
            for (var period = 0; period < periods; period++)
            {
                var cell = (dyad * periods) + period;
                var q = quads.AsSpan(cell * 4, 4);
                var (cooperation, conflict) = (q[0] + q[1], q[2] + q[3]);
                var n = cooperation + conflict;
                rows.Add(new(
                    source, target, start(period), n, q[0], q[1], q[2], q[3], sums[cell],
                    n > 0 ? sums[cell] / n : null, VolumeNormalisation.Net(cooperation, conflict),
                    totals[period] > 0 ? n / (double)totals[period] : null));
            }
        }

        return rows;
    }

    private static SortedDictionary<(string Source, string Target), int> Dyads(IReadOnlyList<DyadEvent> events, bool undirected)
    {
        var dyads = new SortedDictionary<(string Source, string Target), int>(Comparer<(string, string)>.Create((left, right) =>
            string.CompareOrdinal(left.Item1, right.Item1) is not 0 and var order ? order : string.CompareOrdinal(left.Item2, right.Item2)));
        foreach (var e in events) dyads.TryAdd(Pair(e, undirected), dyads.Count);
        return dyads;
    }

    private static (string, string) Pair(DyadEvent e, bool undirected) =>
        undirected && string.CompareOrdinal(e.Source, e.Target) > 0 ? (e.Target, e.Source) : (e.Source, e.Target);

    /// <summary>Months since year 0, or weeks since Monday 0001-01-01.</summary>
    private static int Index(DateOnly date, GridPeriod period) => period == GridPeriod.Month ? (date.Year * 12) + date.Month - 1 : date.DayNumber / 7;

    private static DateOnly Start(int index, GridPeriod period) =>
        period == GridPeriod.Month ? new(index / 12, (index % 12) + 1, 1) : DateOnly.FromDayNumber(index * 7);

    private static void Check(IReadOnlyList<DyadEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var e = events[i];
            if (string.IsNullOrEmpty(e.Source) || string.IsNullOrEmpty(e.Target) || e.Code is null)
                throw new ArgumentException(FormattableString.Invariant($"events[{i}] lacks a source, a target or a code; expected all three."), nameof(events));
            Require.Within(e.QuadClass, 1, 4, FormattableString.Invariant($"events[{i}].QuadClass"));
            Require.Finite(e.Goldstein, FormattableString.Invariant($"events[{i}].Goldstein"));
        }
    }
}
