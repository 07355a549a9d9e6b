namespace Entente.Analysis;

/// <summary>State estimates, one per period, null where the data up to there do not determine them.</summary>
/// <param name="Level">The level μ_t.</param>
/// <param name="LevelVariance">Its variance.</param>
/// <param name="Slope">The slope per period; all null in a model without one.</param>
/// <param name="SlopeVariance">Its variance.</param>
/// <param name="Seasonal">The seasonal effect; all null in a model without one.</param>
/// <param name="SeasonalVariance">Its variance.</param>
public sealed record StructuralStates(
    IReadOnlyList<double?> Level, IReadOnlyList<double?> LevelVariance,
    IReadOnlyList<double?> Slope, IReadOnlyList<double?> SlopeVariance,
    IReadOnlyList<double?> Seasonal, IReadOnlyList<double?> SeasonalVariance);

/// <summary>Forecasts for the periods after the last one of the series; index 0 is horizon 1.</summary>
/// <param name="Mean">Expected value of y.</param>
/// <param name="Variance">Variance of y around it, observation noise included.</param>
/// <param name="Level">Expected level μ.</param>
/// <param name="LevelVariance">Variance of the level around it.</param>
public sealed record StructuralForecast(
    IReadOnlyList<double> Mean, IReadOnlyList<double> Variance, IReadOnlyList<double> Level, IReadOnlyList<double> LevelVariance)
{
    /// <summary>Quantile of y at a horizon (first is 1), normal distribution. The variances are taken as known.</summary>
    public double Quantile(int horizon, double probability)
    {
        Require.Within(horizon, 1, Mean.Count, nameof(horizon));
        return Mean[horizon - 1] + (Math.Sqrt(Variance[horizon - 1]) * NormalDistribution.Quantile(probability));
    }
}

/// <summary>A structural model with its variances, over one series.</summary>
public sealed class StructuralFit
{
    private readonly StructuralModel model;
    private readonly double?[] series;
    private readonly double[] state;
    private readonly double[] covariance;

    internal StructuralFit(StructuralModel model, StructuralVariances variances, double?[] series)
    {
        (this.model, this.series, Variances) = (model, series, variances);
        var filter = DiffuseFilter.Run(model, series, keep: false);
        if (filter.DiffuseLeft > 0) throw new InsufficientDataException(TooFew(filter.Observed, model.Dimension));
        (state, covariance) = (filter.State, filter.Finite);
        (LogLikelihood, Observed) = (filter.LogLikelihood, filter.Observed);
    }

    /// <summary>The variances, estimated or given.</summary>
    public StructuralVariances Variances { get; }

    /// <summary>
    /// Diffuse log-likelihood −½[(n−d) ln 2π + Σ ln F∞ + Σ (ln F + v²/F)], the convention of Durbin and Koopman and of KFAS;
    /// d is <see cref="Diffuse"/>, n is <see cref="Observed"/>. statsmodels subtracts d/2·ln 2π more.
    /// </summary>
    public double LogLikelihood { get; }

    /// <summary>n: periods with a value.</summary>
    public int Observed { get; }

    /// <summary>d: diffuse elements of the initial state.</summary>
    public int Diffuse => model.Dimension;

    /// <summary>Periods in the series, missing ones included.</summary>
    public int Length => series.Length;

    /// <summary>Mean of the state for the period after the last one.</summary>
    internal ReadOnlySpan<double> NextState => state;

    /// <summary>Covariance of the state for the period after the last one, row-major.</summary>
    internal ReadOnlySpan<double> NextCovariance => covariance;

    /// <summary>States given the data up to and including each period.</summary>
    public StructuralStates Filter()
    {
        var record = DiffuseFilter.Run(model, series, keep: true).Kept!;
        return States((t, i) => record.FilteredMean[t, i], (t, i) => record.FilteredVariance[t, i]);
    }

    /// <summary>States given the whole series.</summary>
    public StructuralStates Smooth()
    {
        var smoother = DiffuseSmoother.Run(model, DiffuseFilter.Run(model, series, keep: true).Kept!);
        return States((t, i) => smoother.Mean[t, i], (t, i) => smoother.Variance[t, i]);
    }

    /// <summary>Forecasts with variances for horizons 1 to <paramref name="horizon"/>, the variances of the model taken as known.</summary>
    public StructuralForecast Forecast(int horizon)
    {
        Require.AtLeast(horizon, 1, nameof(horizon));
        var (mean, variance, level, levelVariance) = (new double[horizon], new double[horizon], new double[horizon], new double[horizon]);
        var (size, now, spread) = (model.Dimension, state.ToArray(), covariance.ToArray());
        var scratch = new double[size * size];
        for (var h = 0; h < horizon; h++)
        {
            (mean[h], variance[h]) = (0, model.ObservationVariance);
            for (var i = 0; i < size; i++)
            {
                mean[h] += model.Loading[i] * now[i];
                for (var j = 0; j < size; j++) variance[h] += model.Loading[i] * model.Loading[j] * spread[(i * size) + j];
            }

            (level[h], levelVariance[h]) = (now[0], spread[0]);
            model.Advance(now, scratch.AsSpan(0, size));
            model.AdvanceBoth(spread, scratch);
            for (var i = 0; i < size; i++) spread[(i * size) + i] += model.StateVariance[i];
        }

        return new(mean, variance, level, levelVariance);
    }

    internal static Refusal TooFew(int found, int expected) => new(
        "too-few-observations", FormattableString.Invariant($"{found} periods with a value"),
        FormattableString.Invariant($"at least {expected}, spread so that they determine the initial state"),
        "Use a longer series, a coarser frequency or a model with fewer states.");

    private StructuralStates States(Func<int, int, double?> mean, Func<int, int, double?> variance)
    {
        double?[] Take(Func<int, int, double?> from, int element) =>
            [.. Enumerable.Range(0, series.Length).Select(t => element < model.Dimension ? from(t, element) : null)];
        return new(Take(mean, 0), Take(variance, 0), Take(mean, 1), Take(variance, 1), Take(mean, 2), Take(variance, 2));
    }
}
