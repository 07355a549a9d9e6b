using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests;

public class HorizonTests
{
    private static readonly Gen<Horizon> Horizons = Gen.OneOf(
        Gen.Choose(1, 50).Select(Horizon.Years),
        Gen.Choose(1, 600).Select(Horizon.Months),
        Gen.Choose(1, 2600).Select(Horizon.Weeks),
        Gen.Choose(1, 18250).Select(Horizon.Days));

    [Fact]
    public void Parse_OfItsText_IsTheHorizon() => Law.Holds(Horizons, horizon => Horizon.Parse(horizon.ToString()) == horizon);

    [Fact]
    public void TryParse_OfScraps_TakesOnlyNumbersWithAUnit() =>
        Law.Holds(Calendar.Scraps, text => !Horizon.TryParse(text, null, out var horizon) || horizon.ToString() == text.TrimStart('0'), count: 5_000);

    [Theory]
    [InlineData("5")]
    [InlineData("60")]
    [InlineData("y")]
    [InlineData("")]
    [InlineData("0y")]
    [InlineData("0d")]
    [InlineData("-5y")]
    [InlineData("200y")]
    [InlineData("51y")]
    [InlineData("601m")]
    [InlineData("99999999999y")]
    [InlineData("5 y")]
    [InlineData("5Y")]
    [InlineData("5\0y")]
    [InlineData("1.5y")]
    [InlineData("5q")]
    public void Parse_OfNoHorizon_IsRefusedWithItsForm(string text) =>
        Should.Throw<FormatException>(() => Horizon.Parse(text)).Message.ShouldContain("5y, 12m, 26w or 10d");

    [Fact]
    public void Years_OutOfRange_IsACallersBug()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Horizon.Years(0));
        Should.Throw<ArgumentOutOfRangeException>(() => Horizon.Years(200));
        Should.Throw<ArgumentOutOfRangeException>(() => Horizon.Days(-1));
    }

    [Theory]
    [InlineData("2012-05-31", "5y", "2017-05-31")]
    [InlineData("2012-02-29", "1y", "2013-02-28")]
    [InlineData("2012-01-31", "1m", "2012-02-29")]
    [InlineData("2011-01-31", "1m", "2011-02-28")]
    [InlineData("2011-08-31", "1m", "2011-09-30")]
    [InlineData("2012-12-31", "26w", "2013-07-01")]
    [InlineData("2012-02-28", "2d", "2012-03-01")]
    public void EndFrom_TheEndOfAMonth_StaysInTheMonth(string origin, string horizon, string end) =>
        Horizon.Parse(horizon).EndFrom(AsOf.Parse(origin).Day).ShouldBe(AsOf.Parse(end).Day);

    [Theory]
    [InlineData("5y", 60)]
    [InlineData("12m", 12)]
    [InlineData("26w", 6)]
    [InlineData("1w", 1)]
    [InlineData("1d", 1)]
    [InlineData("365d", 12)]
    [InlineData("366d", 13)]
    public void InMonths_OfEachUnit_RoundsUp(string horizon, int months) => Horizon.Parse(horizon).InMonths.ShouldBe(months);

    [Fact]
    public void In_AFrequencyThatDoesNotFit_IsRefused()
    {
        Horizon.Years(5).In(Frequency.Month).ShouldBe(60);
        Horizon.Months(24).In(Frequency.Year).ShouldBe(2);
        Horizon.Weeks(2).In(Frequency.Day).ShouldBe(14);
        Should.Throw<ArgumentException>(() => Horizon.Months(5).In(Frequency.Year));
        Should.Throw<ArgumentException>(() => Horizon.Years(1).In(Frequency.Week));
    }

    [Fact]
    public void InWords_OfOneAndMany_AgreesInNumber()
    {
        Horizon.Years(5).InWords().ShouldBe("5 years");
        Horizon.Months(1).InWords().ShouldBe("1 month");
    }

    [Fact]
    public void Default_IsLoud()
    {
        Should.Throw<InvalidOperationException>(() => default(Horizon).InMonths);
        Should.Throw<InvalidOperationException>(() => default(Horizon).EndFrom(new DateOnly(2012, 5, 31)));
    }
}
