using Entente.Analysis;
using Entente.Assessment.Typology;

namespace Entente.Assessment.Tests;

public class TypologyTests
{
    [Fact]
    public void Types_AnyFeatures_OneAlwaysFitsAndOnlyTheSilentAreDistant()
    {
        var (random, reached) = (new SeededRandom(11), new HashSet<string>(StringComparer.Ordinal));
        for (var draw = 0; draw < 20_000; draw++)
        {
            var features = Draw(random);
            var held = TypologyTracker.Follow(Bundled.Framework.Typology, [features]).Held;
            reached.Add(held.Id);
            if (held.Id == "distant") features["items"].ShouldBeLessThan(8);
        }

        reached.Order(StringComparer.Ordinal).ShouldBe(Bundled.Framework.Typology.Select(type => type.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(-3.1, -2.6, "adversary")]
    [InlineData(-3.1, -2.4, "rival")]
    [InlineData(-0.6, -0.1, "rival")]
    [InlineData(-0.6, 0.1, "partner-of-convenience")]
    [InlineData(-0.4, -0.9, "partner-of-convenience")]
    [InlineData(-0.4, -1.1, "rival")]
    [InlineData(3.1, 2.6, "trusted-partner")]
    [InlineData(3.1, 2.4, "partner-of-convenience")]
    [InlineData(2.9, 3.4, "partner-of-convenience")]
    [InlineData(2.9, 3.6, "trusted-partner")]
    public void Follow_SmallSwing_HoldsTheTypeEntered(double first, double then, string held) =>
        TypologyTracker.Follow(Bundled.Framework.Typology, [Features(first), Features(then)]).Held.Id.ShouldBe(held);

    [Fact]
    public void Follow_TypeHeld_KeepsItsFirstMonth()
    {
        TypologyTracker.Follow(Bundled.Framework.Typology, [Features(1), Features(-2), Features(-2), Features(-0.2)]).ShouldSatisfyAllConditions(
            result => result.Held.Id.ShouldBe("rival"),
            result => result.Since.ShouldBe(1));
    }

    [Fact]
    public void Follow_Attack_AdmitsAtOnceFromAnyType()
    {
        var attacked = Features(4);
        attacked["attack"] = 1;
        TypologyTracker.Follow(Bundled.Framework.Typology, [Features(4), attacked]).Held.Id.ShouldBe("adversary");
        TypologyTracker.Follow(Bundled.Framework.Typology, [attacked]).Held.Id.ShouldBe("adversary");
    }

    [Fact]
    public void Of_MutualDefenceSignedAndLeft_IsAnAllyOnlyMeanwhile()
    {
        var record = new RecordBuilder().Steady(2000, 2012, 12, ["042", "057"], Bundled.AllVariables)
            .Act("2003-03-03", "057", with: item => item with { Issue = "mutual-defence", InForceFrom = new DateOnly(2003, 3, 3), InForceUntil = new DateOnly(2008, 8, 8) }).Build();
        Held(record, "2003-02-28").ShouldNotBe("ally");
        Bundled.Assess(record, "2003-03-31").Typology[0].ShouldSatisfyAllConditions(type => type.Observed.Id.ShouldBe("ally"), type => type.Since.ShouldBe(Period.Month(2003, 3)));
        Held(record, "2009-12-31").ShouldNotBe("ally");
    }

    [Fact]
    public void Of_OneHostileMonth_ChangesNoType()
    {
        var calm = new RecordBuilder().Steady(2000, 2008, 24, ["042", "057", "111"], Bundled.AllVariables);
        var before = Bundled.Assess(calm.Build(), "2006-06-30").Typology[0];
        for (var day = 1; day < 6; day++) calm.Act($"2006-06-{day:00}", "163");
        var after = Bundled.Assess(calm.Build(), "2006-06-30").Typology[0];
        after.Observed.Id.ShouldBe(before.Observed.Id);
        after.Since.ShouldBe(before.Since);
    }

    [Fact]
    public void Of_AttackByOneSide_MakesOnlyThatDirectionAdversaryAtOnce()
    {
        var record = new RecordBuilder().Steady(2000, 2008, 24, ["042", "057"], Bundled.AllVariables).Act("2006-06-10", "190", direction: "RUS>USA").Build();
        var types = Bundled.Assess(record, "2006-06-30").Typology;
        types[1].Observed.Id.ShouldBe("adversary");
        types[1].Since.ShouldBe(Period.Month(2006, 6));
        types[0].Observed.Id.ShouldNotBe("adversary");
        Held(record, "2009-01-31", 1).ShouldNotBe("adversary"); // after two years it is history
    }

    [Fact]
    public void Of_Declared_IsTheSidesOwnLatestAndTheMismatchIsNamed()
    {
        var record = new RecordBuilder().Steady(2000, 2008, 24, ["042", "111"], Bundled.AllVariables)
            .Act("2004-01-01", null, sign: 0, direction: "USA>RUS", with: item => item with { Kind = EvidenceKind.Statement, Conception = "trusted-partner" })
            .Act("2005-01-01", null, sign: 0, direction: "USA>RUS", with: item => item with { Kind = EvidenceKind.Statement, Conception = "adversary" })
            .Act("2006-01-01", null, sign: 0, direction: "RUS>USA", with: item => item with { Kind = EvidenceKind.Statement, Conception = "ally", Source = "CHN" })
            .Build();
        var types = Bundled.Assess(record, "2007-06-30").Typology;
        types[0].Declared!.Type.ShouldBe("adversary");
        types[0].Mismatch.ShouldStartWith("declares an adversary, behaves as towards a ");
        types[1].Declared.ShouldBeNull();
        types[1].Mismatch.ShouldBe("");
    }

    [Fact]
    public void Of_SplitStandingAct_CountsOnce()
    {
        var record = new RecordBuilder().Steady(2000, 2004, 24, ["042", "111"], Bundled.AllVariables)
            .Act("2002-01-01", "057", with: item => item with { InForceFrom = new DateOnly(2002, 1, 1), BearsOn = [.. new[] { "military", "economics" }.Select(variable => new Bearing(RecordBuilder.Dyad.Forward, new VariableId(variable), 1, 0.5, ""))] })
            .Build();
        Bundled.Assess(record, "2003-06-30").Typology[0].Tests.First(test => test.Result.Feature == "standing").Result.Value.ShouldBe(1);
    }

    [Fact]
    public void Tests_OfTheResult_ShowEveryEntryAndTheExitsOfTheTypeHeld()
    {
        var type = Bundled.At("2012-05-31").Typology[0];
        type.Tests.Count(test => test.Stage == "enter").ShouldBe(Bundled.Framework.Typology.Sum(rule => rule.Enter.Count));
        type.Tests.Where(test => test.Stage == "exit").ShouldAllBe(test => test.Type == type.Observed.Id && !test.Result.Passed);
        type.Tests.Count(test => test.Stage == "at-once").ShouldBe(2);
    }

    private static string Held(CaseRecord record, string day, int direction = 0) => Bundled.Assess(record, day).Typology[direction].Observed.Id;

    /// <summary>All variables at one level, with much contact.</summary>
    private static Dictionary<string, double> Features(double level) => new(StringComparer.Ordinal)
    {
        ["level"] = level,
        ["worst"] = level - 0.5,
        ["best"] = level + 0.5,
        ["discord_variables"] = level < 0 ? 3 : 0,
        ["cooperative_variables"] = level < 0 ? 1 : 4,
        ["level_and_no_discord"] = level < 0 ? -9 : level,
        ["concentration"] = 0.3,
        ["standing"] = 5,
        ["alliance"] = 0,
        ["attack"] = 0,
        ["items"] = 40,
    };

    private static Dictionary<string, double> Draw(SeededRandom random)
    {
        var centre = 6 - (12 * random.NextUniform());
        var levels = Enumerable.Range(0, 4).Select(_ => Math.Clamp(centre + (2 * random.NextNormal()), -9, 9)).ToArray();
        var discord = levels.Count(level => level < 0);
        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["level"] = levels.Average(),
            ["worst"] = levels.Min(),
            ["best"] = levels.Max(),
            ["discord_variables"] = discord,
            ["cooperative_variables"] = levels.Count(level => level > 0),
            ["level_and_no_discord"] = discord == 0 ? levels.Average() : -9,
            ["concentration"] = random.NextUniform(),
            ["standing"] = random.NextBelow(8),
            ["alliance"] = random.NextBelow(30) == 0 ? 1 : 0,
            ["attack"] = random.NextBelow(30) == 0 ? 1 : 0,
            ["items"] = random.NextBelow(40),
        };
    }
}
