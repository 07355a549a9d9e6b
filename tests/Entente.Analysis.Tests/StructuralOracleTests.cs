namespace Entente.Analysis.Tests;

public class LocalLinearTrendOracleTests
{
    private readonly Oracle oracle = Oracle.Open("llt_structural");

    [Fact]
    public void Evaluate_LocalLinearTrend_MatchesThePeers()
    {
        var fit = LocalLinearTrend.Evaluate(Series, oracle.Parameter("s2_obs"), oracle.Parameter("s2_level"), oracle.Parameter("s2_slope"));
        oracle.ShouldAccept("llt_fixed_loglik", fit.LogLikelihood);
        oracle.ShouldAccept("llt_fixed_smoothed_level", fit.Smooth().Level);
        oracle.ShouldAccept("llt_fixed_smoothed_slope", fit.Smooth().Slope);
        oracle.ShouldAccept("llt_fixed_forecast_mean", fit.Forecast(oracle.Expected("llt_fixed_forecast_mean").GetArrayLength()).Mean);
        oracle.ShouldAccept("llt_fixed_forecast_var", fit.Forecast(oracle.Expected("llt_fixed_forecast_var").GetArrayLength()).Variance);
    }

    [Fact]
    public void Evaluate_BasicStructural_MatchesThePeers()
    {
        var fit = BasicStructural.Evaluate(Series, new(
            oracle.Parameter("s2_obs"), oracle.Parameter("s2_level"), oracle.Parameter("s2_slope"), oracle.Parameter("s2_seas")));
        oracle.ShouldAccept("bsm_fixed_loglik", fit.LogLikelihood);
        oracle.ShouldAccept("bsm_fixed_smoothed_level", fit.Smooth().Level);
        oracle.ShouldAccept("bsm_fixed_forecast_mean", fit.Forecast(oracle.Expected("bsm_fixed_forecast_mean").GetArrayLength()).Mean);
        oracle.ShouldAccept("bsm_fixed_forecast_var", fit.Forecast(oracle.Expected("bsm_fixed_forecast_var").GetArrayLength()).Variance);
    }

    [Fact]
    public void Fit_BasicStructural_ReachesThePeersLikelihood() => oracle.ShouldAccept("bsm_mle_loglik", BasicStructural.Fit(Series).LogLikelihood);

    private double[] Series => [.. oracle.Column(1).Select(x => Math.Log(x))];
}

public class LocalLevelOracleTests
{
    private readonly Oracle oracle = Oracle.Open("local_level_nile");

    [Fact]
    public void Fit_Nile_FindsThePublishedVariances()
    {
        var fit = LocalLevel.Fit(Series);
        oracle.ShouldAccept("mle_s2_obs", fit.Variances.Observation);
        oracle.ShouldAccept("mle_s2_level", fit.Variances.Level);
        oracle.ShouldAccept("mle_loglik", fit.LogLikelihood);
    }

    [Fact]
    public void Evaluate_PublishedVariances_MatchesThePeers()
    {
        var fit = LocalLevel.Evaluate(Series, 15099, 1469.1);
        oracle.ShouldAccept("fixed_loglik", fit.LogLikelihood);
        oracle.ShouldAccept("fixed_filtered_mean", fit.Filter().Level);
        oracle.ShouldAccept("fixed_filtered_var", fit.Filter().LevelVariance);
        oracle.ShouldAccept("fixed_smoothed_mean", fit.Smooth().Level);
        oracle.ShouldAccept("fixed_smoothed_var", fit.Smooth().LevelVariance);
        oracle.ShouldAccept("fixed_forecast_mean", fit.Forecast(5).Mean);
        oracle.ShouldAccept("fixed_forecast_var", fit.Forecast(5).Variance);
    }

    [Fact]
    public void Evaluate_MissingValues_MatchesThePeers()
    {
        double?[] gaps = [.. Series.Select((value, i) => i / 20 % 2 == 1 ? null : (double?)value)];
        var fit = LocalLevel.Evaluate(gaps, 15099, 1469.1);
        oracle.ShouldAccept("missing_loglik", fit.LogLikelihood);
        oracle.ShouldAccept("missing_smoothed_mean", fit.Smooth().Level);
        oracle.ShouldAccept("missing_smoothed_var", fit.Smooth().LevelVariance);
    }

    private double[] Series => oracle.Column(1);
}
