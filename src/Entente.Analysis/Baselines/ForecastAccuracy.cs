namespace Entente.Analysis;

/// <summary>
/// Accuracy of point forecasts over a test period, error = actual − forecast (Hyndman and Koehler, Int. J. Forecasting 22, 2006).
/// A measure that divides by 0 on these data is null.
/// </summary>
/// <param name="MeanError">Mean error.</param>
/// <param name="RootMeanSquaredError">Root of the mean squared error.</param>
/// <param name="MeanAbsoluteError">Mean absolute error.</param>
/// <param name="MeanPercentageError">Mean of 100·error/actual; null if an actual value is 0.</param>
/// <param name="MeanAbsolutePercentageError">Mean of |100·error/actual|; null if an actual value is 0.</param>
/// <param name="MeanAbsoluteScaledError">Mean absolute error over that of the seasonal naive forecast within the training period; null if that is 0 or the training too short.</param>
/// <param name="FirstAutocorrelation">Autocorrelation of the errors at lag 1; null for fewer than two or equal errors.</param>
/// <param name="TheilU">√(Σ((f_{t+1} − y_{t+1})/y_t)² / Σ((y_{t+1} − y_t)/y_t)²); null if an actual value but the last is 0 or nothing changed.</param>
public sealed record ForecastAccuracy(
    double MeanError, double RootMeanSquaredError, double MeanAbsoluteError, double? MeanPercentageError,
    double? MeanAbsolutePercentageError, double? MeanAbsoluteScaledError, double? FirstAutocorrelation, double? TheilU)
{
    /// <summary>Measures a forecast.</summary>
    /// <param name="forecast">Point forecasts.</param>
    /// <param name="actual">What came, same length, at least one.</param>
    /// <param name="training">Values before, for the scale of the scaled error; may be empty.</param>
    /// <param name="period">m of the seasonal naive forecast of that scale; 1 takes the no-change forecast.</param>
    /// <exception cref="ArgumentException">Lengths differ, there is no forecast, or a value is not finite.</exception>
    public static ForecastAccuracy Of(ReadOnlySpan<double> forecast, ReadOnlySpan<double> actual, ReadOnlySpan<double> training, int period = 1)
    {
        Require.NotEmpty(forecast.Length, nameof(forecast));
        Require.SameLength(forecast.Length, nameof(forecast), actual.Length, nameof(actual));
        Require.AllFinite(forecast, nameof(forecast));
        Require.AllFinite(actual, nameof(actual));
        Require.AllFinite(training, nameof(training));
        Require.AtLeast(period, 1, nameof(period));

        var errors = new double[forecast.Length];
        var (sum, squares, absolute, percent, absolutePercent) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < errors.Length; i++)
        {
            var error = errors[i] = actual[i] - forecast[i];
            (sum, squares, absolute) = (sum + error, squares + (error * error), absolute + Math.Abs(error));
            if (actual[i] == 0) continue;
            (percent, absolutePercent) = (percent + (100 * error / actual[i]), absolutePercent + Math.Abs(100 * error / actual[i]));
        }

        double n = errors.Length;
        var hasZero = actual.Contains(0.0);
        return new(
            sum / n, Math.Sqrt(squares / n), absolute / n, hasZero ? null : percent / n, hasZero ? null : absolutePercent / n,
            absolute / n / Scale(training, period), Autocorrelation(errors, sum / n), Theil(forecast, actual));
    }

    private static double? Scale(ReadOnlySpan<double> training, int period)
    {
        var sum = 0.0;
        for (var t = period; t < training.Length; t++) sum += Math.Abs(training[t] - training[t - period]);
        return sum > 0 ? sum / (training.Length - period) : null;
    }

    private static double? Autocorrelation(double[] errors, double mean)
    {
        var (products, squares) = (0.0, 0.0);
        for (var t = 0; t < errors.Length; t++)
        {
            squares += (errors[t] - mean) * (errors[t] - mean);
            if (t > 0) products += (errors[t] - mean) * (errors[t - 1] - mean);
        }

        return errors.Length > 1 && squares > 0 ? products / squares : null;
    }

    private static double? Theil(ReadOnlySpan<double> forecast, ReadOnlySpan<double> actual)
    {
        var (errors, changes) = (0.0, 0.0);
        for (var t = 1; t < actual.Length; t++)
        {
            if (actual[t - 1] == 0) return null;
            var (error, change) = ((forecast[t] - actual[t]) / actual[t - 1], (actual[t] - actual[t - 1]) / actual[t - 1]);
            (errors, changes) = (errors + (error * error), changes + (change * change));
        }

        return changes > 0 ? Math.Sqrt(errors / changes) : null;
    }
}
