namespace Entente.Analysis;

/// <summary>Errors of forecasts made at every past period with only what was known then.</summary>
public static class RollingOrigin
{
    /// <summary>
    /// Mean squared error at each horizon over every origin t = 1 … n − h at which the baseline gives a forecast;
    /// null at a horizon without any. The values before an origin are the only ones its forecast sees.
    /// </summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="series">Values, oldest first, without gaps.</param>
    /// <param name="horizon">Longest horizon, at least 1.</param>
    /// <exception cref="ArgumentException">A value is not finite or the horizon is below 1.</exception>
    public static double?[] MeanSquaredErrors(Baseline baseline, ReadOnlySpan<double> series, int horizon)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        Require.AllFinite(series, nameof(series));
        Require.AtLeast(horizon, 1, nameof(horizon));
        var (squares, counts, forecast) = (new double[horizon], new int[horizon], new double[horizon]);
        for (var origin = 1; origin < series.Length; origin++)
        {
            if (!baseline.TryPoint(series[..origin], forecast)) continue;
            for (var h = 0; h < horizon && origin + h < series.Length; h++)
            {
                var error = series[origin + h] - forecast[h];
                squares[h] += error * error;
                counts[h]++;
            }
        }

        return [.. squares.Select((sum, h) => counts[h] > 0 ? sum / counts[h] : (double?)null)];
    }
}
