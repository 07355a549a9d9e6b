using Entente.Analysis;
using Entente.Assessment.Verdicts;

namespace Entente.Assessment.Tests;

public class VerdictTests
{
    [Fact]
    public void Judge_HighConflictAndCooperationWithTalks_IsBargaining() => Words(
        ("conflict", 0.7), ("cooperation", 0.8), ("negotiating", 1), ("open_causes", 1), ("level", 1), ("flow", 0.1), ("flow_change", -0.1))
        .ShouldBe("bargaining and seeking compromise");

    [Fact]
    public void Judge_ConflictFallenWhileItsCauseStaysOpen_IsAContradictionEased() => Words(
        ("conflict", 0.2), ("conflict_fall", 0.6), ("cooperation", 0.4), ("obstacles", 2), ("open_causes", 2), ("level", 0.5), ("flow", 0.2), ("flow_change", 0.3))
        .ShouldBe("a contradiction temporarily eased");

    [Fact]
    public void Judge_LowBaseCooperationRisingObstaclesFalling_IsSeekingBreakthroughs() => Words(
        ("conflict", 0.2), ("cooperation", 0.8), ("easing", 2), ("improved", 2), ("level", 0.8), ("flow", 0.5), ("flow_change", 0.3))
        .ShouldBe("seeking breakthroughs");

    [Fact]
    public void Judge_BroadSlowRiseOverSeveralThreads_IsPositiveChanges() => Words(
        ("conflict", 0.3), ("cooperation", 0.5), ("improved", 4), ("level", 0.6), ("flow", 0.2), ("flow_change", 0.05))
        .ShouldBe("moving towards positive changes");

    [Theory]
    [InlineData("a calm disturbed", "conflict=0.9 flow_change=-0.5 level=1")]
    [InlineData("moving towards negative changes", "worsened=3 flow=-0.1 flow_change=-0.1 cooperation=0.6")]
    [InlineData("barriers going up", "worsened=2 cooperation=0.2 flow=-0.3")]
    [InlineData("talking while hardening", "conflict=0.6 cooperation=0.2 negotiating=1")]
    [InlineData("stalemate", "level=-1 open_causes=2 conflict=0.5 cooperation=0.5")]
    [InlineData("rupture", "rupture=1 conflict=0.9 cooperation=0.9 negotiating=1")]
    [InlineData("drift", "level=0.5 conflict=0.1 cooperation=0.1")]
    [InlineData("fierce words, cooperative deeds", "words=-0.5 deeds=0.4 conflict=0.5 cooperation=0.5")]
    [InlineData("kind words, hostile deeds", "words=0.5 deeds=-0.4 conflict=0.5 cooperation=0.5")]
    [InlineData("confrontation without talks", "level=-4 conflict=0.8")]
    [InlineData("confrontation, with talks alongside", "level=-4 conflict=0.8 negotiating=2 open_causes=2")]
    public void Judge_MirrorsAndTheRest_HaveTheirWords(string words, string features) => Words(
        [.. features.Split(' ').Select(part => part.Split('=')).Select(part => (part[0], double.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture)))]).ShouldBe(words);

    [Fact]
    public void Judge_AnyFeatures_TheFirstRuleThatFitsSpeaksAndEachCan()
    {
        var (random, reached) = (new SeededRandom(7), new HashSet<string>(StringComparer.Ordinal));
        for (var draw = 0; draw < 20_000; draw++)
        {
            var features = Draw(random);
            var verdict = RuleTable.Judge(Bundled.Framework, features);
            var first = Bundled.Framework.Verdicts.First(rule => rule.When.All(condition => condition.Passes(features[condition.Feature])));
            verdict.Rule.ShouldBe(first.Id);
            verdict.Because.Count.ShouldBe(first.When.Count);
            verdict.Because.ShouldAllBe(test => test.Passed && features[test.Feature] == test.Value);
            reached.Add(verdict.Rule);
        }

        reached.Order(StringComparer.Ordinal).ShouldBe(Bundled.Framework.Verdicts.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Features_OfARecord_AreTheNamedOnes()
    {
        var features = Bundled.At("2012-05-31").Variables[0].Features;
        features.Keys.Order(StringComparer.Ordinal).ShouldBe(FrameworkFeatures.OfVariables.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Features_WithoutAnyConflict_ReadConflictAsNone()
    {
        var features = Features(new RecordBuilder().Steady(2000, 2008, 12, ["057", "042"], "military").Build(), "2007-12-31");
        features["conflict"].ShouldBe(0);
        features["cooperation"].ShouldBeInRange(0.05, 0.95);
        features["flow"].ShouldBe(1);
        features["words"].ShouldBe(1);
    }

    [Fact]
    public void Features_WithoutAnEarlierWindow_ReadTheMiddle()
    {
        var features = Features(new RecordBuilder().Steady(2000, 2002, 12, ["057", "111"], "military").Build(), "2001-12-31");
        features["conflict"].ShouldBe(0.5);
        features["cooperation"].ShouldBe(0.5);
    }

    [Fact]
    public void Features_AfterAnOutbreak_ReadConflictHighAndItsFallLater()
    {
        var record = new RecordBuilder().Steady(2000, 2006, 12, ["042"], "military").Steady(2005, 2006, 24, ["163"], "military").Steady(2006, 2010, 12, ["042"], "military").Build();
        Features(record, "2005-12-31")["conflict"].ShouldBeGreaterThan(0.9);
        Features(record, "2005-12-31")["flow_change"].ShouldBeLessThan(-0.5);
        var later = Features(record, "2009-06-30");
        later["conflict"].ShouldBe(0);
        later["conflict_fall"].ShouldBe(1);
        later["flow_change"].ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Features_OfThreads_CountStatesAndOnlyRecentMoves()
    {
        var record = new RecordBuilder().Steady(2000, 2008, 12, ["042", "111"], "military")
            .Thread("a", "military", ("2001-01-01", IssueState.Obstacle), ("2007-01-01", IssueState.Easing))
            .Thread("b", "military", ("2002-01-01", IssueState.Negotiating))
            .Thread("c", "military", ("2007-06-01", IssueState.Escalated))
            .Thread("d", "economics", ("2007-06-01", IssueState.Escalated))
            .Build();
        var features = Features(record, "2007-12-31");
        features["easing"].ShouldBe(1);
        features["negotiating"].ShouldBe(1);
        features["obstacles"].ShouldBe(1);
        features["open_causes"].ShouldBe(2);
        features["improved"].ShouldBe(1);
        features["worsened"].ShouldBe(1);
    }

    [Fact]
    public void Features_OfAnAttack_NameTheRuptureForTwoYears()
    {
        var record = new RecordBuilder().Steady(2000, 2010, 12, ["042", "111"], "military").Act("2005-05-05", "190", direction: "USA>RUS").Build();
        Bundled.Assess(record, "2005-12-31").Variables[0].Verdict.Words.ShouldBe("rupture");
        Features(record, "2007-12-31")["rupture"].ShouldBe(0);
    }

    [Fact]
    public void Features_WordsAgainstDeeds_AreReadApart()
    {
        var features = Features(new RecordBuilder().Steady(2000, 2008, 12, ["111"], "military").Steady(2000, 2008, 12, ["070"], "military").Build(), "2007-12-31");
        features["words"].ShouldBe(-1);
        features["deeds"].ShouldBe(1);
    }

    private static IReadOnlyDictionary<string, double> Features(CaseRecord record, string day) => Bundled.Assess(record, day).Variables[0].Features;

    private static string Words(params (string Feature, double Value)[] values)
    {
        var features = FrameworkFeatures.OfVariables.ToDictionary(name => name, _ => 0d, StringComparer.Ordinal);
        features["items"] = 30;
        foreach (var (feature, value) in values) features[feature] = value;
        return RuleTable.Judge(Bundled.Framework, features).Words;
    }

    /// <summary>Features as a record could give them: counts that agree with one another.</summary>
    private static Dictionary<string, double> Draw(SeededRandom random)
    {
        var (negotiating, obstacles, easing) = (random.NextBelow(3), random.NextBelow(3), random.NextBelow(3));
        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["level"] = 9 - (18 * random.NextUniform()),
            ["asymmetry"] = 2 - (4 * random.NextUniform()),
            ["flow"] = 1 - (2 * random.NextUniform()),
            ["flow_change"] = 1 - (2 * random.NextUniform()),
            ["cooperation"] = random.NextUniform(),
            ["conflict"] = random.NextUniform(),
            ["cooperation_fall"] = random.NextUniform(),
            ["conflict_fall"] = random.NextUniform(),
            ["words"] = 1 - (2 * random.NextUniform()),
            ["deeds"] = 1 - (2 * random.NextUniform()),
            ["negotiating"] = negotiating,
            ["obstacles"] = obstacles,
            ["easing"] = easing,
            ["improved"] = random.NextBelow(negotiating + easing + 3),
            ["worsened"] = random.NextBelow(obstacles + 3),
            ["open_causes"] = negotiating + obstacles,
            ["structure"] = 1 - (2 * random.NextUniform()),
            ["rupture"] = random.NextBelow(20) == 0 ? 1 : 0,
            ["items"] = 8 + random.NextBelow(60),
        };
    }
}
