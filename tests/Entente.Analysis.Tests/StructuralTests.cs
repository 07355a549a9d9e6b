namespace Entente.Analysis.Tests;

public class StructuralTests
{
    private static readonly double[] Seasons = [3, 1, -1, -3];

    private static double[] Seasonal(ulong seed)
    {
        var random = new SeededRandom(seed);
        return [.. Enumerable.Range(0, 60).Select(t => 20 + (0.1 * t) + Seasons[t % 4] + (0.3 * random.NextNormal()))];
    }

    [Fact]
    public void BasicStructural_KnownSeasons_FindsThem()
    {
        var fit = BasicStructural.Fit(Seasonal(3), period: 4);
        fit.Diffuse.ShouldBe(5);
        fit.Smooth().Seasonal[30]!.Value.ShouldBe(Seasons[2], 0.4);
        fit.Forecast(8).Mean[3].ShouldBe(20 + 6.3 + Seasons[3], 0.8);
    }

    [Fact]
    public void BasicStructural_Gaps_KeepsTheSeasons()
    {
        double?[] series = [.. Seasonal(3).Select((v, t) => t % 7 == 3 ? null : (double?)v)];
        BasicStructural.Fit(series, period: 4).Smooth().Seasonal[31]!.Value.ShouldBe(Seasons[3], 0.4);
    }

    [Fact]
    public void BasicStructural_SeasonNeverSeen_IsRefused() =>
        Should.Throw<InsufficientDataException>(() => BasicStructural.Fit([.. Seasonal(3).Select((v, t) => t % 4 == 1 ? null : (double?)v)], period: 4))
            .Code.ShouldBe("too-few-observations");

    [Fact]
    public void LocalLevel_Constant_IsRefusedByName() =>
        Should.Throw<InsufficientDataException>(() => LocalLevel.Fit([4.0, 4, 4, 4, 4])).Code.ShouldBe("series-without-variation");

    [Fact]
    public void LocalLevel_AllMissing_IsRefusedByName() =>
        Should.Throw<InsufficientDataException>(() => LocalLevel.Fit(new double?[9])).Found.ShouldBe("0 periods with a value");

    [Fact]
    public void LocalLevel_WhiteNoise_HasAnUnmovedLevel()
    {
        var random = new SeededRandom(12);
        var fit = LocalLevel.Fit([.. Enumerable.Range(0, 300).Select(_ => random.NextNormal())]);
        fit.Variances.Level.ShouldBeLessThan(0.01);
        fit.Variances.Observation.ShouldBe(1, 0.15);
    }

    [Fact]
    public void Forecast_LocalLevel_VarianceGrowsByTheStepOfTheLevel()
    {
        var forecast = LocalLevel.Evaluate([1.0, 3, 2, 5], 2, 0.5).Forecast(4);
        for (var h = 1; h < 4; h++) (forecast.Variance[h] - forecast.Variance[h - 1]).ShouldBe(0.5, 1e-12);
        forecast.Quantile(1, 0.975).ShouldBe(forecast.Mean[0] + (1.959964 * Math.Sqrt(forecast.Variance[0])), 1e-5);
    }

    [Fact]
    public void LocalLevel_NoObservationNoise_FollowsTheLastValue()
    {
        var fit = LocalLevel.Evaluate([1.0, 3, 7], 0, 1);
        fit.Filter().Level.ShouldBe([1.0, 3.0, 7.0]);
        fit.Smooth().LevelVariance[1]!.Value.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void LocalLevel_LeadingGap_HasNoFilteredLevelYet()
    {
        var states = LocalLevel.Evaluate([null, 2.0, 3.0], 1, 1).Filter();
        states.Level[0].ShouldBeNull();
        states.LevelVariance[0].ShouldBeNull();
        states.Level[1].ShouldBe(2);
    }

    public static TheoryData<string, double[]> OddSeries => new()
    {
        { "one spike", [.. Enumerable.Range(0, 60).Select(t => t == 30 ? -10.0 : 0)] },
        { "one step", [.. Enumerable.Range(0, 60).Select(t => t >= 30 ? 5.0 : 0)] },
        { "step at the end", [.. Enumerable.Range(0, 60).Select(t => t == 59 ? 5.0 : 0)] },
        { "kink", [.. Enumerable.Range(0, 60).Select(t => Math.Max(0, t - 30.0))] },
        { "held at a bound", [.. Enumerable.Range(0, 140).Select(t => Math.Max(-9, 4 - (0.2 * t)))] },
        { "pure decay", [.. Enumerable.Range(0, 140).Select(t => 8 * Math.Pow(2, -t / 24.0))] },
        { "smooth wave", [.. Enumerable.Range(0, 60).Select(t => Math.Sin(t / 9.0))] },
        { "far from zero", [.. Enumerable.Range(0, 60).Select(t => 1e9 + (1e-3 * (t * 7919 % 13)))] },
        { "very small", [.. Enumerable.Range(0, 60).Select(t => 1e-12 * (t * 7919 % 13))] },
        { "very large", [.. Enumerable.Range(0, 60).Select(t => Math.Exp(t))] },
    };

    [Theory]
    [MemberData(nameof(OddSeries))]
    public void Fit_OddSeries_StaysFinite(string name, double[] series)
    {
        foreach (var fit in (StructuralFit[])[LocalLevel.Fit(series), LocalLinearTrend.Fit(series), BasicStructural.Fit(series, period: 4)])
        {
            double.IsFinite(fit.LogLikelihood).ShouldBeTrue(name);
            fit.Smooth().Level.ShouldAllBe(level => double.IsFinite(level!.Value));
            fit.Forecast(60).Variance.ShouldAllBe(variance => variance >= 0 && double.IsFinite(variance));
        }
    }

    [Fact]
    public void BasicStructural_NothingSeasonal_IsNearlyAsLikelyAsTheTrendAlone()
    {
        // Three seasonal effects less in the likelihood cost a few units each, not the model.
        double[] wave = [.. Enumerable.Range(0, 60).Select(t => Math.Sin(t / 9.0))];
        BasicStructural.Fit(wave, period: 4).LogLikelihood.ShouldBeGreaterThan(LocalLinearTrend.Fit(wave).LogLikelihood - 30);
    }
}
