using Entente.Assessment.Levels;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Assessment.Tests;

public class LevelTests
{
    private static readonly string[] Codes = ["057", "042", "111", "163", "070", "190"];

    /// <summary>Acts over five years: month, code, variable, and whether they stand.</summary>
    private static readonly Gen<(int Month, int Code, int Variable, bool Stands)[]> Acts = Gen.Choose(0, 59)
        .Zip(Gen.Choose(0, Codes.Length - 1), (month, code) => (month, code))
        .Zip(Gen.Choose(0, 3), (left, variable) => (left.month, left.code, variable))
        .Zip(Gen.Elements(true, false, false, false), (left, stands) => (left.month, left.code, left.variable, stands))
        .ArrayOf();

    [Fact]
    public void Of_AnyActs_EqualsAFineEulerIntegration() => Law.Holds(
        Acts,
        acts =>
        {
            var reading = Read(Record(acts.Select(act => act with { Stands = false })), Bundled.With(("baseline", 1), ("memory-months", 6)));
            return Enumerable.Range(0, 8).All(cell => Math.Abs(Euler(reading, cell) - reading.Paths.Levels[cell][^1]) < 2e-3);
        },
        40);

    [Fact]
    public void Of_DaysMovedWithinTheirMonth_GivesTheSameLevels() => Law.Holds(Acts, acts =>
    {
        var record = Record(acts);
        var moved = new RecordBuilder();
        foreach (var item in record.AsOf(AsOf.Date(2004, 12, 31)).Evidence.Reverse())
        {
            var first = new DateOnly(item.OccurredOn.First.Year, item.OccurredOn.First.Month, 1);
            moved.Evidence.Add(item with { OccurredOn = PartialDate.Day(first), KnownOn = first });
        }

        return Same(Read(record), Read(moved.Build()), 1e-12);
    });

    [Theory]
    [InlineData(1, 6)]
    [InlineData(0.01, 1e9)]
    [InlineData(0.0001, 1e-9)]
    public void Of_ExtremeStrengthsAndMemories_NeverLeavesTheScale(double memory, double uncoded) => Law.Holds(Acts, acts =>
    {
        var framework = Bundled.With(("memory-months", memory), ("uncoded-intensity", uncoded), ("event-share", 0.7), ("standing-share", 0.3), ("pooling-months", 0.001));
        var record = Record(acts, code => code % 2 == 0 ? null : Codes[code]);
        return Read(record, framework).Paths.Levels.All(cell => cell.All(level => Math.Abs(level) <= Level.Bound));
    });

    [Fact]
    public void Next_AnyInflowItsRateAllows_StaysOnTheScale() => Law.Holds(
        Gen.Choose(-90, 90).Zip(Gen.Choose(0, 6), (level, up) => (level, up)).Zip(Gen.Choose(0, 6), (left, down) => (left.level, left.up, down)),
        draw =>
        {
            var (level, up, down) = (draw.level / 10.0, Math.Pow(10, draw.up) - 1, Math.Pow(10, draw.down) - 1);
            var (keep, gain) = LevelPaths.Step((up + down) / Level.Bound);
            var next = LevelPaths.Next(level, keep, gain, up - down);
            var rest = up + down > 0 ? Level.Bound * (up - down) / (up + down) : level; // where the month would end if it lasted for ever
            return next >= Math.Min(level, rest) - 1e-9 && next <= Math.Max(level, rest) + 1e-9;
        });

    [Theory]
    [InlineData(1e-13)]
    [InlineData(0.3)]
    [InlineData(39.9)]
    [InlineData(40.1)]
    [InlineData(5000)]
    public void Step_AnyRate_GainsWhatItForgets(double rate)
    {
        var (keep, gain) = LevelPaths.Step(rate);
        keep.ShouldBe(Math.Exp(-rate), 1e-7);
        (1 - keep).ShouldBe(gain * rate, 1e-12); // so that no step leaves the scale
    }

    [Fact]
    public void Contribution_AllImpactsAndDrift_SumToTheLevelOfEveryCell() => Law.Holds(Acts, acts =>
    {
        var record = Record(acts);
        var plain = Read(record);
        var drifting = Read(record, Bundled.With(("baseline", 1)));
        return Enumerable.Range(0, 8).All(cell =>
            Math.Abs(Contributions(plain, cell) - plain.Paths.Levels[cell][^1]) < 1e-9 // without a baseline there is no drift
            && Math.Abs(Contributions(drifting, cell) - Contributions(plain, cell)) < 1e-9); // and a baseline never shows as an act
    });

    [Theory]
    [InlineData("1994-03-10")]
    [InlineData("2006-11-17")]
    [InlineData("2012-05-31")]
    [InlineData("2022-06-30")]
    public void Contribution_OnTheBundledCase_SumsToTheLevelOfEveryCell(string day)
    {
        var reading = Bundled.Levels(Bundled.Record, day);
        for (var cell = 0; cell < 8; cell++) Contributions(reading, cell).ShouldBe(reading.Paths.Levels[cell][^1], 1e-9);
    }

    [Theory]
    [InlineData("2006-11-17")]
    [InlineData("2012-05-31")]
    [InlineData("2022-06-30")]
    public void Assess_EveryRowDoubled_ChangesNoLevelAndNoVerdict(string day)
    {
        var once = Bundled.At(day);
        var twice = Bundled.Assess(Bundled.CaseOf(evidence: Bundled.Everything.Evidence.SelectMany(item => new[] { item, item with { Id = item.Id + "-again" } })), day);
        twice.Overall.Level!.Value.Value.ShouldBe(once.Overall.Level!.Value.Value, 1e-9);
        for (var index = 0; index < 4; index++)
        {
            twice.Variables[index].Level!.Value.Value.ShouldBe(once.Variables[index].Level!.Value.Value, 1e-9);
            twice.Variables[index].Verdict.Words.ShouldBe(once.Variables[index].Verdict.Words);
            twice.Variables[index].Items.ShouldBe(once.Variables[index].Items);
        }

        twice.Typology.Select(type => type.Observed.Id).ShouldBe(once.Typology.Select(type => type.Observed.Id));
    }

    [Fact]
    public void Of_SameMixAtAnyDensity_ForgetsAlike()
    {
        var levels = new[] { 5, 25, 100 }.Select(aYear =>
        {
            var record = new RecordBuilder().Steady(2000, 2010, aYear, ["042"], Bundled.AllVariables).Steady(2010, 2014, aYear, ["012"], Bundled.AllVariables).Build();
            var reading = Bundled.Levels(record, "2013-12-31");
            return new[] { 119, 131, 143, 167 }.Select(month => reading.Paths.Mean(0, month)).ToArray();
        }).ToArray();
        levels[2][0].ShouldBeGreaterThan(4);
        levels[2][3].ShouldBeLessThan(-2);
        for (var at = 0; at < 4; at++)
        {
            levels[0][at].ShouldBe(levels[2][at], 0.5);
            levels[1][at].ShouldBe(levels[2][at], 0.2);
        }
    }

    [Fact]
    public void Of_StandingAct_DoesNotDecayWhileInForceAndStopsWhenItEnds()
    {
        var treaty = Around(with => with with { InForceFrom = new DateOnly(2001, 3, 1) });
        var ended = Around(with => with with { InForceFrom = new DateOnly(2001, 3, 1), InForceUntil = new DateOnly(2006, 3, 1) });
        var words = Around(with => with);

        ImpactAt(treaty, "2011-12-31").ShouldBe(ImpactAt(treaty, "2006-12-31"), 0.02);
        ImpactAt(treaty, "2011-12-31").ShouldBeGreaterThan(0.1);
        ImpactAt(words, "2011-12-31").ShouldBeLessThan(ImpactAt(words, "2002-12-31") / 4);
        ImpactAt(ended, "2005-12-31").ShouldBe(ImpactAt(treaty, "2005-12-31"), 1e-12); // its end is not yet known
        ImpactAt(ended, "2011-12-31").ShouldBeLessThan(ImpactAt(treaty, "2011-12-31") / 3);

        static CaseRecord Around(Func<Evidence, Evidence> with) =>
            new RecordBuilder().Steady(2000, 2012, 12, ["042", "111"], "military").Act("2001-02-01", "057", with: with).Build();

        static double ImpactAt(CaseRecord record, string day) => Of(Bundled.Levels(record, day), item => item.Cameo == CameoCode.Parse("057"));
    }

    [Theory]
    [InlineData("072", 1, 27)] // aid given
    [InlineData("072", -1, 27)] // arms for the other's adversary are no mild word
    [InlineData("163", -1, 29)]
    [InlineData("163", 1, 6)] // a joint sanction on a third state: the scale does not say how much it warms
    [InlineData(null, 1, 6)]
    [InlineData(null, -1, 6)]
    public void Magnitude_OfACodeAndADeclaredSign_IsTheScalesOrThatOfAnUncodedRow(string? cameo, int sign, double magnitude)
    {
        var reading = Bundled.Levels(new RecordBuilder().Act("2001-01-01", cameo, sign: sign, direction: "USA>RUS").Build(), "2001-12-31");
        reading.Table.Impacts.ToArray().Single().Strength.ShouldBe(sign * magnitude);
    }

    [Fact]
    public void Of_ActBeforeTheRecord_CountsOnlyByItsStandingEffect()
    {
        var standing = new RecordBuilder().Steady(2000, 2005, 12, ["042", "111"], "military").Act("1990-05-01", "057", with: item => item with { InForceFrom = new DateOnly(1990, 6, 1) }).Build();
        var past = new RecordBuilder().Steady(2000, 2005, 12, ["042", "111"], "military").Act("1990-05-01", "057").Build();
        Of(Bundled.Levels(standing, "2004-12-31"), item => item.OccurredOn.First.Year == 1990).ShouldBeGreaterThan(0.1);
        var reading = Bundled.Levels(past, "2004-12-31");
        reading.Table.Impacts.ToArray().ShouldNotContain(impact => reading.Table.Record.Evidence[impact.Item].OccurredOn.First.Year == 1990);
        Bundled.Levels(standing, "2000-12-31").Items[0].Total.ShouldBe(Bundled.Levels(past, "2000-12-31").Items[0].Total); // no item of the window
    }

    [Fact]
    public void Assess_BaselineAwayFromZero_DriftIsNoEvidence()
    {
        var record = new RecordBuilder().Steady(2000, 2003, 4, ["057", "111"], Bundled.AllVariables).Build();
        var military = Bundled.Assess(record, "2002-12-31", framework: Bundled.With(("baseline", 1))).Variables[0];
        var listed = military.EvidenceFor.Concat(military.EvidenceAgainst).Concat(military.OtherEvidence).ToList();
        listed.Count.ShouldBe(12);
        military.Drift.ShouldBeGreaterThan(0.3);
        (listed.Sum(item => item.Impact) + military.Drift).ShouldBe(military.Level!.Value.Value, 1e-9);
        listed.ShouldAllBe(item => record.AsOf(AsOf.Date(2002, 12, 31)).Evidence.Contains(item.Evidence));
    }

    private static CaseRecord Record(IEnumerable<(int Month, int Code, int Variable, bool Stands)> acts, Func<int, string?>? code = null)
    {
        var builder = new RecordBuilder().Act("2000-01-15", "042");
        foreach (var (act, index) in acts.Select((act, index) => (act, index)))
        {
            var day = new DateOnly(2000, 1, 1 + (index % 28)).AddMonths(act.Month);
            builder.Act(day.ToString("yyyy-MM-dd", null), code is null ? Codes[act.Code] : code(act.Code), Bundled.AllVariables[act.Variable], with: item => act.Stands ? item with { InForceFrom = day, InForceUntil = day.AddMonths(act.Month) } : item);
        }

        return builder.Build();
    }

    private static LevelReading Read(CaseRecord record, Framework? framework = null) => Bundled.Levels(record, "2004-12-28", framework);

    private static bool Same(LevelReading left, LevelReading right, double within) =>
        Enumerable.Range(0, 8).All(cell => left.Paths.Levels[cell].Zip(right.Paths.Levels[cell]).All(pair => Math.Abs(pair.First - pair.Second) < within));

    private static double Contributions(LevelReading reading, int cell)
    {
        var carried = reading.Paths.Carried(cell);
        return reading.Table.Impacts.ToArray().Where(impact => impact.Cell == cell).Sum(impact => reading.Paths.Contribution(impact, reading.Parameters, carried));
    }

    /// <summary>What items add to the level of the first variable towards the second state.</summary>
    private static double Of(LevelReading reading, Func<Evidence, bool> which)
    {
        var carried = reading.Paths.Carried(0);
        return reading.Table.Impacts.ToArray().Where(impact => impact.Cell == 0 && which(reading.Table.Record.Evidence[impact.Item])).Sum(impact => reading.Paths.Contribution(impact, reading.Parameters, carried));
    }

    /// <summary>The equation integrated in small steps, each by its slope at the middle.</summary>
    private static double Euler(LevelReading reading, int cell)
    {
        const int steps = 200;
        var (parameters, level) = (reading.Parameters, reading.Parameters.Baseline);
        for (var month = 0; month < reading.Paths.Months; month++)
        {
            var share = month == reading.Paths.Months - 1 ? reading.Table.Grid.LastFraction : 1;
            var (warm, cold) = (parameters.EventPull * reading.Paths.Cooperation[cell][month], parameters.EventPull * reading.Paths.Conflict[cell][month]);
            for (var step = 0; step < steps; step++) level += Slope(level + (Slope(level) / steps / 2)) / steps;

            double Slope(double at) => (warm * (1 - (at / 9))) - (cold * (1 + (at / 9))) - (share * parameters.Drift * (at - parameters.Baseline));
        }

        return level;
    }
}
