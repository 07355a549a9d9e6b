namespace Entente.Analysis;

/// <summary>
/// Basic structural model: local linear trend plus a dummy seasonal, y_t = μ_t + γ_t + ε_t, where the seasonals of one
/// year sum to ω_t ~ N(0, σ²_ω). Period + 1 diffuse states. Harvey (1989), section 2.3; Durbin and Koopman (2012), section 3.2.
/// </summary>
public static class BasicStructural
{
    private static readonly double[] Starts =
    [
        -4, -16, -7, -4, -16, -1, -4, -7, -7, -4, -7, -1,
        0.5, -16, -7, 0.5, -16, -1, 0.5, -7, -7, 0.5, -7, -1,
        4, -9, 2, -9, -9, -9, -4, 3, -6, -2, 9, -4,
    ];

    /// <summary>Maximum-likelihood variances; null is a missing value.</summary>
    /// <param name="series">Values, one per period.</param>
    /// <param name="period">Periods in a year (12 for months), at least 2.</param>
    /// <exception cref="ArgumentException">A value is not finite or the period is too short.</exception>
    /// <exception cref="InsufficientDataException">Fewer than period + 5 values, a season never seen, or a series without variation.</exception>
    public static StructuralFit Fit(ReadOnlySpan<double?> series, int period = 12)
    {
        Require.AtLeast(period, 2, nameof(period));
        return StructuralEstimation.Fit(series, period + 5, Starts, 3,
            v => StructuralModel.Seasonal(period, v.Observation, v.Level, v.Slope, v.Seasonal));
    }

    /// <inheritdoc cref="Fit(ReadOnlySpan{double?}, int)"/>
    public static StructuralFit Fit(ReadOnlySpan<double> series, int period = 12) => Fit(StructuralSeries.Present(series), period);

    /// <summary>The model with given variances; null is a missing value.</summary>
    /// <exception cref="ArgumentException">A value is not finite, a variance is negative, all are 0, or the period is too short.</exception>
    /// <exception cref="InsufficientDataException">Too few values to determine the period + 1 initial states.</exception>
    public static StructuralFit Evaluate(ReadOnlySpan<double?> series, StructuralVariances variances, int period = 12)
    {
        ArgumentNullException.ThrowIfNull(variances);
        StructuralVariances.Checked(variances);
        Require.AtLeast(period, 2, nameof(period));
        Require.AllFinite(series, nameof(series));
        var model = StructuralModel.Seasonal(period, variances.Observation, variances.Level, variances.Slope, variances.Seasonal);
        return new(model, variances, series.ToArray());
    }

    /// <inheritdoc cref="Evaluate(ReadOnlySpan{double?}, StructuralVariances, int)"/>
    public static StructuralFit Evaluate(ReadOnlySpan<double> series, StructuralVariances variances, int period = 12) =>
        Evaluate(StructuralSeries.Present(series), variances, period);
}
