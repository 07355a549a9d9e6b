using FsCheck.Fluent;

namespace Entente.Tests;

public class SeriesTests
{
    private static readonly AsOf Later = AsOf.Date(2020, 12, 31);

    [Fact]
    public void Indexer_OverAllPeriods_HasNoHoles() =>
        Law.Holds(
            from frequency in Calendar.Frequencies from day in Calendar.RecentDays from values in Gen.Choose(-9, 9).Select(number => number == 0 ? (double?)null : number).NonEmptyListOf() select new Series("x", Later, Period.Of(day, frequency), [.. values]),
            series => series.Count == series.Last.Since(series.First) + 1
                && Enumerable.Range(0, series.Count).All(at => series[series.First.Plus(at)] == series.Values[at]));

    [Fact]
    public void Indexer_OutsideTheSeries_IsRefused()
    {
        var series = new Series("x", Later, Period.Year(2010), [1, null, 0]);
        Should.Throw<ArgumentOutOfRangeException>(() => series[Period.Year(2009)]).Message.ShouldContain("2010 to 2012");
        Should.Throw<ArgumentOutOfRangeException>(() => series[Period.Year(2013)]);
        Should.Throw<ArgumentException>(() => series[Period.Month(2010, 1)]);
    }

    [Fact]
    public void New_WithNullAndZero_KeepsThemApart()
    {
        var series = new Series("x", Later, Period.Year(2010), [0, null]);
        (series[Period.Year(2010)], series[Period.Year(2011)]).ShouldBe((0, null));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void New_WithAValueThatIsNoNumber_IsRefused(double value) =>
        Should.Throw<ArgumentException>(() => new Series("x", Later, Period.Year(2010), [1, value]));

    [Fact]
    public void New_WithoutValues_IsRefused() => Should.Throw<ArgumentException>(() => new Series("x", Later, Period.Year(2010), []));

    [Fact]
    public void Values_AfterTheCallersListChanges_StayTheSame()
    {
        var values = new List<double?> { 1, 2 };
        var series = new Series("x", Later, Period.Year(2010), values);
        values[0] = 9;
        series[Period.Year(2010)].ShouldBe(1);
    }

    [Fact]
    public void AsOf_OfVintages_AsksForThatInstant()
    {
        var vintages = new SeriesVintages(asOf => new Series("x", asOf, Period.Year(asOf.Day.Year), [asOf.Day.Year]));
        vintages.AsOf(AsOf.Date(2012, 5, 31)).Values.ShouldBe([2012]);
        Should.Throw<ArgumentNullException>(() => new SeriesVintages(null!));
    }
}
