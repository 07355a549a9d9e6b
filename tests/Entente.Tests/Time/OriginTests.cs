namespace Entente.Tests;

public class OriginTests
{
    [Fact]
    public void At_TheFirstStep_IsThePeriodAfter()
    {
        var origin = new Origin(Period.Month(2012, 12));
        origin.At(1).ShouldBe(Period.Month(2013, 1));
        origin.At(12).ShouldBe(Period.Month(2013, 12));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void At_NoStepAhead_IsRefused(int step) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Origin(Period.Year(2012)).At(step));
}
