namespace Entente.Analysis.Tests;

public class BrierReliabilityOracleTests
{
    private readonly Oracle oracle = Oracle.Open("brier_reliability");

    [Fact]
    public void Scores_SyntheticForecasts_MatchThePeers()
    {
        oracle.ShouldAccept("brier", BrierScore.Mean(P, Y));
        oracle.ShouldAccept("auc", RankDiscrimination.AreaUnderCurve(P, Y));
        oracle.ShouldAccept("log_loss", LogScore.Mean(P, Y));
        oracle.ShouldAccept("bss_climatology", BrierScore.SkillAgainstBaseRate(P, Y));
    }

    [Fact]
    public void Reliability_SyntheticForecasts_MatchesThePeers()
    {
        var murphy = BrierScore.Decompose(P, Y, Bins);
        oracle.ShouldAccept("murphy_[rel,res,unc,wbv,wbc]", new[]
            { murphy.Reliability, murphy.Resolution, murphy.Uncertainty, murphy.WithinBinVariance, murphy.WithinBinCovariance });
        oracle.ShouldAccept("reliability_table_[bin,n,pbar,ybar]",
            ReliabilityDiagram.Bins(P, Y, Bins).Select(bin => new[] { bin.Index, bin.Count, bin.MeanForecast, bin.ObservedFrequency }));
        oracle.ShouldAccept("ece", ReliabilityDiagram.ExpectedCalibrationError(P, Y, Bins));
    }

    [Fact]
    public void Corp_SyntheticForecasts_MatchesThePeers()
    {
        var corp = Corp.Decompose(P, Y);
        oracle.ShouldAccept("corp_recalibrated", corp.Recalibrated);
        oracle.ShouldAccept("corp_[MCB,DSC,UNC]", new[] { corp.Miscalibration, corp.Discrimination, corp.Uncertainty });
    }

    private int Bins => (int)oracle.Parameter("bins");

    private double[] P => oracle.Column(0);

    private bool[] Y => [.. oracle.Column(1).Select(y => y == 1)];
}
