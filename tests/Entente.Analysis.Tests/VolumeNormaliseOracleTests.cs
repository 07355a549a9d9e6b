namespace Entente.Analysis.Tests;

public class VolumeNormaliseOracleTests
{
    private readonly Oracle oracle = Oracle.Open("volume_normalise");

    [Fact]
    public void Rows_SyntheticGrowth_MatchThePeers()
    {
        var volumes = Volumes;
        oracle.ShouldAccept("V_star", VolumeNormalisation.BaseVolume(volumes, BaseMonths));
        oracle.ShouldAccept("scaled_count", Dyads.SelectMany(d => VolumeNormalisation.ScaledCounts(Counts(d), volumes, BaseMonths)));
        oracle.ShouldAccept("log_ratio", Dyads.SelectMany(d => Counts(d).Select((x, t) => VolumeNormalisation.LogRatio(x, volumes[t]))));
        oracle.ShouldAccept("net_coop", Dyads.SelectMany(d => d.Select(r => VolumeNormalisation.Net(Oracle.Integer(r[3]), Oracle.Integer(r[4])))));
        oracle.ShouldAccept("net_coop_shrunk", Dyads.SelectMany(d => d.Select(r =>
            VolumeNormalisation.ShrunkenNet(Oracle.Integer(r[3]), Oracle.Integer(r[4]), oracle.Parameter("k")))));
    }

    [Fact]
    public void OffsetTrend_EveryDyad_MatchesThePeers() => oracle.ShouldAccept("poisson_offset_trend", Dyads.OrderBy(d => d.Key, StringComparer.Ordinal).Select(dyad =>
    {
        int[] cooperation = [.. dyad.Select(r => Oracle.Integer(r[3]))];
        var trend = VolumeNormalisation.OffsetTrend(cooperation, Volumes);
        return new object[] { dyad.Key, trend.Intercept, trend.Slope, trend.StandardError, VolumeNormalisation.OffsetTrend(cooperation, []).Slope };
    }));

    private int BaseMonths => (int)oracle.Parameter("base_months");

    private IGrouping<string, string[]>[] Dyads => [.. oracle.Rows().GroupBy(r => r[0] + ">" + r[1])];

    private static int[] Counts(IEnumerable<string[]> rows) => [.. rows.Select(r => Oracle.Integer(r[3]) + Oracle.Integer(r[4]))];

    private int[] Volumes => [.. oracle.Rows().GroupBy(r => r[2]).OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => Counts(m).Sum())];
}
