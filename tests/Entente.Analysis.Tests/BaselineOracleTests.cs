namespace Entente.Analysis.Tests;

public class BaselineOracleTests
{
    private readonly Oracle oracle = Oracle.Open("baselines");

    public static TheoryData<string> Names => ["naive", "snaive", "drift", "mean"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Forecast_AirPassengers_MatchesThePeers(string name)
    {
        var forecast = Method(name).Forecast(Series, (int)oracle.Parameter("h"));
        oracle.ShouldAccept(name + "_mean", forecast.Mean);
        oracle.ShouldAccept(name + "_lo95", forecast.Lower);
        oracle.ShouldAccept(name + "_hi95", forecast.Upper);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void MeanSquaredErrors_EveryOrigin_MatchesThePeer(string name) =>
        oracle.ShouldAccept($"rolling_mse_h1..3_{name}", RollingOrigin.MeanSquaredErrors(Method(name), Series, 3));

    [Fact]
    public void Accuracy_SeasonalNaiveOfTheLastTwoYears_MatchesThePeer()
    {
        var (training, actual) = (Series[..^24], Series[^24..]);
        var a = ForecastAccuracy.Of([.. Method("snaive").Forecast(training, 24).Mean], actual, training, period: 12);
        oracle.ShouldAccept("accuracy_snaive_1959_60", new[]
        {
            a.MeanError, a.RootMeanSquaredError, a.MeanAbsoluteError, a.MeanPercentageError,
            a.MeanAbsolutePercentageError, a.MeanAbsoluteScaledError, a.FirstAutocorrelation, a.TheilU,
        });
    }

    private double[] Series => oracle.Column(1);

    private Baseline Method(string name) => name switch
    {
        "naive" => Baseline.NoChange,
        "snaive" => Baseline.SeasonalNaive((int)oracle.Parameter("m")),
        "drift" => Baseline.Drift,
        _ => Baseline.Mean,
    };
}
