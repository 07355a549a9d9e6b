using Entente.Analysis;
using Entente.Assessment.Levels;

namespace Entente.Assessment.Projecting;

/// <summary>
/// Projects the level of the whole: a local linear trend is fitted to the level on an unbounded scale, artanh(P/9), and its
/// future simulated; no-change, base rate and mean reversion stand beside it.
/// </summary>
internal sealed class LevelProjector(Framework framework, ulong seed, int paths = 1000)
{
    /// <summary>Up to this many months the grid is monthly, beyond it quarterly.</summary>
    private const int MonthlyUpTo = 24;

    private const int LeastPeriods = 12;

    private readonly double threshold = framework.Value("warmer-threshold");

    /// <summary>The whole projection from a reading.</summary>
    public LevelProjection Project(LevelReading reading, Horizon horizon)
    {
        var end = horizon.EndFrom(reading.Table.Grid.AsOf.Day);
        var path = LevelPath.Of(reading, framework, StepMonths(horizon));
        if (reading.Overall is not { } overall) return Refused(end, null, "not enough evidence for a level to start from");
        var start = Math.Clamp(overall, -Level.Bound, Level.Bound);
        if (path.Values.Length < LeastPeriods) return Refused(end, new Level(start), $"only {path.Values.Length} periods of record; a trend needs {LeastPeriods}");
        var simulated = Simulate(path, start, horizon);
        if (simulated is null) return Refused(end, new Level(start), "the level has not moved; there is no trend to fit");
        var steps = Steps(horizon);
        return new LevelProjection
        {
            HorizonEnd = end,
            Start = new Level(start),
            Threshold = threshold,
            Model = $"local linear trend of artanh(level/9), {(StepMonths(horizon) == 1 ? "monthly" : "quarterly")}, {paths} simulated paths",
            Distribution = Summary(simulated, steps, start),
            Baselines = new ProjectionBaselines(framework, path, start, steps, horizon.InMonths).All(),
            Fan = Fan(simulated, reading.Table.Grid, horizon),
            Bands = BandsOf(simulated, steps),
            Rupture = RuptureClass.Of(reading, framework, horizon),
            Caveats = Caveats(horizon),
        };
    }

    /// <summary>Only the distribution at the horizon's end, for replays.</summary>
    public HorizonDistribution? Distribution(LevelReading reading, Horizon horizon)
    {
        if (reading.Overall is not { } overall) return null;
        var path = LevelPath.Of(reading, framework, StepMonths(horizon));
        if (path.Values.Length < LeastPeriods || Draw(path, horizon) is not { } drawn) return null;
        return Summary(Levels(drawn, Steps(horizon), Shift(path, overall)), overall, threshold);
    }

    private static int StepMonths(Horizon horizon) => horizon.InMonths <= MonthlyUpTo ? 1 : 3;

    private static int Steps(Horizon horizon) => Math.Max(1, (horizon.InMonths + StepMonths(horizon) - 1) / StepMonths(horizon));

    private double[][]? Simulate(LevelPath path, double start, Horizon horizon)
    {
        if (Draw(path, horizon) is not { } drawn) return null;
        var (levels, shift) = (new double[Steps(horizon)][], Shift(path, start));
        for (var step = 0; step < levels.Length; step++) levels[step] = Levels(drawn, step + 1, shift);
        return levels;
    }

    private SimulatedPaths? Draw(LevelPath path, Horizon horizon) => LocalLinearTrend.TryFit(path.Unbounded, out var fit, out _)
        ? TrendSimulation.Simulate(fit, Steps(horizon), new TrendSimulationOptions { Seed = seed, Paths = paths })
        : null;

    /// <summary>The paths leave from the level as stated, which the bottleneck may hold below the weighted mean that the trend was fitted to.</summary>
    private static double Shift(LevelPath path, double start) => LevelPath.ToUnbounded(start) - path.Unbounded[^1]!.Value;

    private static double[] Levels(SimulatedPaths drawn, int step, double shift)
    {
        var values = drawn.At(step);
        var levels = new double[values.Length];
        for (var index = 0; index < levels.Length; index++) levels[index] = LevelPath.ToLevel(values[index] + shift);
        SampleQuantile.Sort(levels);
        return levels;
    }

    private HorizonDistribution Summary(double[][] levels, int step, double start) => Summary(levels[step - 1], start, threshold);

    internal static HorizonDistribution Summary(double[] sorted, double start, double threshold)
    {
        var (warmer, cooler) = (0, 0);
        foreach (var level in sorted)
        {
            if (level >= start + threshold) warmer++;
            else if (level <= start - threshold) cooler++;
        }

        return new HorizonDistribution(warmer / (double)sorted.Length, cooler / (double)sorted.Length, QuantilesOf(sorted));
    }

    private static LevelQuantiles QuantilesOf(double[] sorted) => new(
        SampleQuantile.OfSorted(sorted, 0.05),
        SampleQuantile.OfSorted(sorted, 0.25),
        SampleQuantile.OfSorted(sorted, 0.5),
        SampleQuantile.OfSorted(sorted, 0.75),
        SampleQuantile.OfSorted(sorted, 0.95));

    private static List<FanPoint> Fan(double[][] levels, MonthGrid grid, Horizon horizon)
    {
        var fan = new List<FanPoint>();
        var (step, every) = (StepMonths(horizon), horizon.InMonths > MonthlyUpTo ? 2 : 1);
        for (var index = every - 1; index < levels.Length; index += every) fan.Add(new FanPoint(grid[grid.Count - 1].Plus((index + 1) * step), QuantilesOf(levels[index])));
        return fan;
    }

    private static List<BandProbability> BandsOf(double[][] levels, int step)
    {
        var (bands, counts) = (new List<BandProbability>(), new int[6]);
        foreach (var level in levels[step - 1]) counts[(int)LevelBands.Of(level)]++;
        for (var band = LevelBand.Confrontation; band <= LevelBand.Friendly; band++) bands.Add(new BandProbability(band, counts[(int)band] / (double)levels[step - 1].Length));
        return bands;
    }

    private static List<string> Caveats(Horizon horizon)
    {
        var caveats = new List<string> { "One dyad and one model: read the probabilities beside the baselines." };
        if (horizon.InMonths > 120) caveats.Add("Beyond ten years the trend model says little that the base rate does not.");
        return caveats;
    }

    private LevelProjection Refused(DateOnly end, Level? start, string reason) => new()
    {
        HorizonEnd = end,
        Start = start,
        Threshold = threshold,
        Model = "none",
        Distribution = null,
        Baselines = [],
        Fan = [],
        Bands = [],
        Rupture = null,
        Caveats = [$"No projection: {reason}."],
    };
}
