namespace Entente.Analysis.Tests;

public class TrendSimulationTests
{
    private static readonly StructuralFit Fit = LocalLinearTrend.Evaluate(LocalLinearTrendTests.Simulated(80, 1, 0.2, 0.001, seed: 5), 1, 0.2, 0.001);

    [Fact]
    public void Simulate_ManyPaths_AgreesWithTheClosedForm()
    {
        var paths = TrendSimulation.Simulate(Fit, 24, new() { Seed = 9, Paths = 40_000 });
        var forecast = Fit.Forecast(24);
        foreach (var h in (int[])[1, 2, 12, 24])
        {
            var (mean, sd) = (forecast.Level[h - 1], Math.Sqrt(forecast.LevelVariance[h - 1]));
            var draws = paths.At(h).ToArray();
            draws.Average().ShouldBe(mean, 0.03 * sd);
            draws.Average(x => (x - mean) * (x - mean)).ShouldBe(sd * sd, 0.04 * sd * sd);
            paths.Quantiles(h, 0.05, 0.95).ShouldBe([mean - (1.645 * sd), mean + (1.645 * sd)], 0.05 * sd);
            paths.ProbabilityAbove(h, mean + sd).ShouldBe(0.1587, 0.01);
            paths.ProbabilityBelow(h, mean - sd).ShouldBe(0.1587, 0.01);
        }
    }

    [Fact]
    public void Simulate_WithObservationNoise_HasTheVarianceOfTheForecast()
    {
        var draws = TrendSimulation.Simulate(Fit, 6, new() { Seed = 1, Paths = 40_000, WithObservationNoise = true }).At(6).ToArray();
        var mean = draws.Average();
        draws.Average(x => (x - mean) * (x - mean)).ShouldBe(Fit.Forecast(6).Variance[5], 0.05 * Fit.Forecast(6).Variance[5]);
    }

    [Fact]
    public void Simulate_SameSeed_SamePaths() =>
        TrendSimulation.Simulate(Fit, 5, new() { Seed = 4 }).At(5).ToArray().ShouldBe(TrendSimulation.Simulate(Fit, 5, new() { Seed = 4 }).At(5).ToArray());

    [Fact]
    public void Simulate_OtherSeed_OtherPaths() =>
        TrendSimulation.Simulate(Fit, 5, new() { Seed = 4 }).At(5)[0].ShouldNotBe(TrendSimulation.Simulate(Fit, 5, new() { Seed = 5 }).At(5)[0]);

    [Fact]
    public void ProbabilityEverBelow_LongerHorizon_NeverFalls()
    {
        var paths = TrendSimulation.Simulate(Fit, 12, new() { Seed = 8 });
        var threshold = paths.Quantiles(12, 0.2)[0];
        var shares = Enumerable.Range(1, 12).Select(h => paths.ProbabilityEverBelow(h, threshold)).ToArray();
        shares.ShouldBe(shares.Order());
        shares[11].ShouldBeGreaterThanOrEqualTo(paths.ProbabilityBelow(12, threshold));
    }

    [Fact]
    public void Quantiles_OfIncreasingProbabilities_DoNotCross()
    {
        var quantiles = TrendSimulation.Simulate(Fit, 3, new() { Seed = 8 }).Quantiles(3, 0, 0.05, 0.5, 0.95, 1);
        quantiles.ShouldBe(quantiles.Order());
    }

    [Fact]
    public void Simulate_FitOfAnotherModel_IsRefused() =>
        Should.Throw<ArgumentException>(() => TrendSimulation.Simulate(LocalLevel.Evaluate([1.0, 2, 4], 1, 1), 3, new() { Seed = 1 }))
            .Message.ShouldContain("has 1 states");

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void At_HorizonOutOfRange_IsRefused(int horizon) =>
        Should.Throw<ArgumentException>(() => TrendSimulation.Simulate(Fit, 12, new() { Seed = 1 }).At(horizon));
}
