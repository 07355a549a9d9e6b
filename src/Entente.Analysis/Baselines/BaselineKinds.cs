namespace Entente.Analysis;

/// <summary>The last value of the same season; with a period of 1 the last value.</summary>
internal sealed class SeasonalBaseline(string name, int period) : Baseline(name, period)
{
    private protected override void Point(ReadOnlySpan<double> series, Span<double> forecast)
    {
        for (var h = 0; h < forecast.Length; h++) forecast[h] = series[series.Length - Least + (h % Least)];
    }

    private protected override void Spread(ReadOnlySpan<double> series, Span<double> deviation)
    {
        var sum = 0.0;
        for (var t = Least; t < series.Length; t++) sum += (series[t] - series[t - Least]) * (series[t] - series[t - Least]);
        for (var h = 0; h < deviation.Length; h++) deviation[h] = Math.Sqrt(sum / (series.Length - Least) * ((h / Least) + 1));
    }
}

/// <summary>The mean of the past.</summary>
internal sealed class MeanBaseline() : Baseline("mean", 1)
{
    private protected override void Point(ReadOnlySpan<double> series, Span<double> forecast) => forecast.Fill(Average(series));

    private protected override void Spread(ReadOnlySpan<double> series, Span<double> deviation)
    {
        var (mean, squares, n) = (Average(series), 0.0, series.Length);
        foreach (var value in series) squares += (value - mean) * (value - mean);
        deviation.Fill(Math.Sqrt(squares / (n - 1) * (1 + (1.0 / n))));
    }

    private protected override double Factor(int length, double probability) => StudentDistribution.Quantile(probability, length - 1);

    private static double Average(ReadOnlySpan<double> series)
    {
        var sum = 0.0;
        foreach (var value in series) sum += value;
        return sum / series.Length;
    }
}

/// <summary>The line through the first and the last value.</summary>
internal sealed class DriftBaseline() : Baseline("drift", 2)
{
    private protected override void Point(ReadOnlySpan<double> series, Span<double> forecast)
    {
        for (var h = 0; h < forecast.Length; h++) forecast[h] = series[^1] + ((h + 1) * Slope(series));
    }

    private protected override void Spread(ReadOnlySpan<double> series, Span<double> deviation)
    {
        var (slope, squares, n) = (Slope(series), 0.0, series.Length);
        for (var t = 1; t < n; t++) squares += (series[t] - series[t - 1] - slope) * (series[t] - series[t - 1] - slope);
        for (var h = 1; h <= deviation.Length; h++) deviation[h - 1] = Math.Sqrt(squares / (n - 2) * h * (1 + (h / (n - 1.0))));
    }

    private static double Slope(ReadOnlySpan<double> series) => (series[^1] - series[0]) / (series.Length - 1);
}
