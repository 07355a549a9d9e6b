namespace Entente.Analysis.Tests;

public class BayesianChangePointOracleTests
{
    private readonly Oracle oracle = Oracle.Open("bayes_changepoint_coal");

    [Fact]
    public void SingleChange_CoalDisasters_MatchesThePeers()
    {
        var change = BayesianChangePoint.SingleChange(Counts, Prior);
        oracle.ShouldAccept("single_tau_posterior", change.Posterior);
        oracle.ShouldAccept("single_map_year_last_of_segment", oracle.Column(0)[change.LastOfFirstSegment]);
        oracle.ShouldAccept("log_bayes_factor_one_vs_none", change.LogBayesFactor);
        oracle.ShouldAccept("single_posterior_mean_rates", new[] { change.RateBefore, change.RateAfter });
    }

    [Fact]
    public void MultipleChanges_CoalDisasters_MatchesThePeers()
    {
        var changes = BayesianChangePoint.MultipleChanges(Counts, oracle.Parameter("q"), Prior, largestCount: 10);
        oracle.ShouldAccept("multi_log_evidence", changes.LogEvidence);
        oracle.ShouldAccept("multi_change_prob_per_gap", changes.ChangeProbability);
        oracle.ShouldAccept("multi_prob_number_of_changes_0..10", changes.CountProbability);
        oracle.ShouldAccept("multi_posterior_mean_rate", changes.MeanRate);
    }

    private int[] Counts => [.. oracle.Rows().Select(row => Oracle.Integer(row[1]))];

    private GammaPrior Prior => new() { Shape = oracle.Parameter("a"), Rate = oracle.Parameter("b") };
}
