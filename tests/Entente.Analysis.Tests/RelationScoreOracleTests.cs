namespace Entente.Analysis.Tests;

public class RelationScoreOracleTests
{
    private readonly Oracle oracle = Oracle.Open("relation_score");

    [Fact]
    public void Monthly_WithoutDecay() => oracle.ShouldAccept("monthly_no_decay", Monthly(double.PositiveInfinity));

    [Fact]
    public void Monthly_HalfLifeOfTwoYears() => oracle.ShouldAccept("monthly_half_life_24", Monthly(24));

    [Fact]
    public void Sequential_WithoutDecay() => oracle.ShouldAccept("sequential_no_decay", Sequential(double.PositiveInfinity));

    [Fact]
    public void Sequential_HalfLifeOfTwoYears() => oracle.ShouldAccept("sequential_half_life_24", Sequential(24));

    private IReadOnlyList<double> Monthly(double halfLife) => RelationScore.Monthly(Months, Values, Months.Max() + 1, Options(halfLife)).Levels;

    private IReadOnlyList<double> Sequential(double halfLife) => RelationScore.Sequential(Months, Values, Months.Max() + 1, Options(halfLife)).Levels;

    private int[] Months => [.. oracle.Rows().Select(row => Oracle.Integer(row[0]))];

    private double[] Values => oracle.Column(1);

    private RelationScoreOptions Options(double halfLife) => new()
    {
        Bound = oracle.Parameter("N"),
        Start = oracle.Parameter("P0"),
        Baseline = oracle.Parameter("B"),
        HalfLife = halfLife,
    };
}
