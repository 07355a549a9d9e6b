using FsCheck.Fluent;

namespace Entente.Tests;

public class AsOfTests
{
    [Fact]
    public void Knows_IsMonotone() =>
        Law.Holds(
            from day in Calendar.Days from a in Calendar.Days from b in Calendar.Days select (day, Earlier: AsOf.Date(a < b ? a : b), Later: AsOf.Date(a < b ? b : a)),
            at => !at.Earlier.Knows(at.day) || at.Later.Knows(at.day));

    [Fact]
    public void Knows_TheDayItself_AndNotTheNext()
    {
        var asOf = AsOf.Date(2012, 5, 31);
        asOf.Knows(new DateOnly(2012, 5, 31)).ShouldBeTrue();
        asOf.Knows(new DateOnly(2012, 6, 1)).ShouldBeFalse();
    }

    [Fact]
    public void Parse_OfItsText_IsTheInstant() =>
        Law.Holds(Calendar.Days, day => AsOf.Parse(AsOf.Date(day).ToString()) == AsOf.Date(day));

    [Theory]
    [InlineData("2012-05")]
    [InlineData("2012")]
    [InlineData("2012-05-32")]
    [InlineData("31/05/2012")]
    [InlineData("")]
    public void Parse_OfNoFullDate_IsRefused(string text) =>
        Should.Throw<FormatException>(() => AsOf.Parse(text)).Message.ShouldContain("2012-05-31");

    [Fact]
    public void YearsBefore_ALeapDay_IsTheDayBeforeMarch() =>
        AsOf.Date(2012, 2, 29).YearsBefore(1).ShouldBe(AsOf.Date(2011, 2, 28));

    [Fact]
    public void CompareTo_OrdersInTime() =>
        Law.Holds(
            from a in Calendar.Days from b in Calendar.Days select (a, b),
            pair => (AsOf.Date(pair.a) < AsOf.Date(pair.b)) == (pair.a < pair.b) && (AsOf.Date(pair.a) >= AsOf.Date(pair.b)) == (pair.a >= pair.b));
}
