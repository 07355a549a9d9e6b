using FsCheck.Fluent;

namespace Entente.Tests;

public class PeriodTests
{
    [Fact]
    public void Parse_OfItsText_IsThePeriod() =>
        Law.Holds(Calendar.Periods, period => Period.Parse(period.ToString()) == period);

    [Fact]
    public void ToString_OfParsedText_IsTheText() =>
        Law.Holds(Calendar.Scraps, text => !Period.TryParse(text, null, out var period) || period.ToString() == text, count: 5_000);

    [Fact]
    public void Since_AfterPlus_IsTheNumberAdded() =>
        Law.Holds(
            from day in Calendar.RecentDays from frequency in Calendar.Frequencies from count in Gen.Choose(-1000, 1000) select (Period.Of(day, frequency), count),
            pair => pair.Item1.Plus(pair.count).Since(pair.Item1) == pair.count);

    [Fact]
    public void Plus_One_IsTheNextPeriodWithoutGapOrOverlap() =>
        Law.Holds(
            from day in Calendar.RecentDays from frequency in Calendar.Frequencies select Period.Of(day, frequency),
            period => period.Plus(1).FirstDay == period.LastDay.AddDays(1) && period.Plus(1) > period && period.Plus(-1) < period);

    [Fact]
    public void Of_ADay_ContainsTheDay() =>
        Law.Holds(
            from day in Calendar.Days from frequency in Calendar.Frequencies select (day, frequency),
            pair => Period.Of(pair.day, pair.frequency).Contains(pair.day) && !Period.Of(pair.day, pair.frequency).Contains(Period.Of(pair.day, pair.frequency).LastDay.AddDays(1)));

    [Theory]
    [InlineData("2004-12-31", "2004-W53")]
    [InlineData("2005-01-01", "2004-W53")]
    [InlineData("2005-01-03", "2005-W01")]
    [InlineData("2008-12-29", "2009-W01")]
    [InlineData("2010-01-03", "2009-W53")]
    [InlineData("2010-01-04", "2010-W01")]
    [InlineData("2024-02-29", "2024-W09")]
    public void Of_AWeekOverTheEndOfAYear_FollowsIso8601(string day, string week)
    {
        var period = Period.Of(AsOf.Parse(day).Day, Frequency.Week);
        period.ToString().ShouldBe(week);
        period.FirstDay.DayOfWeek.ShouldBe(DayOfWeek.Monday);
        Period.Parse(week).ShouldBe(period);
    }

    [Theory]
    [InlineData("2010", Frequency.Year, "2010-01-01", "2010-12-31")]
    [InlineData("2010-Q2", Frequency.Quarter, "2010-04-01", "2010-06-30")]
    [InlineData("2012-02", Frequency.Month, "2012-02-01", "2012-02-29")]
    [InlineData("1900-02", Frequency.Month, "1900-02-01", "1900-02-28")]
    [InlineData("2010-W14", Frequency.Week, "2010-04-05", "2010-04-11")]
    [InlineData("2000-02-29", Frequency.Day, "2000-02-29", "2000-02-29")]
    public void Parse_OfEachFrequency_HasItsDays(string text, Frequency frequency, string first, string last)
    {
        var period = Period.Parse(text);
        (period.Frequency, period.FirstDay, period.LastDay).ShouldBe((frequency, AsOf.Parse(first).Day, AsOf.Parse(last).Day));
    }

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("2010-13")]
    [InlineData("2010-00")]
    [InlineData("2011-02-29")]
    [InlineData("2010-Q0")]
    [InlineData("2010-Q5")]
    [InlineData("2010-W00")]
    [InlineData("2010-W53")]
    [InlineData("2010/04")]
    [InlineData("2010-4-8")]
    [InlineData("20\0\0")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("٢٠١٠")]
    [InlineData(" 2010")]
    public void Parse_OfAnotherText_IsRefused(string text) =>
        Should.Throw<FormatException>(() => Period.Parse(text)).Message.ShouldContain("2010-Q2");

    [Fact]
    public void CompareTo_AnotherFrequency_IsACallersBug() =>
        Should.Throw<ArgumentException>(() => Period.Year(2010) < Period.Month(2010, 1));

    [Fact]
    public void Plus_OutOfTheCalendar_IsRefusedForEveryFrequency()
    {
        foreach (var frequency in Enum.GetValues<Frequency>())
        {
            var period = Period.Of(new DateOnly(2010, 4, 8), frequency);
            Should.Throw<ArgumentOutOfRangeException>(() => period.Plus(int.MaxValue));
            Should.Throw<ArgumentOutOfRangeException>(() => period.Plus(int.MinValue));
            var last = Period.Of(new DateOnly(9998, 12, 31), frequency);
            last.LastDay.Year.ShouldBeInRange(9998, 9999);
            Should.Throw<ArgumentOutOfRangeException>(() => last.Plus(1));
        }
    }

    [Fact]
    public void Plus_AHorizon_CountsItsPeriods()
    {
        (Period.Year(2012) + Horizon.Years(5)).ShouldBe(Period.Year(2017));
        (Period.Month(2012, 5) + Horizon.Years(5)).ShouldBe(Period.Month(2017, 5));
        (Period.Parse("2012-Q2") + Horizon.Months(9)).ShouldBe(Period.Parse("2013-Q1"));
        Should.Throw<ArgumentException>(() => Period.Year(2012) + Horizon.Weeks(26));
    }

    [Fact]
    public void Default_IsTheFirstDay() => default(Period).ToString().ShouldBe("0001-01-01");
}
