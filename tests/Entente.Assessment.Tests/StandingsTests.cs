namespace Entente.Assessment.Tests;

public class StandingsTests
{
    [Theory]
    [InlineData("2002-12-31", LinkageStatus.Standing, false)]
    [InlineData("2003-12-31", LinkageStatus.Standing, false)]
    [InlineData("2004-01-01", LinkageStatus.Standing, true)]
    [InlineData("2004-02-29", LinkageStatus.Standing, true)]
    [InlineData("2004-03-01", LinkageStatus.Expired, false)]
    public void Linkage_AsOfADate_StandsIsOverdueOrResolved(string day, LinkageStatus status, bool overdue)
    {
        var standing = Bundled.Assess(Base().Linkage("k", "2002-05", "2003", ("2004-03-01", LinkageStatus.Expired)).Build(), day).Linkages.Single();
        standing.Status.ShouldBe(status);
        standing.IsOverdue.ShouldBe(overdue);
        standing.Since.ShouldBe(status == LinkageStatus.Standing ? null : standing.Linkage.Transitions[^1]);
    }

    [Fact]
    public void Linkage_NotYetStated_IsNotThere() => Bundled.Assess(Base().Linkage("k", "2004-05").Build(), "2004-05-30").Linkages.ShouldBeEmpty();

    [Fact]
    public void Calendar_Ahead_HoldsPlansAndDeadlinesInOrderAndNothingPast()
    {
        var record = Base().Linkage("k", "2002-05", "2006-05").Linkage("over", "2002-05", "2003").Linkage("met", "2002-06", "2007", ("2004-01-01", LinkageStatus.Met))
            .Act("2006-03-01", "036", with: item => item with { Id = "summit", Status = EventStatus.Planned, KnownOn = new DateOnly(2004, 5, 1) })
            .Act("2005-12", "036", with: item => item with { Id = "this-month", Status = EventStatus.Planned, KnownOn = new DateOnly(2004, 5, 1) })
            .Act("2004-11-01", "036", with: item => item with { Id = "past", Status = EventStatus.Planned, KnownOn = new DateOnly(2004, 5, 1) })
            .Act("2006-01-01", "036", with: item => item with { Id = "unannounced", Status = EventStatus.Planned, KnownOn = new DateOnly(2005, 12, 20) })
            .Build();
        var calendar = Bundled.Assess(record, "2005-12-15").Calendar;
        calendar.Select(entry => entry.Id).ShouldBe(["this-month", "summit", "k"]);
        calendar[2].Text.ShouldStartWith("Deadline: if one thing comes, another follows");
    }

    [Fact]
    public void Issues_AsOfADate_StandAtTheirLatestTurn()
    {
        var record = Base().Thread("talks", "military", ("2001-01-01", IssueState.Opened), ("2003-01-01", IssueState.Negotiating), ("2005-01-01", IssueState.Agreed)).Thread("later", "military", ("2005-01-01", IssueState.Opened)).Build();
        var issue = Bundled.Assess(record, "2004-12-31").Issues.Single();
        issue.State.ShouldBe(IssueState.Negotiating);
        issue.Since.OccurredOn.ShouldBe(PartialDate.Parse("2003-01-01"));
    }

    [Fact]
    public void Citations_OfTheResult_AreThoseOfKnownRowsAlone()
    {
        var record = Base().Cite(new Citation("c-late", "Old book", "Press", PartialDate.Parse("1995"), "", Verification.Read, "USA"))
            .Act("2001-01-01", "042", with: item => item with { KnownOn = new DateOnly(2005, 1, 1), Citations = ["c-late"] }).Build();
        Bundled.Assess(record, "2004-12-31").Citations.Keys.ShouldBe(["c-1"]);
        Bundled.Assess(record, "2005-12-31").Citations.Keys.ShouldBe(["c-1", "c-late"], ignoreOrder: true);
    }

    [Fact]
    public void Provenance_OfTheResult_EchoesWhatWasAskedAndCountsWhatWasVisible()
    {
        var provenance = Bundled.At("2012-05-31").Provenance;
        var known = Bundled.Record.AsOf(AsOf.Parse("2012-05-31"));
        provenance.Inputs.Single(input => input.Name == "evidence").Rows.ShouldBe(known.Evidence.Count);
        provenance.Inputs.ShouldAllBe(input => input.Sha256.Length == 64);
        provenance.Scale.ShouldBe("copdab");
        provenance.Parameters.Count.ShouldBe(Bundled.Framework.Parameters.Count);
        provenance.Seed.ShouldBe(20120531UL);
    }

    private static RecordBuilder Base() => new RecordBuilder().Steady(2000, 2006, 12, ["042", "111"], "military");
}
