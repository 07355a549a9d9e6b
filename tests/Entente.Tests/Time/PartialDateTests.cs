using FsCheck.Fluent;

namespace Entente.Tests;

public class PartialDateTests
{
    [Fact]
    public void Parse_OfItsText_IsTheDate() =>
        Law.Holds(Calendar.PartialDates, date => PartialDate.Parse(date.ToString()) == date);

    [Fact]
    public void ToString_OfParsedText_IsTheText() =>
        Law.Holds(Calendar.Scraps, text => !PartialDate.TryParse(text, null, out var date) || date.ToString() == text, count: 5_000);

    [Fact]
    public void Last_OfAnyDate_IsNotBeforeFirst() =>
        Law.Holds(Calendar.PartialDates, date => date.Last >= date.First && (date.Last == date.First) == (date.Precision == DatePrecision.Day));

    [Theory]
    [InlineData("2012-02", "2012-02-01", "2012-02-29", DatePrecision.Month)]
    [InlineData("1900-02", "1900-02-01", "1900-02-28", DatePrecision.Month)]
    [InlineData("2010", "2010-01-01", "2010-12-31", DatePrecision.Year)]
    [InlineData("2010-04-08", "2010-04-08", "2010-04-08", DatePrecision.Day)]
    [InlineData("9998-12", "9998-12-01", "9998-12-31", DatePrecision.Month)]
    public void Parse_OfEachPrecision_HasItsDays(string text, string first, string last, DatePrecision precision)
    {
        var date = PartialDate.Parse(text);
        (date.First, date.Last, date.Precision).ShouldBe((AsOf.Parse(first).Day, AsOf.Parse(last).Day, precision));
    }

    [Theory]
    [InlineData("")]
    [InlineData("201")]
    [InlineData("201\0")]
    [InlineData("2010-2")]
    [InlineData("2010-02-30")]
    [InlineData("2011-02-29")]
    [InlineData("2010.02.03")]
    [InlineData("2010-02.03")]
    [InlineData("-201")]
    [InlineData("+201")]
    [InlineData("0000-01-01")]
    [InlineData("2010-04-08T00:00")]
    public void Parse_OfAnotherText_IsRefused(string text) =>
        Should.Throw<FormatException>(() => PartialDate.Parse(text)).Message.ShouldContain("2010-04");

    [Fact]
    public void CompareTo_AVaguerDate_PutsTheEarlierFirstDayFirst()
    {
        PartialDate[] dates = [PartialDate.Parse("2010-04"), PartialDate.Parse("2010"), PartialDate.Parse("2010-01-01"), PartialDate.Parse("2009-12-31")];
        dates.Order().Select(date => date.ToString()).ShouldBe(["2009-12-31", "2010-01-01", "2010", "2010-04"]);
        (dates[2] < dates[1] && dates[1] > dates[2] && dates[1] <= dates[0] && dates[0] >= dates[1]).ShouldBeTrue();
    }

    [Fact]
    public void CompareTo_IsATotalOrder() =>
        Law.Holds(
            from a in Calendar.PartialDates from b in Calendar.PartialDates select (a, b),
            pair => Math.Sign(pair.a.CompareTo(pair.b)) == -Math.Sign(pair.b.CompareTo(pair.a)) && pair.a.CompareTo(pair.a) == 0);

    [Fact]
    public void Default_IsTheFirstDay() => default(PartialDate).ToString().ShouldBe("0001-01-01");
}
