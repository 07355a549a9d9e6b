namespace Entente.Analysis.Tests;

public class ExponentialSmoothingTests
{
    [Fact]
    public void Levels_AlphaOne_IsTheSeries() => ExponentialSmoothing.Levels([1, 5, 2], 1).ShouldBe([1.0, 5.0, 2.0]);

    [Fact]
    public void Fit_Constant_HasNoErrors()
    {
        var fit = ExponentialSmoothing.Fit([4, 4, 4, 4, 4, 4], SmoothingStart.Estimated);
        fit.Forecast.ShouldBe(4, 1e-12);
        fit.SumOfSquares.ShouldBe(0, 1e-20);
    }

    [Fact]
    public void Fit_RandomWalk_TrustsTheNewestValue()
    {
        var random = new SeededRandom(3);
        var sum = 0.0;
        double[] walk = [.. Enumerable.Range(0, 400).Select(_ => sum += random.NextNormal())];
        ExponentialSmoothing.Fit(walk, SmoothingStart.FirstValue).Alpha.ShouldBeGreaterThan(0.85);
    }

    [Fact]
    public void Fit_TwoValues_IsRefusedByName() =>
        Should.Throw<InsufficientDataException>(() => ExponentialSmoothing.Fit([1, 2], SmoothingStart.FirstValue)).Code.ShouldBe("too-few-observations");

    [Fact]
    public void Levels_AlphaAboveOne_IsRefused() => Should.Throw<ArgumentException>(() => ExponentialSmoothing.Levels([1, 2], 1.5));
}

public class ExponentialSmoothingOracleTests
{
    private readonly Oracle oracle = Oracle.Open("local_level_nile");

    [Fact]
    public void Levels_GivenWeight_MatchTheDefinition() =>
        oracle.ShouldAccept("ses_alpha_0.25_levels_l1_eq_y1", ExponentialSmoothing.Levels(oracle.Column(1), 0.25));

    [Fact]
    public void Fit_FromTheFirstValue_MatchesThePeer() =>
        oracle.ShouldAccept("ses_min_sse_alpha", ExponentialSmoothing.Fit(oracle.Column(1), SmoothingStart.FirstValue).Alpha);

    [Fact]
    public void Fit_EstimatedStart_MatchesThePeer()
    {
        var fit = ExponentialSmoothing.Fit(oracle.Column(1), SmoothingStart.Estimated);
        oracle.ShouldAccept("ets_ANN_alpha", fit.Alpha);
        oracle.ShouldAccept("ets_ANN_aicc", fit.CorrectedAkaike);
        oracle.ShouldAccept("ets_ANN_forecast10", Enumerable.Repeat(fit.Forecast, 10));
    }
}
