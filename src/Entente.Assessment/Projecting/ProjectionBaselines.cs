using System.Globalization;
using Entente.Analysis;

namespace Entente.Assessment.Projecting;

/// <summary>The forecasts that any model must beat: no change, the dyad's own base rate, and reversion to the declared baseline.</summary>
internal sealed class ProjectionBaselines(Framework framework, LevelPath path, double start, int steps, int months)
{
    private const int Points = 199;
    private const int LeastWindows = 8;

    private readonly double threshold = framework.Value("warmer-threshold");

    public IReadOnlyList<NamedDistribution> All() => [NoChange(), BaseRate(), MeanReversion()];

    /// <summary>A random walk on the unbounded scale with the dyad's own step.</summary>
    private NamedDistribution NoChange()
    {
        var (sum, count) = (0d, 0);
        for (var index = 1; index < path.Unbounded.Length; index++, count++) sum += Math.Pow(path.Unbounded[index]!.Value - path.Unbounded[index - 1]!.Value, 2);
        var deviation = count > 0 ? Math.Sqrt(sum / count * steps) : 0;
        return Normal("no-change", LevelPath.ToUnbounded(start), deviation, string.Create(CultureInfo.InvariantCulture, $"random walk, step deviation of {count} past steps"));
    }

    /// <summary>The dyad's own changes over windows of this length that have elapsed.</summary>
    private NamedDistribution BaseRate()
    {
        var levels = new double[Math.Max(0, path.Values.Length - steps)];
        for (var index = 0; index < levels.Length; index++) levels[index] = Math.Clamp(start + path.Values[index + steps] - path.Values[index], -Level.Bound, Level.Bound);
        var effective = (double)path.Values.Length / steps;
        var note = string.Create(CultureInfo.InvariantCulture, $"{levels.Length} overlapping windows, about {effective:0.0} independent");
        if (levels.Length < LeastWindows) return new NamedDistribution("base-rate", null, note + ": too few");
        SampleQuantile.Sort(levels);
        return new NamedDistribution("base-rate", LevelProjector.Summary(levels, start, threshold), note);
    }

    /// <summary>Decay to the baseline with the declared memory, and the spread that the dyad has shown around such a decay.</summary>
    private NamedDistribution MeanReversion()
    {
        var (memory, baseline) = (framework.Value("memory-months"), framework.Value("baseline"));
        var kept = Math.Pow(2, -months / memory);
        var (sum, count) = (0d, 0);
        for (var index = steps; index < path.Values.Length; index++, count++) sum += Math.Pow(path.Values[index] - (baseline + (kept * (path.Values[index - steps] - baseline))), 2);
        if (count < LeastWindows) return new NamedDistribution("mean-reversion", null, "too few past windows to know the spread");
        var deviation = Math.Sqrt(sum / count);
        var centre = baseline + (kept * (start - baseline));
        var levels = Spread(point => Math.Clamp(centre + (deviation * point), -Level.Bound, Level.Bound));
        return new NamedDistribution("mean-reversion", LevelProjector.Summary(levels, start, threshold), string.Create(CultureInfo.InvariantCulture, $"{kept:0%} of today's distance from the baseline is left"));
    }

    private NamedDistribution Normal(string name, double centre, double deviation, string note) =>
        new(name, LevelProjector.Summary(Spread(point => LevelPath.ToLevel(centre + (deviation * point))), start, threshold), note);

    /// <summary>Equally likely points of a standard normal, mapped.</summary>
    private static double[] Spread(Func<double, double> map)
    {
        var levels = new double[Points];
        for (var index = 0; index < Points; index++) levels[index] = map(NormalDistribution.Quantile((index + 0.5) / Points));
        return levels;
    }
}
