namespace Entente.Analysis;

/// <summary>A forecast with an interval for each horizon; index 0 is horizon 1.</summary>
/// <param name="Mean">Point forecasts.</param>
/// <param name="StandardDeviation">Standard deviation of the forecast error; 0 if the past never missed.</param>
/// <param name="Lower">Lower end of the interval.</param>
/// <param name="Upper">Upper end of the interval.</param>
public sealed record BaselineForecast(
    IReadOnlyList<double> Mean, IReadOnlyList<double> StandardDeviation, IReadOnlyList<double> Lower, IReadOnlyList<double> Upper);

/// <summary>
/// The forecasts that any other has to beat. Formulas as in Hyndman and Athanasopoulos, Forecasting: Principles and
/// Practice (3rd edition, 2021), section 5.5; intervals normal, for the mean Student's t.
/// </summary>
public abstract class Baseline
{
    private protected Baseline(string name, int least) => (Name, Least) = (name, least);

    /// <summary>ŷ = y_n; sd_h = s√h with s² = mean of (y_t − y_{t−1})².</summary>
    public static Baseline NoChange { get; } = new SeasonalBaseline("no-change", 1);

    /// <summary>ŷ = ȳ; sd = s√(1 + 1/n), t quantile with n − 1 degrees of freedom.</summary>
    public static Baseline Mean { get; } = new MeanBaseline();

    /// <summary>ŷ = y_n + h·b with b = (y_n − y_1)/(n − 1); sd_h = s√(h(1 + h/(n − 1))), s² = SSE/(n − 2).</summary>
    public static Baseline Drift { get; } = new DriftBaseline();

    /// <summary>ŷ = the same season of the last year; sd_h = s√⌈h/m⌉ with s² = mean of (y_t − y_{t−m})².</summary>
    /// <param name="period">m, periods in a year, at least 2.</param>
    public static Baseline SeasonalNaive(int period) => new SeasonalBaseline("seasonal-naive", Require.AtLeast(period, 2, nameof(period)));

    /// <summary>Kebab-case name.</summary>
    public string Name { get; }

    /// <summary>Fewest past values for a point forecast.</summary>
    public int Least { get; }

    /// <summary>Forecasts with intervals.</summary>
    /// <param name="series">Past values, oldest first, without gaps.</param>
    /// <param name="horizon">Periods ahead, at least 1.</param>
    /// <param name="coverage">Coverage of the interval, strictly between 0 and 1. Default 0.95.</param>
    /// <exception cref="ArgumentException">A value is not finite, the horizon is below 1, or the coverage is not between 0 and 1.</exception>
    /// <exception cref="InsufficientDataException">Too few values to estimate the spread of the errors.</exception>
    public BaselineForecast Forecast(ReadOnlySpan<double> series, int horizon, double coverage = 0.95)
    {
        Require.AllFinite(series, nameof(series));
        Require.AtLeast(horizon, 1, nameof(horizon));
        Require.Between(coverage, 0, 1, nameof(coverage));
        if (series.Length < Least + SpreadNeeds)
            throw new InsufficientDataException(new(
                "too-few-observations", FormattableString.Invariant($"{series.Length} values"),
                FormattableString.Invariant($"at least {Least + SpreadNeeds} for {Name} with an interval"),
                "Use a longer series or another baseline."));

        var (mean, deviation) = (new double[horizon], new double[horizon]);
        Point(series, mean);
        Spread(series, deviation);
        var factor = Factor(series.Length, (1 + coverage) / 2);
        return new(mean, deviation, [.. mean.Select((m, h) => m - (factor * deviation[h]))], [.. mean.Select((m, h) => m + (factor * deviation[h]))]);
    }

    /// <summary>Point forecasts into <paramref name="forecast"/>; false where there are fewer than <see cref="Least"/> values.</summary>
    public bool TryPoint(ReadOnlySpan<double> series, Span<double> forecast)
    {
        if (series.Length < Least) return false;
        Point(series, forecast);
        return true;
    }

    /// <summary>Values needed beyond <see cref="Least"/> to see the spread of errors.</summary>
    private protected virtual int SpreadNeeds => 1;

    private protected abstract void Point(ReadOnlySpan<double> series, Span<double> forecast);

    private protected abstract void Spread(ReadOnlySpan<double> series, Span<double> deviation);

    private protected virtual double Factor(int length, double probability) => NormalDistribution.Quantile(probability);
}
