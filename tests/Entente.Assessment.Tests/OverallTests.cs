namespace Entente.Assessment.Tests;

public class OverallTests
{
    [Fact]
    public void Level_WorstVariableInConflict_HoldsTheWholeAtMostABandAboveIt()
    {
        var held = Bundled.Assess(War().Build(), "2005-12-31").Overall;
        held.Bottleneck!.Binds.ShouldBeTrue();
        held.Bottleneck.Variable.Text.ShouldBe("military");
        held.Bottleneck.Ceiling.Value.ShouldBe(held.Bottleneck.Level.Value + 3, 1e-12);
        held.Level!.Value.ShouldBe(held.Bottleneck.Ceiling);
        held.Mean!.Value.Value.ShouldBeGreaterThan(held.Level.Value.Value);
        held.Verdict.Words.ShouldContain("held down by military strategy");
        held.Level.High.ShouldBeGreaterThan(held.Level.Value); // the ceiling is as uncertain as the level it hangs on
    }

    [Fact]
    public void Level_WorstVariableWithoutDeeds_HoldsNothing()
    {
        var words = new RecordBuilder().Steady(2000, 2006, 12, ["111"], "military").Steady(2000, 2006, 24, ["057"], "economics", "geopolitics", "domestic").Build();
        var overall = Bundled.Assess(words, "2005-12-31").Overall;
        overall.Bottleneck.ShouldBeNull();
        overall.Level!.Value.ShouldBe(overall.Mean!.Value);
        overall.Verdict.Rule.ShouldBe("weighted-mean");
    }

    /// <summary>One more hostile act moves the whole a little, wherever the worst variable stands: no step at a band's edge.</summary>
    [Fact]
    public void Level_WorstVariableSlidingThroughABandEdge_MovesTheWholeWithoutAStep()
    {
        var (wholes, worst) = (new List<double>(), new List<LevelBand>());
        for (var acts = 0; acts < 40; acts++)
        {
            var record = new RecordBuilder().Steady(2000, 2006, 24, ["057"], "economics", "geopolitics", "domestic").Steady(2000, 2006, 12, ["163", "042", "057", "057"], "military");
            for (var act = 0; act < acts; act++) record.Act($"2005-{1 + (act % 12):00}-{11 + (act / 12)}", "163");
            var reading = Bundled.Levels(record.Build(), "2005-12-31");
            wholes.Add(reading.Overall!.Value);
            worst.Add(reading.Bottleneck!.Level.Band);
        }

        worst.Distinct().Count().ShouldBeGreaterThan(1);
        wholes[0].ShouldBeGreaterThan(wholes[^1] + 0.3);
        wholes.Zip(wholes.Skip(1)).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 0.3);
    }

    [Fact]
    public void Sensitivity_EachVariableOutAndDoubled_AndTheRangesOfTheMethod()
    {
        var assessment = Bundled.Assess(War().Build(), "2005-12-31");
        var cases = assessment.Sensitivity.ToDictionary(item => item.Name, StringComparer.Ordinal);
        cases.Keys.ShouldContain("without domestic");
        cases["without military"].Level!.Value.Value.ShouldBe(assessment.Variables.Skip(1).Average(variable => variable.Level!.Value.Value), 1e-9);
        cases["without military"].Change.ShouldBeGreaterThan(2);
        cases["without military"].OverturnsBand.ShouldBeTrue();
        cases["economics at double weight"].Change.ShouldBe(0); // held by the bottleneck all the same
        foreach (var parameter in new[] { "memory-months 12", "memory-months 48", "event-share 0.5", "standing-share 0.35", "intensity-window-months 36", "baseline -1" }) cases.Keys.ShouldContain(parameter);
        cases["memory-months 12"].Level.ShouldNotBe(cases["memory-months 48"].Level);
    }

    [Fact]
    public void Mean_IsWeightedOverVariablesWithEnough()
    {
        var record = new RecordBuilder().Steady(2000, 2006, 12, ["057"], "military").Steady(2000, 2006, 12, ["042", "111"], "economics").Steady(2000, 2006, 1, ["163"], "domestic").Build();
        var assessment = Bundled.Assess(record, "2005-12-31");
        assessment.Variables.Count(variable => variable.Level is not null).ShouldBe(2);
        assessment.Overall.Mean!.Value.Value.ShouldBe((assessment.Variables[0].Level!.Value.Value + assessment.Variables[2].Level!.Value.Value) / 2, 1e-12);
    }

    [Fact]
    public void YearBefore_IsByWhatWasKnownThen()
    {
        var record = War().Act("2004-06-01", "190", with: item => item with { KnownOn = new DateOnly(2005, 6, 1) });
        var now = Bundled.Assess(record.Build(), "2005-12-31");
        now.Overall.YearBefore!.Value.ShouldBe(Bundled.Assess(War().Build(), "2004-12-31").Overall.Level!.Value);
        Bundled.Assess(War().Build(), "2000-06-30").Overall.YearBefore.ShouldBeNull();
    }

    [Fact]
    public void ByDirection_OneSidedActs_ShowInTheirDirectionAlone()
    {
        var record = new RecordBuilder();
        for (var month = 1; month <= 12; month++) record.Act($"2001-{month:00}-05", "163", direction: "RUS>USA").Act($"2001-{month:00}-06", "042", direction: "USA>RUS");
        var military = Bundled.Assess(record.Build(), "2001-12-31").Variables[0];
        military.ByDirection[0].Level!.Value.Value.ShouldBeGreaterThan(0);
        military.ByDirection[1].Level!.Value.Value.ShouldBeLessThan(0);
        military.ByDirection[1].Items.ShouldBe(12);
        military.Features["asymmetry"].ShouldBe(military.ByDirection[0].Level!.Value.Value - military.ByDirection[1].Level!.Value.Value, 1e-12);
        military.Level!.Value.Value.ShouldBe((military.ByDirection[0].Level!.Value.Value + military.ByDirection[1].Level!.Value.Value) / 2, 1e-12);
    }

    private static RecordBuilder War() => new RecordBuilder().Steady(2000, 2006, 24, ["057"], "economics", "geopolitics", "domestic").Steady(2000, 2006, 24, ["173"], "military");
}
