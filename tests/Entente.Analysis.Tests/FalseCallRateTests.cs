namespace Entente.Analysis.Tests;

public class FalseCallRateTests
{
    public static TheoryData<string> Settings => [.. StationaryDyads.All.Select(dyad => dyad.Name)];

    /// <summary>The published bound, on fresh windows: the table in docs/methods.md stands on 100,000 windows a setting.</summary>
    [Theory]
    [MemberData(nameof(Settings))]
    public void Simulate_StationaryDyad_CallsAtMostOneWindowInTen(string name) =>
        FalseCallRate.Simulate(Dyad(name), new(), 3000, seed: 41).Share.ShouldBeLessThan(0.1);

    [Fact]
    public void Simulate_PersistentDyad_StillCallsSome() =>
        FalseCallRate.Simulate(Dyad("persistent-50"), new(), 3000, seed: 41).Share.ShouldBe(0.08, 0.02);

    [Fact]
    public void Simulate_LowerThreshold_CallsMore() =>
        FalseCallRate.Simulate(Dyad("independent"), new() { Threshold = 1 }, 1000, seed: 1).Share.ShouldBeGreaterThan(0.25);

    [Fact]
    public void Threshold_AllSettings_LiesBelowThePublishedOne() =>
        FalseCallRate.Threshold(new(), 0.1, 1500, seed: 5).ShouldBeInRange(1.75, FlowShift.DefaultThreshold);

    [Fact]
    public void SimulateDecades_MonthlyLooks_CallSomethingInMostDecades()
    {
        var decade = FalseCallRate.SimulateDecades(Dyad("independent"), new(), 150, seed: 6);
        decade.AtLeastOne.ShouldBeGreaterThan(0.85);
        decade.Runs.ShouldBe(3.2, 0.7);
        decade.ShareOfMonths.ShouldBe(0.055, 0.02);
    }

    [Fact]
    public void Simulate_SameSeed_SameShare() =>
        FalseCallRate.Simulate(Dyad("crises"), new(), 200, seed: 6).ShouldBe(FalseCallRate.Simulate(Dyad("crises"), new(), 200, seed: 6));

    [Theory]
    [MemberData(nameof(Settings))]
    public void Fill_ManyMonths_IsStationary(string name)
    {
        var months = new double[12];
        var (random, first, last) = (new SeededRandom(3), 0.0, 0.0);
        for (var i = 0; i < 8000; i++)
        {
            Dyad(name).Fill(random, months);
            (first, last) = (first + Math.Abs(months[0]), last + Math.Abs(months[11]));
        }

        (first / last).ShouldBe(1, 0.15);
    }

    private static StationaryDyad Dyad(string name) => StationaryDyads.All.Single(dyad => dyad.Name == name);
}
