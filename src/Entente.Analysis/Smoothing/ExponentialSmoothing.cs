namespace Entente.Analysis;

/// <summary>Where simple exponential smoothing starts.</summary>
public enum SmoothingStart
{
    /// <summary>At the first value, l_1 = y_1; errors count from the second value on.</summary>
    FirstValue,

    /// <summary>At an initial level l_0 that is estimated with the weight, as in ETS(A,N,N); every value has an error.</summary>
    Estimated,
}

/// <summary>Simple exponential smoothing, fitted.</summary>
/// <param name="Alpha">Weight of the newest value, 0 to 1.</param>
/// <param name="Start">l_0 or l_1, where the levels start.</param>
/// <param name="Levels">l_t for each period; the last one is the forecast for every horizon.</param>
/// <param name="SumOfSquares">Sum of squared one-step errors.</param>
/// <param name="CorrectedAkaike">
/// AICc in the convention of R's forecast package, n ln SSE + 2k + 2k(k+1)/(n−k−1) with k = 3 (weight, start, variance);
/// null unless the start is estimated, SSE is above 0 and n is above 4. Never compare it with criteria of other conventions.
/// </param>
public sealed record SmoothingFit(double Alpha, double Start, IReadOnlyList<double> Levels, double SumOfSquares, double? CorrectedAkaike)
{
    /// <summary>Forecast for any horizon.</summary>
    public double Forecast => Levels[^1];
}

/// <summary>Simple exponential smoothing, l_t = l_{t−1} + α(y_t − l_{t−1}) (Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 2008).</summary>
public static class ExponentialSmoothing
{
    private const double LowestAlpha = 1e-4;
    private const double HighestAlpha = 0.9999;

    /// <summary>Levels with a given weight, starting at the first value.</summary>
    /// <param name="series">Values, oldest first, at least one.</param>
    /// <param name="alpha">Weight, 0 to 1.</param>
    /// <exception cref="ArgumentException">A value is not finite, the series is empty, or the weight is outside 0 to 1.</exception>
    public static double[] Levels(ReadOnlySpan<double> series, double alpha)
    {
        Require.NotEmpty(series.Length, nameof(series));
        Require.AllFinite(series, nameof(series));
        Require.Within(alpha, 0, 1, nameof(alpha));
        return Follow(series, alpha, series[0]);
    }

    /// <summary>The weight (and start) with the least sum of squared one-step errors, weights from 0.0001 to 0.9999.</summary>
    /// <param name="series">Values, oldest first.</param>
    /// <param name="start">Whether the start is the first value or estimated.</param>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    /// <exception cref="InsufficientDataException">Fewer than 3 values.</exception>
    public static SmoothingFit Fit(ReadOnlySpan<double> series, SmoothingStart start)
    {
        Require.AllFinite(series, nameof(series));
        if (series.Length < 3) throw new InsufficientDataException(StructuralFit.TooFew(series.Length, 3));
        var alpha = BestAlpha(series, start);
        var (level, squares) = Errors(series, alpha, start);
        return new(alpha, level, Follow(series, alpha, level), squares, Akaike(series.Length, squares, start));
    }

    private static double BestAlpha(ReadOnlySpan<double> series, SmoothingStart start)
    {
        // The sum of squares can have several minima in the weight: look everywhere first, then close in.
        const int Steps = 60;
        var (best, least) = (0, double.PositiveInfinity);
        for (var i = 0; i <= Steps; i++)
        {
            var squares = Errors(series, At(i / (double)Steps), start).Squares;
            if (squares < least) (best, least) = (i, squares);
        }

        var (low, high) = (At((best - 1) / (double)Steps), At((best + 1) / (double)Steps));
        var golden = (Math.Sqrt(5) - 1) / 2;
        while (high - low > 1e-9)
        {
            var (left, right) = (high - (golden * (high - low)), low + (golden * (high - low)));
            if (Errors(series, left, start).Squares <= Errors(series, right, start).Squares) high = right;
            else low = left;
        }

        return (low + high) / 2;
    }

    private static double At(double share) => LowestAlpha + (Math.Clamp(share, 0, 1) * (HighestAlpha - LowestAlpha));

    /// <summary>The start and the sum of squares. Errors are linear in l_0, e_t = e_t(0) − (1−α)^(t−1)·l_0, so its best value has a closed form.</summary>
    private static (double Start, double Squares) Errors(ReadOnlySpan<double> series, double alpha, SmoothingStart start)
    {
        var (level, weight, products, weights, squares) = (0.0, 1.0, 0.0, 0.0, 0.0);
        if (start == SmoothingStart.Estimated)
        {
            foreach (var value in series)
            {
                products += weight * (value - level);
                weights += weight * weight;
                level += alpha * (value - level);
                weight *= 1 - alpha;
            }
        }

        var first = level = start == SmoothingStart.Estimated ? products / weights : series[0];
        foreach (var value in series)
        {
            squares += (value - level) * (value - level);
            level += alpha * (value - level);
        }

        return (first, squares);
    }

    private static double[] Follow(ReadOnlySpan<double> series, double alpha, double level)
    {
        var levels = new double[series.Length];
        for (var t = 0; t < levels.Length; t++) levels[t] = level += alpha * (series[t] - level);
        return levels;
    }

    private static double? Akaike(int n, double squares, SmoothingStart start) =>
        start == SmoothingStart.Estimated && squares > 0 && n > 4 ? (n * Math.Log(squares)) + 6 + (24.0 / (n - 4)) : null;
}
