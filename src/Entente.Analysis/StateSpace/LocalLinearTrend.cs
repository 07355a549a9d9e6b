using System.Diagnostics.CodeAnalysis;

namespace Entente.Analysis;

/// <summary>
/// Local linear trend: y_t = μ_t + ε_t, μ_{t+1} = μ_t + β_t + η_t, β_{t+1} = β_t + ζ_t, both states diffuse at the start.
/// Harvey (1989), section 2.3; Durbin and Koopman (2012), section 3.2. The fit runs on a two-state filter written out by hand.
/// </summary>
public static class LocalLinearTrend
{
    private const int Least = 5;
    private const int OnStack = 512;

    private static readonly double[] Starts =
    [
        -12, -14, -12, -8, -12, -4, -12, 0,
        -4, -20, -4, -10, -4, -5, -4, -1,
        -1, -20, -1, -9, -1, -4, -1, 0,
        3, -16, 3, -6, 3, -1, 3, 3,
    ];

    /// <summary>Maximum-likelihood variances; null is a missing value.</summary>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    /// <exception cref="InsufficientDataException">Fewer than 5 values, or a series that is exactly a line.</exception>
    public static StructuralFit Fit(ReadOnlySpan<double?> series) =>
        TryFit(series, out var fit, out var refusal) ? fit : throw new InsufficientDataException(refusal);

    /// <inheritdoc cref="Fit(ReadOnlySpan{double?})"/>
    public static StructuralFit Fit(ReadOnlySpan<double> series) => Fit(StructuralSeries.Present(series));

    /// <summary>As <see cref="Fit(ReadOnlySpan{double?})"/>, but data that cannot be fitted give a reason instead of an exception.</summary>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static bool TryFit(ReadOnlySpan<double?> series, [NotNullWhen(true)] out StructuralFit? fit, [NotNullWhen(false)] out Refusal? refusal)
    {
        fit = null;
        refusal = StructuralSeries.Check(series, Least);
        if (refusal is not null) return false;

        var values = series.Length <= OnStack ? stackalloc double[series.Length] : new double[series.Length];
        var missing = series.Length <= OnStack ? stackalloc bool[series.Length] : new bool[series.Length];
        for (var t = 0; t < series.Length; t++) (values[t], missing[t]) = (series[t] ?? 0, series[t] is null);
        Centre(values, missing);

        var likelihood = new TrendLikelihood(values, missing);
        likelihood.Pass(1, 1, out var unexplained, out _, out _);
        refusal = StructuralSeries.CheckVariation(unexplained, series);
        if (refusal is not null) return false;

        Span<double> best = stackalloc double[2];
        RatioSearch.Run(ref likelihood, Starts, best);
        likelihood.Pass(RatioSearch.Ratio(best[0]), RatioSearch.Ratio(best[1]), out var squares, out _, out var steps);
        var variances = ModelLikelihood.Variances(best, squares / steps);
        fit = new(Model(variances), variances, series.ToArray());
        return true;
    }

    /// <summary>The model with given variances; null is a missing value.</summary>
    /// <exception cref="ArgumentException">A value is not finite, a variance is negative, or all are 0.</exception>
    /// <exception cref="InsufficientDataException">Fewer than 2 values.</exception>
    public static StructuralFit Evaluate(ReadOnlySpan<double?> series, double observation, double level, double slope)
    {
        var variances = StructuralVariances.Checked(new(observation, level, slope));
        Require.AllFinite(series, nameof(series));
        return new(Model(variances), variances, series.ToArray());
    }

    /// <inheritdoc cref="Evaluate(ReadOnlySpan{double?}, double, double, double)"/>
    public static StructuralFit Evaluate(ReadOnlySpan<double> series, double observation, double level, double slope) =>
        Evaluate(StructuralSeries.Present(series), observation, level, slope);

    private static StructuralModel Model(StructuralVariances v) => StructuralModel.Trend(v.Observation, v.Level, v.Slope);

    /// <summary>The likelihood does not depend on the origin; near 0 there is less to lose to rounding.</summary>
    private static void Centre(Span<double> values, ReadOnlySpan<bool> missing)
    {
        var origin = 0.0;
        for (var t = values.Length - 1; t >= 0; t--)
            if (!missing[t]) origin = values[t];
        for (var t = 0; t < values.Length; t++) values[t] -= missing[t] ? 0 : origin;
    }
}
