namespace Entente.Analysis;

/// <summary>How often a shift is called where there is none.</summary>
/// <param name="Dyad">Name of the stationary dyad.</param>
/// <param name="Share">Share of windows called, 0 to 1. Its standard error is at most ½/√windows.</param>
/// <param name="Windows">Windows simulated.</param>
public sealed record FalseCalls(string Dyad, double Share, int Windows);

/// <summary>What monthly looks over ten years at a stationary dyad call: neighbouring windows overlap, so calls come in runs.</summary>
/// <param name="Dyad">Name of the stationary dyad.</param>
/// <param name="ShareOfMonths">Share of the 120 looks that call a shift.</param>
/// <param name="Runs">Mean number of unbroken runs of calls of one sign in the decade.</param>
/// <param name="AtLeastOne">Probability of at least one call in the decade.</param>
public sealed record DecadeOfCalls(string Dyad, double ShareOfMonths, double Runs, double AtLeastOne);

/// <summary>Simulation of the calls of <see cref="FlowShift"/> on stationary dyads. Same seed, same numbers.</summary>
public static class FalseCallRate
{
    private const int Decade = 120;

    /// <summary>Share of independent stationary windows that are called.</summary>
    /// <param name="dyad">A setting of <see cref="StationaryDyads.All"/> or one's own.</param>
    /// <param name="options">Windows, lag, threshold.</param>
    /// <param name="windows">How many windows, at least 1.</param>
    /// <param name="seed">Seed of the stream.</param>
    public static FalseCalls Simulate(StationaryDyad dyad, FlowShiftOptions options, int windows, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(options);
        var called = 0;
        foreach (var statistic in Statistics(dyad, options, windows, seed)) called += Math.Abs(statistic) > options.Threshold ? 1 : 0;
        return new(dyad.Name, called / (double)windows, windows);
    }

    /// <summary>What 120 monthly looks in a row call.</summary>
    /// <param name="dyad">A setting of <see cref="StationaryDyads.All"/> or one's own.</param>
    /// <param name="options">Windows, lag, threshold.</param>
    /// <param name="decades">How many decades, at least 1.</param>
    /// <param name="seed">Seed of the stream.</param>
    public static DecadeOfCalls SimulateDecades(StationaryDyad dyad, FlowShiftOptions options, int decades, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(dyad);
        ArgumentNullException.ThrowIfNull(options);
        Require.AtLeast(decades, 1, nameof(decades));
        var (random, flow, window) = (new SeededRandom(seed), new double[options.Length + Decade - 1], new double[options.Length]);
        var (months, runs, any) = (0, 0, 0);
        for (var decade = 0; decade < decades; decade++)
        {
            dyad.Fill(random, flow);
            var (last, called) = (0, false);
            for (var look = 0; look < Decade; look++)
            {
                flow.AsSpan(look, options.Length).CopyTo(window);
                var statistic = FlowShift.Statistic(window, options);
                var call = Math.Abs(statistic) > options.Threshold ? Math.Sign(statistic) : 0;
                months += call == 0 ? 0 : 1;
                runs += call == 0 || call == last ? 0 : 1;
                (last, called) = (call, called || call != 0);
            }

            any += called ? 1 : 0;
        }

        return new(dyad.Name, months / ((double)decades * Decade), runs / (double)decades, any / (double)decades);
    }

    /// <summary>
    /// The smallest threshold at which at most <paramref name="rate"/> of the windows are called in every setting: the
    /// largest (1 − rate) quantile of |statistic|. For windows other than the default ones.
    /// </summary>
    /// <param name="options">Windows and lag; their threshold is not read.</param>
    /// <param name="rate">Highest share of false calls, strictly between 0 and 1.</param>
    /// <param name="windows">Windows per setting.</param>
    /// <param name="seed">Seed of the stream.</param>
    /// <param name="dyads">Settings; null takes <see cref="StationaryDyads.All"/>.</param>
    public static double Threshold(FlowShiftOptions options, double rate, int windows, ulong seed, IReadOnlyList<StationaryDyad>? dyads = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        Require.Between(rate, 0, 1, nameof(rate));
        var largest = 0.0;
        foreach (var dyad in dyads ?? StationaryDyads.All)
        {
            var statistics = Statistics(dyad, options, windows, seed);
            for (var i = 0; i < windows; i++) statistics[i] = Math.Abs(statistics[i]);
            Array.Sort(statistics);
            largest = Math.Max(largest, SampleQuantile.OfSorted(statistics, 1 - rate));
        }

        return largest;
    }

    private static double[] Statistics(StationaryDyad dyad, FlowShiftOptions options, int windows, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(dyad);
        Require.AtLeast(windows, 1, nameof(windows));
        var (random, window, statistics) = (new SeededRandom(seed), new double[options.Length], new double[windows]);
        for (var i = 0; i < windows; i++)
        {
            dyad.Fill(random, window);
            statistics[i] = FlowShift.Statistic(window, options);
        }

        return statistics;
    }
}
