using FsCheck;
using FsCheck.Fluent;

namespace Entente.Analysis.Tests;

public class ScoresTests
{
    private static readonly Gen<(double P, bool Y)[]> Forecasts = Gen.Choose(0, 40).Select(p => p / 40.0)
        .Zip(Gen.Elements(true, false), (p, y) => (p, y)).NonEmptyListOf().Select(list => list.ToArray());

    private static readonly Gen<double[]> Samples = Gen.Choose(-90, 90).Select(v => v / 8.0).NonEmptyListOf().Select(list => list.ToArray());

    [Fact]
    public void Decompose_AnyForecasts_AddsUpToTheBrierScore() => Law.Holds(Forecasts, forecasts =>
        Near(BrierScore.Decompose(P(forecasts), Y(forecasts)).Sum, BrierScore.Mean(P(forecasts), Y(forecasts))));

    [Fact]
    public void Corp_AnyForecasts_AddsUpAndIsNeverNegative() => Law.Holds(Forecasts, forecasts =>
    {
        var corp = Corp.Decompose(P(forecasts), Y(forecasts));
        return Near(corp.Miscalibration - corp.Discrimination + corp.Uncertainty, BrierScore.Mean(P(forecasts), Y(forecasts)))
            && corp.Miscalibration > -1e-12 && corp.Discrimination > -1e-12;
    });

    [Fact]
    public void Corp_AnyForecasts_RecalibratesInTheSameOrder() => Law.Holds(Forecasts, forecasts =>
    {
        var pairs = P(forecasts).Zip(Corp.Decompose(P(forecasts), Y(forecasts)).Recalibrated).OrderBy(pair => pair.First).ToArray();
        return pairs.Zip(pairs.Skip(1)).All(step => step.First.Second <= step.Second.Second + 1e-12);
    });

    [Fact]
    public void Scores_Shuffled_AreTheSame() => Law.Holds(Forecasts, forecasts =>
    {
        (double, bool)[] turned = [.. forecasts.Reverse()];
        return Near(BrierScore.Mean(P(forecasts), Y(forecasts)), BrierScore.Mean(P(turned), Y(turned)))
            && RankDiscrimination.AreaUnderCurve(P(forecasts), Y(forecasts)) == RankDiscrimination.AreaUnderCurve(P(turned), Y(turned));
    });

    [Fact]
    public void AreaUnderCurve_AnyForecasts_CountsPairs() => Law.Holds(Forecasts, forecasts =>
    {
        var pairs = (from hit in forecasts where hit.Y from miss in forecasts where !miss.Y select hit.P > miss.P ? 1 : hit.P == miss.P ? 0.5 : 0).ToArray();
        var area = RankDiscrimination.AreaUnderCurve(P(forecasts), Y(forecasts));
        return pairs.Length == 0 ? area is null : Near(area!.Value, pairs.Average());
    });

    [Fact]
    public void Sample_AnySample_EqualsTheDoubleSum() => Law.Holds(Samples, sample =>
    {
        var expected = sample.Average(x => Math.Abs(x - 1.5)) - ((from a in sample from b in sample select Math.Abs(a - b)).Average() / 2);
        return Near(Crps.Sample(sample, 1.5), expected) && Near(Crps.Sample([.. sample.Reverse().Select(x => x + 7)], 8.5), expected);
    });

    [Fact]
    public void Sample_OneDraw_IsTheAbsoluteError() => Crps.Sample([3], 5).ShouldBe(2);

    [Fact]
    public void Sample_FromANormal_ApproachesTheClosedForm()
    {
        var random = new SeededRandom(1);
        Crps.Sample([.. Enumerable.Range(0, 40_000).Select(_ => 2 + (3 * random.NextNormal()))], 4).ShouldBe(Crps.Normal(2, 3, 4), 0.02);
    }

    [Fact]
    public void Normal_NoSpread_IsTheAbsoluteError() => Crps.Normal(2, 0, 5).ShouldBe(3);

    [Fact]
    public void Normal_FarOut_GrowsWithTheDistance() => Crps.Normal(0, 1, 1000).ShouldBe(1000 - (1 / Math.Sqrt(Math.PI)), 1e-9);

    [Fact]
    public void LogScore_CertainMiss_IsFinite() => LogScore.Mean([0], [true]).ShouldBe(-Math.Log(1e-15), 1e-9);

    [Fact]
    public void Skill_PerfectReference_IsNotANumberToReport() => Skill.Of(0.1, 0).ShouldBeNull();

    [Fact]
    public void Skill_HalfTheScore_IsOneHalf() => Skill.Of(0.1, 0.2).ShouldBe(0.5);

    [Fact]
    public void SkillAgainstBaseRate_OneOutcomeOnly_IsNull() => BrierScore.SkillAgainstBaseRate([0.5, 0.6], [true, true]).ShouldBeNull();

    [Theory]
    [InlineData(0.3, 3)]
    [InlineData(0.7, 7)]
    [InlineData(0.29999, 2)]
    [InlineData(1, 9)]
    [InlineData(0, 0)]
    public void Bins_OnAnEdge_FallIntoTheBinAbove(double p, int bin) => ReliabilityDiagram.Bins([p], [true])[0].Index.ShouldBe(bin);

    [Fact]
    public void Mean_NoForecast_IsRefused() => Should.Throw<ArgumentException>(() => BrierScore.Mean([], []));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Mean_ImpossibleProbability_IsRefused(double p) =>
        Should.Throw<ArgumentException>(() => BrierScore.Mean([0.5, p], [true, false])).Message.ShouldContain("probabilities[1]");

    [Fact]
    public void Mean_LengthsDiffer_IsRefused() =>
        Should.Throw<ArgumentException>(() => LogScore.Mean([0.5], [true, false])).Message.ShouldContain("holds 1 elements and occurred holds 2");

    private static double[] P((double P, bool)[] forecasts) => [.. forecasts.Select(f => f.P)];

    private static bool[] Y((double, bool Y)[] forecasts) => [.. forecasts.Select(f => f.Y)];

    private static bool Near(double left, double right) => Math.Abs(left - right) < 1e-10;
}
