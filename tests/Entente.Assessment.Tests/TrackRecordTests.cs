using Entente.Assessment.Tracking;

namespace Entente.Assessment.Tests;

public class TrackRecordTests
{
    [Theory]
    [InlineData("2004-12-31", "open", null)]
    [InlineData("2005-06-30", "true", true)]
    public void Standing_EventCount_ResolvesByItsRuleWhenDue(string day, string status, bool? rule)
    {
        var standing = Track(Base().Projection("p", "2004-01", "events(USA-RUS, cameo 057) from 2004-02-01 to 2005-05-31 >= 1").Act("2004-03-01", "057"), day).Projections.Single();
        standing.Status.ShouldBe(status);
        standing.ByRule.ShouldBe(rule);
        standing.Probability.ShouldBe(0.70);
    }

    [Fact]
    public void Standing_RuleAndNamedSource_TheRuleDecidesAndBothAreShown()
    {
        var record = Base().Projection("p", "2004-01", "events(USA-RUS, cameo 190) from 2004-02-01 to 2004-05-31 >= 1", resolutions: ("2004-06-01", Outcome.True))
            .Projection("q", "2004-01", "none (no measure)", resolutions: ("2004-06-01", Outcome.False))
            .Projection("r", "2004-01", "none (no measure)").Projection("s", "2004-01", "indicator(trade) for 2004 > 1")
            .Projection("v", "2004-01", "none (no measure)", resolutions: ("2004-06-01", Outcome.Void));
        var standings = Track(record, "2005-12-31").Projections.ToDictionary(item => item.Projection.Id, StringComparer.Ordinal);
        standings["p"].ShouldSatisfyAllConditions(item => item.Status.ShouldBe("false"), item => item.Resolution!.Outcome.ShouldBe(Outcome.True), item => item.RuleNote.ShouldBe("0 >= 1"));
        standings["q"].Status.ShouldBe("false");
        standings["r"].Status.ShouldBe("unresolvable");
        standings["s"].Status.ShouldBe("due");
        standings["v"].Status.ShouldBe("void");
    }

    [Fact]
    public void Resolve_Level_ComesFromTheVintageOfItsOwnDate()
    {
        var builder = Base().Projection("p", "2003-01", "level(USA-RUS, military) at 2004-12-31 >= level(USA-RUS, military) at 2003-01-31 - 0.5");
        var before = Track(builder, "2005-06-30").Projections.Single();
        for (var day = 10; day < 25; day++) builder.Act($"2004-05-{day}", "163", with: item => item with { KnownOn = new DateOnly(2005, 3, 1) }); // came out later
        var after = Track(builder, "2005-06-30").Projections.Single();
        after.RuleNote.ShouldBe(before.RuleNote);
        after.Status.ShouldBe("true");
        Bundled.Levels(builder.Build(), "2005-06-30").Overall!.Value.ShouldBeLessThan(Bundled.Levels(builder.Build(), "2005-02-28").Overall!.Value - 0.5);
    }

    [Fact]
    public void Resolve_LevelWithoutEvidence_IsDue()
    {
        var standing = Track(Base().Projection("p", "2003-01", "level(USA-RUS, economics) at 2004-12-31 >= 0"), "2005-06-30").Projections.Single();
        standing.Status.ShouldBe("due");
        standing.RuleNote.ShouldContain("not enough evidence");
    }

    [Fact]
    public void People_SameOutcome_IsOneCluster()
    {
        var record = Base();
        for (var index = 0; index < 6; index++) record.Projection($"p-{index}", "2004-01", "none (no measure)", cluster: index < 4 ? "one" : "", resolutions: ("2004-06-01", Outcome.True));
        var people = Track(record, "2005-06-30").People;
        people.N.ShouldBe(6);
        people.EffectiveN.ShouldBe(3);
        people.Brier!.Value.ShouldBe(0.09, 1e-12);
        people.Calibration.ShouldBeEmpty();
        people.Note.ShouldContain("3 independent");
    }

    [Fact]
    public void People_WordingRange_BoundsTheScore()
    {
        var people = Track(
            Base().Projection("a", "2004-01", "none (x)", "likely", resolutions: ("2004-06-01", Outcome.True)).Projection("b", "2004-01", "none (x)", "likely", resolutions: ("2004-06-01", Outcome.False)),
            "2005-06-30").People;
        people.BrierLow!.Value.ShouldBe(((0.2 * 0.2) + (0.55 * 0.55)) / 2, 1e-12);
        people.BrierHigh!.Value.ShouldBe(((0.45 * 0.45) + (0.8 * 0.8)) / 2, 1e-12);
        people.Brier!.Value.ShouldBeInRange(people.BrierLow.Value, people.BrierHigh.Value);
        people.Reference.ShouldBe(0.25);
    }

    [Fact]
    public void People_ThirtyIndependent_HaveACalibrationTable()
    {
        var record = Base();
        for (var index = 0; index < 30; index++) record.Projection($"p-{index}", "2004-01", "none (x)", index % 2 == 0 ? "likely" : "remote", resolutions: ("2004-06-01", index % 3 == 0 ? Outcome.True : Outcome.False));
        var table = Track(record, "2005-06-30").People.Calibration;
        table.Sum(bin => bin.N).ShouldBe(30);
        table.Count.ShouldBe(2);
        table[0].Forecast.ShouldBe(0.05, 1e-12);
        table[0].Observed.ShouldBe(1 / 3.0, 1e-12);
    }

    [Fact]
    public void Groups_AreNeverPooled()
    {
        var record = Base().Projection("a", "2004-01", "none (x)", resolutions: ("2004-06-01", Outcome.True));
        var track = Track(record, "2005-12-31", "1y");
        track.People.N.ShouldBe(1);
        track.Prospective.N.ShouldBe(0);
        track.Replayed.N.ShouldBe(track.Replays.Count(replay => replay.End is not null));
    }

    [Fact]
    public void Replays_OnTheBundledCase_AreDueOnlyAtTheirEndAndCountWindowsOnce()
    {
        var track = Bundled.At("2012-05-31").TrackRecord;
        track.Replays.Count.ShouldBeGreaterThan(10);
        track.Replays.ShouldAllBe(replay => (replay.End != null) == (replay.HorizonEnd <= new DateOnly(2012, 5, 31)) && replay.HorizonEnd == replay.Origin.AddYears(5));
        track.Replays.Where(replay => replay.End is not null).Select(replay => replay.Happened).ShouldBe(track.Replays.Where(replay => replay.End is not null).Select(CourseOf));
        track.Replayed.EffectiveN.ShouldBe(track.Replayed.N / 5.0, 1e-9);
        track.Replayed.Calibration.ShouldBeEmpty();
        var last = track.Replays[^1];
        last.Start.ShouldBe(Bundled.At("2011-12-31").Overall.Level!.Value);

        static Course CourseOf(ReplayedProjection replay) => replay.End!.Value.Above(replay.Start) switch { >= 0.75 => Course.Warmer, <= -0.75 => Course.Cooler, _ => Course.Unchanged };
    }

    private static TrackRecord Track(RecordBuilder record, string day, string horizon = "5y") => Bundled.Assess(record.Build(), day, horizon).TrackRecord;

    private static RecordBuilder Base() => new RecordBuilder().Steady(2000, 2006, 12, ["042", "111"], "military");
}
