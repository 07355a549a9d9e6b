using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.Distributions;

namespace Entente.Analysis.Tests;

public class BaselineTests
{
    private static readonly Baseline[] All = [Baseline.NoChange, Baseline.Mean, Baseline.Drift, Baseline.SeasonalNaive(4)];

    private static readonly Gen<double[]> Series = Gen.Choose(-400, 400).Select(v => v / 9.0).ArrayOf(14);

    [Fact]
    public void Forecast_ShiftedAndScaled_ShiftsAndScales() => Law.Holds(Series, series => All.All(baseline =>
    {
        var (plain, moved) = (baseline.Forecast(series, 6), baseline.Forecast([.. series.Select(v => (3 * v) + 50)], 6));
        return Enumerable.Range(0, 6).All(h => Math.Abs(moved.Mean[h] - (3 * plain.Mean[h]) - 50) < 1e-8
            && Math.Abs(moved.StandardDeviation[h] - (3 * plain.StandardDeviation[h])) < 1e-8);
    }));

    [Fact]
    public void Forecast_WiderCoverage_HoldsTheNarrower() => Law.Holds(Series, series => All.All(baseline =>
    {
        var (narrow, wide) = (baseline.Forecast(series, 3, 0.5), baseline.Forecast(series, 3, 0.9));
        return Enumerable.Range(0, 3).All(h => wide.Lower[h] <= narrow.Lower[h] && narrow.Lower[h] <= narrow.Mean[h] && wide.Upper[h] >= narrow.Upper[h]);
    }));

    [Fact]
    public void MeanSquaredErrors_ValuesAfterTheOrigin_DoNotReachTheForecast()
    {
        double[] series = [1, 4, 2, 8, 5, 7];
        // Only the last origin's target is changed: with h = 1 its error alone may move, by a known amount.
        var plain = RollingOrigin.MeanSquaredErrors(Baseline.NoChange, series, 1)[0]!.Value;
        var poisoned = RollingOrigin.MeanSquaredErrors(Baseline.NoChange, [.. series[..^1], 105], 1)[0]!.Value;
        ((poisoned - plain) * 5).ShouldBe((100.0 * 100) - (2 * 2), 1e-9);
    }

    [Fact]
    public void MeanSquaredErrors_NoOrigin_IsNull() => RollingOrigin.MeanSquaredErrors(Baseline.Drift, [1, 2, 4], 3).ShouldBe([1.0, null, null]);

    [Fact]
    public void Forecast_Constant_HasNoWidth()
    {
        foreach (var baseline in All)
        {
            var forecast = baseline.Forecast([5, 5, 5, 5, 5], 2);
            (forecast.Mean[1], forecast.Lower[1], forecast.Upper[1]).ShouldBe((5, 5, 5));
        }
    }

    [Fact]
    public void Forecast_TooShort_SaysHowManyValuesItNeeds()
    {
        Should.Throw<InsufficientDataException>(() => Baseline.NoChange.Forecast([1], 2)).Expected.ShouldBe("at least 2 for no-change with an interval");
        Should.Throw<InsufficientDataException>(() => Baseline.Drift.Forecast([1, 2], 2)).Expected.ShouldStartWith("at least 3");
        Should.Throw<InsufficientDataException>(() => Baseline.SeasonalNaive(12).Forecast(new double[12], 2)).Expected.ShouldStartWith("at least 13");
    }

    [Fact]
    public void TryPoint_TooShort_SaysSo() => Baseline.SeasonalNaive(4).TryPoint([1, 2, 3], new double[2]).ShouldBeFalse();

    [Fact]
    public void Accuracy_ZeroAmongTheActual_HasNoPercentages()
    {
        var accuracy = ForecastAccuracy.Of([1, 1, 1], [0, 2, 3], [4, 4, 4]);
        (accuracy.MeanPercentageError, accuracy.MeanAbsolutePercentageError, accuracy.MeanAbsoluteScaledError, accuracy.TheilU).ShouldBe((null, null, null, null));
        accuracy.MeanError.ShouldBe(2 / 3.0, 1e-12);
        accuracy.FirstAutocorrelation.ShouldNotBeNull();
    }

    [Fact]
    public void Accuracy_LengthsDiffer_IsRefused() => Should.Throw<ArgumentException>(() => ForecastAccuracy.Of([1, 2], [1], []));

    [Theory]
    [InlineData(0.975, 1)]
    [InlineData(0.9, 2)]
    [InlineData(0.995, 10)]
    [InlineData(0.975, 143)]
    [InlineData(0.975, 5000)]
    [InlineData(0.6, 30)]
    public void Factor_OfTheMean_IsStudentsQuantile(double p, int freedom)
    {
        // Through the public door: a series of n values has n − 1 degrees of freedom.
        double[] series = [.. Enumerable.Range(0, freedom + 1).Select(i => (double)(i % 7))];
        var forecast = Baseline.Mean.Forecast(series, 1, (2 * p) - 1);
        ((forecast.Upper[0] - forecast.Mean[0]) / forecast.StandardDeviation[0]).ShouldBe(StudentT.InvCDF(0, 1, freedom, p), 1e-7);
    }
}
