using FsCheck;
using FsCheck.Fluent;

namespace Entente.Analysis.Tests;

public class FlowShiftTests
{
    private static readonly Gen<double?[]> Flows = Gen.Choose(-60, 60).Select(v => v / 4.0)
        .Zip(Gen.Choose(0, 9), (value, gap) => gap == 0 ? null : (double?)value).ArrayOf(60);

    private static double[] Step(double before, double after, double noise, ulong seed)
    {
        var random = new SeededRandom(seed);
        return [.. Enumerable.Range(0, 48).Select(t => (t < 36 ? before : after) + (noise * random.NextNormal()))];
    }

    [Fact]
    public void Estimate_ByHand_FollowsTheFormula()
    {
        // Deviations from the common mean 1: reference -1, 1, -1, recent 1, -1, 1 after a shuffle of 0 and 2.
        var estimate = FlowShift.Estimate([0.0, 2, 0, 2, 0, 2], new() { Recent = 3, Reference = 3, Lag = 1 });
        var longRun = (6 + (2 * 0.5 * -5)) / 5.0;
        estimate.Momentum.ShouldBe((4 / 3.0) - (2 / 3.0), 1e-12);
        estimate.StandardError.ShouldBe(Math.Sqrt(longRun * (2 / 3.0)), 1e-12);
        estimate.Statistic.ShouldBe(estimate.Momentum / estimate.StandardError, 1e-12);
        estimate.Lag.ShouldBe(1);
    }

    [Fact]
    public void Estimate_ClearFall_IsCalled()
    {
        var estimate = FlowShift.Estimate(Step(2, -3, 1, seed: 1));
        estimate.Call.ShouldBe(ShiftCall.Fall);
        estimate.Momentum.ShouldBe(-5, 0.8);
        (estimate.RecentMonths, estimate.ReferenceMonths).ShouldBe((12, 36));
    }

    [Fact]
    public void Estimate_ClearRise_IsCalled() => FlowShift.Estimate(Step(-2, 1, 1, seed: 2)).Call.ShouldBe(ShiftCall.Rise);

    [Fact]
    public void Estimate_OneActInAnEmptyHistory_IsNeverCalled()
    {
        for (var month = 0; month < 48; month++)
        {
            var flow = new double[48];
            flow[month] = -10;
            FlowShift.Estimate(flow).Call.ShouldBe(ShiftCall.None);
        }
    }

    [Fact]
    public void Estimate_Scaled_KeepsTheStatistic() => Law.Holds(Flows, flow => Same(flow, [.. flow.Select(v => v * 7)], momentum: 7));

    [Fact]
    public void Estimate_Shifted_KeepsMomentumAndStatistic() => Law.Holds(Flows, flow => Same(flow, [.. flow.Select(v => v + 100)], momentum: 1));

    [Fact]
    public void Estimate_SignTurned_TurnsTheMomentum() => Law.Holds(Flows, flow =>
    {
        if (!FlowShift.TryEstimate(flow, null, out var plain, out _)) return true;
        var turned = FlowShift.Estimate([.. flow.Select(v => -v)]);
        return Math.Abs(turned.Momentum + plain.Momentum) < 1e-9 && Math.Abs(turned.Statistic + plain.Statistic) < 1e-9;
    });

    [Fact]
    public void Estimate_MonthsBeforeTheWindows_DoNotMatter() => Law.Holds(Flows, flow =>
        !FlowShift.TryEstimate(flow, null, out var plain, out _) || FlowShift.Estimate([1e6, null, -1e6, .. flow]) == plain);

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(-4)]
    public void Estimate_Constant_HasNoMomentumAndNoError(double value)
    {
        var estimate = FlowShift.Estimate([.. Enumerable.Repeat(value, 48)]);
        (estimate.Momentum, estimate.StandardError, estimate.Statistic, estimate.Call).ShouldBe((0, 0, 0, ShiftCall.None));
    }

    [Fact]
    public void Estimate_StepWithoutNoise_IsCalledWithAFiniteStatistic()
    {
        var estimate = FlowShift.Estimate(Step(1, 2, 0, seed: 1));
        estimate.Call.ShouldBe(ShiftCall.Rise);
        estimate.Statistic.ShouldBeInRange(2, 10);
    }

    [Fact]
    public void TryEstimate_TooShort_SaysHowManyMonths()
    {
        FlowShift.TryEstimate(new double?[47], null, out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("too-few-months");
        refusal.Expected.ShouldStartWith("48 months");
    }

    [Fact]
    public void TryEstimate_WindowNotCovered_NamesTheWindow()
    {
        double?[] flow = [.. Enumerable.Range(0, 48).Select(t => t >= 41 ? null : (double?)(t % 5))];
        FlowShift.TryEstimate(flow, null, out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("window-not-covered");
        refusal.Found.ShouldBe("5 of 12 months covered in the recent window");
    }

    [Fact]
    public void Estimate_NotANumber_IsAMistakeOfTheCaller() => Should.Throw<ArgumentException>(() => FlowShift.Estimate([double.NaN, 1]));

    [Fact]
    public void Estimate_Gaps_AreLeftOutOfBothMeans()
    {
        double?[] flow = [.. Step(1, 5, 0.5, seed: 3).Select((v, t) => t % 9 == 4 ? null : (double?)v)];
        var estimate = FlowShift.Estimate(flow);
        estimate.RecentMean.ShouldBe(flow[36..].Where(v => v.HasValue).Average()!.Value, 1e-12);
        estimate.ReferenceMonths.ShouldBe(32);
        estimate.Call.ShouldBe(ShiftCall.Rise);
    }

    private static bool Same(double?[] flow, double?[] moved, double momentum)
    {
        if (!FlowShift.TryEstimate(flow, null, out var plain, out _)) return true;
        var other = FlowShift.Estimate(moved);
        return Math.Abs(other.Momentum - (momentum * plain.Momentum)) < 1e-8 && Math.Abs(other.Statistic - plain.Statistic) < 1e-8;
    }
}
