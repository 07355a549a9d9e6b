using System.Globalization;

namespace Entente.Analysis.Tests;

public class AggregationOracleTests
{
    private readonly Oracle oracle = Oracle.Open("agg_month_week");

    [Fact]
    public void OneADay_SyntheticEvents_DropsTheRepeats()
    {
        oracle.ShouldAccept("n_events_raw", Events.Length);
        oracle.ShouldAccept("n_events_one_a_day", EventAggregation.OneADay(Events).Count);
    }

    [Fact]
    public void Cells_Months_MatchThePeers()
    {
        oracle.ShouldAccept("month_raw", Rows(new()));
        oracle.ShouldAccept("month_one_a_day", Rows(new() { OneADay = true }));
        oracle.ShouldAccept("month_one_a_day_undirected", Rows(new() { OneADay = true, Undirected = true }));
    }

    [Fact]
    public void Cells_Weeks_MatchThePeers()
    {
        var options = new AggregationOptions { OneADay = true, Period = GridPeriod.Week };
        var cells = EventAggregation.Cells(Events, options);
        oracle.ShouldAccept("week_one_a_day_rows", cells.Count);
        oracle.ShouldAccept("week_one_a_day_first40", Rows(options).Take(40));
        oracle.ShouldAccept("week_one_a_day_digest", new[]
        {
            cells.Sum(c => c.Count), cells.Sum(c => c.GoldsteinSum), cells.Sum(c => c.Share * c.Share),
            cells.Select((c, i) => (double)i * c.Count).Sum(),
        });
    }

    private DyadEvent[] Events => [.. oracle.Rows().Select(r => new DyadEvent(
        DateOnly.ParseExact(r[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), r[2], r[3], r[4], Oracle.Integer(r[5]), Oracle.Number(r[6])))];

    private IEnumerable<object?[]> Rows(AggregationOptions options) => EventAggregation.Cells(Events, options).Select(c => new object?[]
    {
        c.Source, c.Target, c.Period.ToString(options.Period == GridPeriod.Month ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture), c.Count,
        c.VerbalCooperation, c.MaterialCooperation, c.VerbalConflict, c.MaterialConflict, c.GoldsteinSum, c.GoldsteinMean, c.Net, c.Share,
    });
}
