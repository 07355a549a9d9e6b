namespace Entente.Analysis;

/// <summary>What a simulation of future paths draws.</summary>
public sealed record TrendSimulationOptions
{
    /// <summary>Seed of the stream; the same seed gives the same paths.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Paths, at least 1. Default 2000: standard error of a probability at most 0.011.</summary>
    public int Paths { get; init => field = Require.AtLeast(value, 1, nameof(Paths)); } = 2000;

    /// <summary>Whether each value carries observation noise (paths of y) or not (paths of the level μ). Default not.</summary>
    public bool WithObservationNoise { get; init; }
}

/// <summary>Simulated futures of a series: <see cref="Paths"/> equally likely paths over <see cref="Horizon"/> periods, the first horizon is 1.</summary>
public sealed class SimulatedPaths
{
    private readonly double[] values; // one block of paths per horizon

    internal SimulatedPaths(double[] values, int paths) => (this.values, Paths) = (values, paths);

    /// <summary>How many paths.</summary>
    public int Paths { get; }

    /// <summary>How many periods ahead.</summary>
    public int Horizon => values.Length / Paths;

    /// <summary>The value of every path at a horizon, path by path; the same index is the same path at every horizon.</summary>
    public ReadOnlySpan<double> At(int horizon)
    {
        Require.Within(horizon, 1, Horizon, nameof(horizon));
        return values.AsSpan((horizon - 1) * Paths, Paths);
    }

    /// <summary>Quantiles at a horizon (type 7), in the order of the probabilities asked.</summary>
    public double[] Quantiles(int horizon, params ReadOnlySpan<double> probabilities)
    {
        var sorted = At(horizon).ToArray();
        SampleQuantile.Sort(sorted);
        var quantiles = new double[probabilities.Length];
        for (var i = 0; i < quantiles.Length; i++) quantiles[i] = SampleQuantile.OfSorted(sorted, probabilities[i]);
        return quantiles;
    }

    /// <summary>Share of paths above a threshold at a horizon.</summary>
    public double ProbabilityAbove(int horizon, double threshold)
    {
        var count = 0;
        foreach (var value in At(horizon)) count += value > threshold ? 1 : 0;
        return count / (double)Paths;
    }

    /// <summary>Share of paths below a threshold at a horizon.</summary>
    public double ProbabilityBelow(int horizon, double threshold)
    {
        var count = 0;
        foreach (var value in At(horizon)) count += value < threshold ? 1 : 0;
        return count / (double)Paths;
    }

    /// <summary>Share of paths that are below a threshold at least once up to a horizon.</summary>
    public double ProbabilityEverBelow(int horizon, double threshold)
    {
        Require.Within(horizon, 1, Horizon, nameof(horizon));
        var count = 0;
        for (var path = 0; path < Paths; path++)
            for (var h = 0; h < horizon; h++)
            {
                if (values[(h * Paths) + path] >= threshold) continue;
                count++;
                break;
            }

        return count / (double)Paths;
    }
}

/// <summary>Simulation of what a fitted local linear trend says will follow.</summary>
public static class TrendSimulation
{
    /// <summary>
    /// Draws the state for the first future period from its normal distribution and lets level and slope walk on with their
    /// own steps. The variances count as known. Paths are drawn one after another; per path and period the order is level
    /// step, slope step, observation noise; normals by inversion (<see cref="SeededRandom.NextNormal"/>).
    /// </summary>
    /// <param name="fit">A fit of <see cref="LocalLinearTrend"/>.</param>
    /// <param name="horizon">Periods ahead, at least 1.</param>
    /// <param name="options">Seed, number of paths, observation noise.</param>
    /// <exception cref="ArgumentException">The fit is of another model, or the horizon is below 1.</exception>
    public static SimulatedPaths Simulate(StructuralFit fit, int horizon, TrendSimulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(options);
        Require.AtLeast(horizon, 1, nameof(horizon));
        if (fit.Diffuse != 2)
            throw new ArgumentException(
                FormattableString.Invariant($"{nameof(fit)} has {fit.Diffuse} states; expected a local linear trend with 2."), nameof(fit));

        var (random, values) = (new SeededRandom(options.Seed), new double[checked(options.Paths * horizon)]);
        var (levelStep, slopeStep) = (Math.Sqrt(fit.Variances.Level), Math.Sqrt(fit.Variances.Slope));
        var noise = options.WithObservationNoise ? Math.Sqrt(fit.Variances.Observation) : 0;
        var (p11, p12, p22) = (fit.NextCovariance[0], fit.NextCovariance[1], fit.NextCovariance[3]);
        // Cholesky factor of the state covariance; a level without variance leaves nothing to share.
        var c11 = Math.Sqrt(Math.Max(0, p11));
        var c21 = c11 > 0 ? p12 / c11 : 0;
        var c22 = Math.Sqrt(Math.Max(0, p22 - (c21 * c21)));
        for (var path = 0; path < options.Paths; path++)
        {
            var first = random.NextNormal();
            var level = fit.NextState[0] + (c11 * first);
            var slope = fit.NextState[1] + (c21 * first) + (c22 * random.NextNormal());
            for (var (h, at) = (0, path); h < horizon; h++, at += options.Paths)
            {
                if (h > 0)
                {
                    level += slope + (levelStep > 0 ? levelStep * random.NextNormal() : 0);
                    slope += slopeStep > 0 ? slopeStep * random.NextNormal() : 0;
                }

                values[at] = noise > 0 ? level + (noise * random.NextNormal()) : level;
            }
        }

        return new(values, options.Paths);
    }
}
