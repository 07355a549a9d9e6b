namespace Entente.Analysis;

/// <summary>
/// Local level model: y_t = μ_t + ε_t, μ_{t+1} = μ_t + η_t, ε ~ N(0, σ²_ε), η ~ N(0, σ²_η), diffuse μ_1.
/// Harvey, Forecasting, Structural Time Series Models and the Kalman Filter (1989); Durbin and Koopman (2012), chapter 2.
/// </summary>
public static class LocalLevel
{
    private static readonly double[] Starts = [-9, -5, -2.5, -0.5, 2, 6];

    /// <summary>Maximum-likelihood variances; null is a missing value.</summary>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    /// <exception cref="InsufficientDataException">Fewer than 3 values, or a constant series.</exception>
    public static StructuralFit Fit(ReadOnlySpan<double?> series) =>
        StructuralEstimation.Fit(series, 3, Starts, 1, v => StructuralModel.Level(v.Observation, v.Level));

    /// <inheritdoc cref="Fit(ReadOnlySpan{double?})"/>
    public static StructuralFit Fit(ReadOnlySpan<double> series) => Fit(StructuralSeries.Present(series));

    /// <summary>The model with given variances; null is a missing value.</summary>
    /// <exception cref="ArgumentException">A value is not finite, a variance is negative, or all are 0.</exception>
    /// <exception cref="InsufficientDataException">No value at all.</exception>
    public static StructuralFit Evaluate(ReadOnlySpan<double?> series, double observation, double level)
    {
        var variances = StructuralVariances.Checked(new(observation, level));
        Require.AllFinite(series, nameof(series));
        return new(StructuralModel.Level(observation, level), variances, series.ToArray());
    }

    /// <inheritdoc cref="Evaluate(ReadOnlySpan{double?}, double, double)"/>
    public static StructuralFit Evaluate(ReadOnlySpan<double> series, double observation, double level) =>
        Evaluate(StructuralSeries.Present(series), observation, level);
}
