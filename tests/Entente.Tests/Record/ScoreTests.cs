namespace Entente.Tests;

public class ScoreTests
{
    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void BrierScore_OutOfRange_IsRefused(double value) => Should.Throw<ArgumentOutOfRangeException>(() => new BrierScore(value));

    [Theory]
    [InlineData(-0.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Crps_OutOfRange_IsRefused(double value) => Should.Throw<ArgumentOutOfRangeException>(() => new Crps(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void LogScore_NotFinite_IsRefused(double value) => Should.Throw<ArgumentOutOfRangeException>(() => new LogScore(value));

    [Fact]
    public void Scores_InRange_KeepTheirValue() =>
        (new BrierScore(1).Value, new BrierScore(0).Value, new Crps(3.5).Value, new LogScore(-2).Value).ShouldBe((1, 0, 3.5, -2));

    [Fact]
    public void Skill_OfAScore_IsItsGainOnTheReference()
    {
        Skill.Of(0, 2).Value.ShouldBe(1);
        Skill.Of(2, 2).Value.ShouldBe(0);
        Skill.Of(3, 2).Value.ShouldBe(-0.5);
        Should.Throw<ArgumentOutOfRangeException>(() => Skill.Of(1, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => Skill.Of(-1, 1));
    }
}
