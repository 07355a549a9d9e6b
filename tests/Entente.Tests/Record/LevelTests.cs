namespace Entente.Tests;

public class LevelTests
{
    [Theory]
    [InlineData(-9, LevelBand.Confrontation)]
    [InlineData(-6.0000001, LevelBand.Confrontation)]
    [InlineData(-6, LevelBand.Tension)]
    [InlineData(-3, LevelBand.Discord)]
    [InlineData(-0.0000001, LevelBand.Discord)]
    [InlineData(0, LevelBand.Normal)]
    [InlineData(2.9999999, LevelBand.Normal)]
    [InlineData(3, LevelBand.Good)]
    [InlineData(6, LevelBand.Friendly)]
    [InlineData(9, LevelBand.Friendly)]
    public void Band_OfAnEdge_IsClosedBelow(double value, LevelBand band) => new Level(value).Band.ShouldBe(band);

    [Fact]
    public void Edges_OfTheBands_MeetAndSpanTheScale()
    {
        foreach (var band in Enum.GetValues<LevelBand>())
        {
            LevelBands.Of(LevelBands.LowerEdge(band)).ShouldBe(band);
            (LevelBands.UpperEdge(band) - LevelBands.LowerEdge(band)).ShouldBe(3);
            LevelBands.Name(band).ShouldBe(band.ToString().ToLowerInvariant());
        }

        LevelBands.LowerEdge(LevelBand.Confrontation).ShouldBe(-Level.Bound);
        LevelBands.UpperEdge(LevelBand.Friendly).ShouldBe(Level.Bound);
    }

    [Theory]
    [InlineData(-9.0001)]
    [InlineData(9.0001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void New_OffTheScale_IsRefused(double value) => Should.Throw<ArgumentOutOfRangeException>(() => new Level(value));

    [Fact]
    public void Above_AnotherLevel_IsTheDifference()
    {
        new Level(2.5).Above(new Level(-1)).ShouldBe(3.5);
        (new Level(1) > new Level(0) && new Level(0) < new Level(1) && new Level(1) >= new Level(1) && new Level(1) <= new Level(1)).ShouldBeTrue();
        new Level(2.04).ToString().ShouldBe("+2.0");
        new Level(-2.46).ToString().ShouldBe("-2.5");
    }
}
