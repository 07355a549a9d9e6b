namespace Entente.Assessment.Tests;

public class ProjectionTests
{
    [Theory]
    [InlineData("1m")]
    [InlineData("10d")]
    [InlineData("26w")]
    [InlineData("12m")]
    [InlineData("5y")]
    [InlineData("50y")]
    public void Project_AnyHorizon_HasMonotoneQuantilesAndProbabilitiesThatSum(string horizon)
    {
        var projection = Bundled.Assess(Bundled.Record, "2012-05-31", horizon).Projection;
        projection.HorizonEnd.ShouldBe(Horizon.Parse(horizon).EndFrom(new DateOnly(2012, 5, 31)));
        projection.Bands.Sum(band => band.Probability).ShouldBe(1, 1e-9);
        projection.Bands.Count.ShouldBe(6);
        Check(projection.Distribution!);
        foreach (var baseline in projection.Baselines.Where(baseline => baseline.Distribution is not null)) Check(baseline.Distribution!);
        foreach (var point in projection.Fan) Monotone(point.Quantiles);
        projection.Fan.Select(point => point.Month).ShouldBe(projection.Fan.Select(point => point.Month).Order());
        projection.Baselines.Select(baseline => baseline.Name).ShouldBe(["no-change", "base-rate", "mean-reversion"]);
        projection.Rupture!.Probability.ShouldBeInRange(0, 1);

        static void Check(HorizonDistribution distribution)
        {
            Monotone(distribution.Quantiles);
            distribution.Warmer.ShouldBeInRange(0, 1);
            (distribution.Warmer + distribution.Cooler).ShouldBeLessThanOrEqualTo(1 + 1e-12);
        }

        static void Monotone(LevelQuantiles quantiles)
        {
            double[] values = [-9, quantiles.Q05, quantiles.Q25, quantiles.Q50, quantiles.Q75, quantiles.Q95, 9];
            values.ShouldBe(values.Order());
        }
    }

    [Fact]
    public void Project_FurtherAhead_IsLessSure()
    {
        Spread("1m").ShouldBeLessThan(Spread("1y"));
        Spread("1y").ShouldBeLessThan(Spread("5y"));

        static double Spread(string horizon)
        {
            var quantiles = Bundled.Assess(Bundled.Record, "2012-05-31", horizon).Projection.Distribution!.Quantiles;
            return quantiles.Q95 - quantiles.Q05;
        }
    }

    [Fact]
    public void Summary_WarmerAndCooler_NeedTheThreshold()
    {
        var summary = Projecting.LevelProjector.Summary([-1.75, -1, -0.26, -0.25, 0, 0.49, 0.5, 1.24, 1.25, 2], 0.5, 0.75);
        summary.Warmer.ShouldBe(0.2);
        summary.Cooler.ShouldBe(0.4);
        Bundled.At("2012-05-31").Projection.Threshold.ShouldBe(0.75);
    }

    [Fact]
    public void Project_StartHeldByTheBottleneck_StartsThere()
    {
        var assessment = Bundled.At("2006-11-17");
        assessment.Overall.Bottleneck!.Binds.ShouldBeTrue();
        assessment.Projection.Start.ShouldBe(assessment.Overall.Level!.Value);
        Bundled.Assess(Bundled.Record, "2006-11-17", "1m").Projection.Distribution!.Quantiles.Q50.ShouldBe(assessment.Overall.Level.Value.Value, 0.2);
    }

    [Fact]
    public void Project_ShortRecord_IsRefusedWithItsReason()
    {
        var projection = Bundled.Assess(new RecordBuilder().Steady(2000, 2003, 24, ["042", "111"], "military").Build(), "2002-03-31").Projection;
        projection.Distribution.ShouldBeNull();
        projection.Start.ShouldNotBeNull();
        projection.Model.ShouldBe("none");
        projection.Caveats.Single().ShouldContain("periods of record; a trend needs 12");
        projection.Bands.ShouldBeEmpty();
    }

    [Fact]
    public void Baselines_ShortPast_SayTooFew()
    {
        var projection = Bundled.Assess(new RecordBuilder().Steady(2000, 2009, 24, ["042", "111", "057"], Bundled.AllVariables).Build(), "2008-12-31", "10y").Projection;
        projection.Baselines.Single(item => item.Name == "no-change").Distribution.ShouldNotBeNull();
        projection.Baselines.Single(item => item.Name == "base-rate").Distribution.ShouldBeNull();
        projection.Baselines.Single(item => item.Name == "base-rate").Note.ShouldContain("too few");
    }

    [Fact]
    public void Baselines_MeanReversion_KeepsWhatTheMemorySays()
    {
        var assessment = Bundled.At("2022-06-30");
        var reversion = assessment.Projection.Baselines.Single(item => item.Name == "mean-reversion").Distribution!;
        reversion.Quantiles.Q50.ShouldBe(assessment.Overall.Level!.Value.Value * Math.Pow(2, -60 / 24.0), 1e-9);
    }

    [Fact]
    public void Rupture_OfAPeacefulDyad_FollowsJeffreys()
    {
        var rupture = Bundled.Assess(new RecordBuilder().Steady(2000, 2010, 24, ["042", "111", "057"], Bundled.AllVariables).Build(), "2009-12-31", "1y").Projection.Rupture!;
        rupture.Cases.ShouldBe(0);
        rupture.EffectiveN.ShouldBe(10);
        rupture.Probability.ShouldBe(0.5 / 11, 1e-12);
    }
}
