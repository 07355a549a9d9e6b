using FsCheck;
using FsCheck.Fluent;

namespace Entente.Analysis.Tests;

public class RelationScoreTests
{
    private static readonly Gen<(int Month, double Value)[]> Events = Gen.Choose(0, 23)
        .Zip(Gen.Choose(-90, 90).Select(v => v / 10.0), (month, value) => (month, value)).ArrayOf();

    [Fact]
    public void Impact_AtTheUpperBound_GoodNewsMovesNothing() => RelationScore.Impact(5, 9).ShouldBe(0);

    [Fact]
    public void Impact_InAHostileRelation_GoodNewsCountsMore() => RelationScore.Impact(3, -4.5).ShouldBe(4.5, 1e-15);

    [Fact]
    public void Monthly_AnyEvents_StaysWithinTheBound() => Law.Holds(Events, events =>
        Monthly(events, new() { HalfLife = 24 }).Levels.All(level => Math.Abs(level) <= 9));

    [Fact]
    public void Sequential_ImpactsWithinTheBound_NeverNeedsTheGuard() => Law.Holds(Events, events =>
    {
        var trace = RelationScore.Sequential([.. events.Select(e => e.Month)], [.. events.Select(e => e.Value)], 24);
        return trace.Clamped == 0 && trace.Levels.All(level => Math.Abs(level) <= 9);
    });

    [Fact]
    public void Monthly_ShuffledWithinMonths_IsTheSame() => Law.Holds(Events, events =>
    {
        var (forward, backward) = (Monthly(events, new()).Levels, Monthly([.. events.Reverse()], new()).Levels);
        return forward.Zip(backward).All(pair => Math.Abs(pair.First - pair.Second) < 1e-9);
    });

    [Fact]
    public void Monthly_SignsTurned_MirrorsTheScore() => Law.Holds(Events, events =>
    {
        var turned = Monthly([.. events.Select(e => (e.Month, -e.Value))], new() { Start = -2, Baseline = -1, HalfLife = 6 });
        var plain = Monthly(events, new() { Start = 2, Baseline = 1, HalfLife = 6 });
        return plain.Levels.Zip(turned.Levels).All(pair => Math.Abs(pair.First + pair.Second) < 1e-9);
    });

    [Fact]
    public void Sequential_OrderWithinAMonth_Matters()
    {
        var goodFirst = RelationScore.Sequential([0, 0], [5, -5], 1).Levels[0];
        var badFirst = RelationScore.Sequential([0, 0], [-5, 5], 1).Levels[0];
        goodFirst.ShouldBe(-25 / 9.0, 1e-12);
        badFirst.ShouldBe(25 / 9.0, 1e-12);
    }

    [Fact]
    public void Monthly_WithoutEvents_HalvesTheDistanceToTheBaselineInOneHalfLife() =>
        RelationScore.Monthly([], [], 12, new() { Start = 8, Baseline = 2, HalfLife = 12 }).Levels[11].ShouldBe(5, 1e-12);

    [Fact]
    public void Monthly_ImpactsTooLarge_CountsTheGuard()
    {
        var trace = RelationScore.Monthly([0, 0, 0], [9, 9, 9], 1);
        trace.Levels[0].ShouldBe(9);
        trace.Clamped.ShouldBe(1);
    }

    [Fact]
    public void Continuous_EventsAtMonthStarts_EqualsSequentialWithDecayAfterwards()
    {
        var options = new RelationScoreOptions { Start = 1, Baseline = -1, HalfLife = 5 };
        var level = 1 + RelationScore.Impact(4, 1);
        var expected = -1 + ((level + 1) * Math.Pow(2, -0.7 / 5));
        RelationScore.Continuous([0], [4], [0.7], options).Levels[0].ShouldBe(expected, 1e-12);
    }

    [Fact]
    public void Continuous_AskedAtTheEvent_HoldsTheEvent() => RelationScore.Continuous([2], [9], [1.999, 2]).Levels.ShouldBe([0.0, 9.0]);

    [Fact]
    public void Continuous_SplitWithoutEvents_IsTheSameAsInOneGo()
    {
        var options = new RelationScoreOptions { Start = 7, HalfLife = 3 };
        RelationScore.Continuous([], [], [1, 2, 10], options).Levels[2].ShouldBe(RelationScore.Decay(7, 10, options), 1e-12);
    }

    [Fact]
    public void Monthly_MonthOutOfRange_NamesFoundAndExpected() =>
        Should.Throw<ArgumentException>(() => RelationScore.Monthly([12], [1], 12)).Message.ShouldContain("months[0] is 12; expected a month from 0 to 11");

    [Fact]
    public void Monthly_StartBeyondTheBound_IsRefused() =>
        Should.Throw<ArgumentException>(() => RelationScore.Monthly([], [], 1, new() { Start = 10 })).Message.ShouldContain("Start is 10");

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Sequential_ValueNotFinite_IsRefused(double value) =>
        Should.Throw<ArgumentException>(() => RelationScore.Sequential([0], [value], 1)).ParamName.ShouldBe("values[0]");

    [Fact]
    public void Options_HalfLifeOfZero_IsRefused() => Should.Throw<ArgumentException>(() => new RelationScoreOptions { HalfLife = 0 });

    [Fact]
    public void Continuous_TimesOutOfOrder_IsRefused() => Should.Throw<ArgumentException>(() => RelationScore.Continuous([2, 1], [1, 1], [3]));

    private static RelationScoreTrace Monthly((int Month, double Value)[] events, RelationScoreOptions options) =>
        RelationScore.Monthly([.. events.Select(e => e.Month)], [.. events.Select(e => e.Value)], 24, options);
}
