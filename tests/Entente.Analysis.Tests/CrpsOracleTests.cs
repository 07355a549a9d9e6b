using System.Text.Json;
using Entente.TestSupport;

namespace Entente.Analysis.Tests;

public class CrpsOracleTests
{
    private readonly Oracle oracle = Oracle.Open("scores_parametric");
    private readonly double[] outcomes = [-1.3, 0, 0.4, 2.5, 7];

    [Fact]
    public void Normal_ListedOutcomes_MatchesThePeers() => oracle.ShouldAccept("crps_norm", outcomes.Select(y => Crps.Normal(0.5, 1.5, y)));

    [Fact]
    public void Sample_ListedDraws_MatchesThePeers()
    {
        using var samples = JsonDocument.Parse(File.ReadAllText(Repository.Reference("methods", "oracles", "scores_parametric", "samples.json")));
        var draws = samples.RootElement.GetProperty("sample_rows_per_y").EnumerateArray()
            .Select(row => row.EnumerateArray().Select(x => x.GetDouble()).ToArray()).ToArray();
        oracle.ShouldAccept("crps_sample_edf", outcomes.Select((y, i) => Crps.Sample(draws[i], y)));
        oracle.ShouldAccept("crps_sample_fair", outcomes.Select((y, i) => Crps.FairSample(draws[i], y)));
    }
}
