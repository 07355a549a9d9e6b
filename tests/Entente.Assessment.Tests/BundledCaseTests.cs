using Entente.TestSupport;

namespace Entente.Assessment.Tests;

/// <summary>The two analyses that the method was drawn from, and the dates between which it is judged.</summary>
public class BundledCaseTests
{
    [Fact]
    public void Kuchins2006_TwoHands_SixGivenOnTheRussianSideAndNothingNamedInReturn()
    {
        var russia = Bundled.At("2006-11-17").Ledger.Single(ledger => ledger.Side == "RUS");
        var counted = russia.Given.Where(item => item.Entry.Citation == "c-kuchins-2006").ToList();
        counted.Count.ShouldBe(6);
        counted.ShouldAllBe(item => item.Returns.Count == 0);
        counted.ShouldAllBe(item => russia.Unreturned.Contains(item.Entry.Id));
        foreach (var what in new[] { "Cam Ranh", "Lourdes", "Afghanistan", "Central Asia", "ABM", "NATO" }) counted.ShouldContain(item => item.Entry.Text.Contains(what, StringComparison.Ordinal));
        russia.Balances.ShouldAllBe(balance => balance.Net <= 0);
        var america = Bundled.At("2006-11-17").Ledger.Single(ledger => ledger.Side == "USA");
        america.Grievances.Count(item => item.Entry.Citation == "c-kuchins-2006").ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public void Kuchins2006_Linkages_StandWithDeciderAndDeadline()
    {
        var linkages = Bundled.At("2006-11-17").Linkages.Where(item => item.Linkage.Citation == "c-kuchins-2006").ToDictionary(item => item.Linkage.Id, StringComparer.Ordinal);
        linkages.Values.ShouldAllBe(item => item.Status == LinkageStatus.Standing && !item.IsOverdue && item.Linkage.Decider.Length > 0);
        var vote = linkages["k-p3-iran-pntr"].Linkage;
        vote.Decider.ShouldBe("United States Congress");
        vote.Deadline.ShouldBe(PartialDate.Parse("2007-12-31"));
        Bundled.At("2006-11-17").Calendar.ShouldContain(entry => entry.Id == "k-p3-iran-pntr");
        Bundled.At("2012-05-31").Linkages.Single(item => item.Linkage.Id == "k-p3-iran-pntr").Status.ShouldBe(LinkageStatus.Expired);
    }

    [Fact]
    public void Kuchins2006_Projections_AreOpenThenAndResolvedLater()
    {
        var then = Projections("2006-11-17", "c-kuchins-2006");
        then.Count.ShouldBeGreaterThanOrEqualTo(5);
        then.ShouldAllBe(item => item.Status == "open" || item.Status == "unresolvable");
        then.Count(item => item.Status == "open").ShouldBeGreaterThanOrEqualTo(4);
        Projections("2026-11-22", "c-kuchins-2006").ShouldAllBe(item => item.Status == "true" || item.Status == "false" || item.Status == "unresolvable");
    }

    [Fact]
    public void Kuchins2006_Conceptions_StandBesideTheObservedTypes()
    {
        var types = Bundled.At("2006-11-17").Typology;
        types.ShouldAllBe(type => type.Declared != null);
        types[0].Direction.ToString().ShouldBe("USA>RUS");
    }

    [Theory]
    [InlineData("military", "New START")]
    [InlineData("geopolitics", "Afghanistan")]
    [InlineData("economics", "ExxonMobil")]
    [InlineData("domestic", "Commission")]
    public void Feng2012_Evidence_StandsUnderItsVariable(string variable, string text)
    {
        var standing = Bundled.At("2012-05-31").Variables.Single(item => item.Variable.Id.Text == variable);
        var cited = standing.EvidenceFor.Concat(standing.EvidenceAgainst).Concat(standing.OtherEvidence).Where(item => item.Evidence.Citations.Contains("c-feng-2012")).ToList();
        cited.Count.ShouldBeGreaterThanOrEqualTo(5);
        cited.ShouldContain(item => item.Evidence.Text.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void Feng2012_Projections_AreOpenThenAndResolvedLater()
    {
        var then = Projections("2012-05-31", "c-feng-2012");
        then.Count.ShouldBeGreaterThanOrEqualTo(6);
        then.ShouldAllBe(item => item.Status == "open" || item.Status == "unresolvable");
        var main = Projections("2026-11-22", "c-feng-2012").Single(item => item.Projection.Id == "p-feng-2012");
        main.Status.ShouldBe("false");
        main.ByRule.ShouldBe(false);
        main.Resolution!.Outcome.ShouldBe(Outcome.False);
        Projections("2026-11-22", "c-feng-2012").ShouldAllBe(item => item.Status == "true" || item.Status == "false" || item.Status == "unresolvable");
    }

    [Fact]
    public void Anchor_June2022_IsTensionOrWorse() => Bundled.At("2022-06-30").Overall.Level!.Value.Band.ShouldBeOneOf(LevelBand.Tension, LevelBand.Confrontation);

    [Fact]
    public void Anchor_Reset_IsWarmerThanWar() =>
        Bundled.At("2012-05-31").Overall.Level!.Value.Above(Bundled.At("2022-06-30").Overall.Level!.Value).ShouldBeGreaterThan(2);

    [Theory]
    [InlineData("2006-11-17")]
    [InlineData("2012-05-31")]
    [InlineData("2022-06-30")]
    [InlineData("2026-11-22")]
    public void Assess_OnItsDates_HoldsNoHoleAndEveryLevelLiesInItsBand(string day)
    {
        var assessment = Bundled.At(day);
        Dump.NotFinite(assessment).ShouldBeEmpty();
        foreach (var level in assessment.Variables.Select(variable => variable.Level!).Append(assessment.Overall.Level!))
        {
            level.Low.ShouldBeLessThanOrEqualTo(level.Value);
            level.High.ShouldBeGreaterThanOrEqualTo(level.Value);
        }

        assessment.Opening.Lines.Count.ShouldBe(5);
        assessment.Opening.Lines.ShouldAllBe(line => line.Length > 0);
        assessment.Opening.Judgement.ShouldContain(day);
        foreach (var id in assessment.Variables.SelectMany(variable => variable.EvidenceFor).SelectMany(item => item.Evidence.Citations)) assessment.Citations.ContainsKey(id).ShouldBeTrue(id);
    }

    [Fact]
    public void Workspace_OnTheBundledCase_GivesTheSameAsTheMethod() =>
        Dump.Difference(Dump.Of(Bundled.At("2012-05-31")), Dump.Of(Workspace.Open(Repository.PathTo("cases", "usa-rus")).Assess(new AssessmentRequest(AsOf.Parse("2012-05-31"), Horizon.Years(5))))).ShouldBe("");

    private static List<ProjectionStanding> Projections(string day, string citation) => [.. Bundled.At(day).TrackRecord.Projections.Where(item => item.Projection.Citation == citation)];
}
