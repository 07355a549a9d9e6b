namespace Entente.Assessment.Tests;

public class LedgerTests
{
    [Fact]
    public void Of_NamedAndInferredReturns_AreKeptApart()
    {
        var record = Base().Concession("gift", "2001-03-01", "RUS", intensity: 6, declared: 9).Concession("other", "2004-01-01", "RUS", intensity: 2)
            .Return("thanks", "2001-05-01", "RUS", "gift", named: true, intensity: 4, declared: 3)
            .Return("maybe", "2001-06-01", "RUS", "gift", named: false)
            .Act("2001-07-01", "070", direction: "USA>RUS", with: item => item with { Id = "aid" })
            .Build();
        var russia = Bundled.Assess(record, "2005-12-31").Ledger[1];
        russia.Side.ShouldBe("RUS");
        russia.Given.Single(item => item.Entry.Id == "gift").Returns.ShouldBe(["thanks"]);
        russia.Given.Single(item => item.Entry.Id == "gift").Inferred.ShouldBe(["maybe", "aid"]);
        russia.Received.Where(item => item.IsNamed).Select(item => item.Id).ShouldBe(["thanks"]);
        russia.Received.Select(item => item.Id).ShouldBe(["thanks", "maybe", "aid"]);
        russia.Received[0].LagDays.ShouldBe(61);
        russia.Unreturned.ShouldBe(["other"]);
        Bundled.Assess(record, "2005-12-31").Ledger[0].Given.ShouldBeEmpty();
    }

    [Fact]
    public void Of_Balances_HoldOnlyWhatIsNamedUnderThreeWeightings()
    {
        var record = Base().Concession("gift", "2001-03-01", "RUS", intensity: 6, declared: 9).Concession("other", "2004-01-01", "RUS", intensity: 2)
            .Return("thanks", "2001-05-01", "RUS", "gift", named: true, intensity: 4, declared: 3).Return("maybe", "2001-06-01", "RUS", "gift", named: false, intensity: 9).Build();
        var balances = Bundled.Assess(record, "2005-12-31").Ledger[1].Balances.ToDictionary(item => item.Weighting, item => item.Net, StringComparer.Ordinal);
        balances.ShouldBe(new Dictionary<string, double>(StringComparer.Ordinal) { ["count"] = -1, ["intensity"] = -4, ["declared"] = -6 });
    }

    [Theory]
    [InlineData("mutual")]
    [InlineData("promised")]
    [InlineData("words")]
    [InlineData("own")]
    [InlineData("of a third state")]
    [InlineData("to a third state")]
    [InlineData("another variable")]
    [InlineData("late")]
    [InlineData("dated after the day")]
    public void Of_WhatIsNoReturn_IsNotInferred(string kind)
    {
        var record = Base().Concession("gift", "2001-03-01", "RUS");
        _ = kind switch
        {
            "mutual" => record.Act("2001-07-01", "070", with: item => item with { Source = "USA|RUS", Target = "RUS|USA" }),
            "promised" => record.Act("2001-07-01", "070", direction: "USA>RUS", with: item => item with { Status = EventStatus.Planned, KnownOn = new DateOnly(2001, 4, 1) }),
            "words" => record.Act("2001-07-01", "051", direction: "USA>RUS"),
            "own" => record.Act("2001-07-01", "070", direction: "RUS>USA"),
            "of a third state" => record.Act("2001-07-01", "070", direction: "USA>RUS", with: item => item with { Source = "CHN" }),
            "to a third state" => record.Act("2001-07-01", "070", direction: "USA>RUS", with: item => item with { Target = "UKR" }),
            "another variable" => record.Act("2001-07-01", "070", "economics", direction: "USA>RUS"),
            "late" => record.Act("2002-07-01", "070", direction: "USA>RUS"),
            _ => record.Act("2006-01-15", "070", direction: "USA>RUS", with: item => item with { KnownOn = new DateOnly(2001, 7, 1) }),
        };
        Bundled.Assess(record.Build(), "2005-12-31").Ledger[1].Received.ShouldBeEmpty();
    }

    [Fact]
    public void Of_BusyOtherSide_IsShownBesideItsPlacebo()
    {
        var record = new RecordBuilder().Steady(2000, 2006, 12, ["070"], "military").Concession("gift", "2001-03-01", "RUS", intensity: 3).Concession("second", "2003-03-01", "RUS", intensity: 3).Build();
        var inferred = Bundled.Assess(record, "2005-12-31").Ledger[1].Inferred;
        inferred.WindowDays.ShouldBe(365);
        inferred.ResponseRatio.ShouldBe(1);
        inferred.Placebo.ShouldBeGreaterThan(0.9); // chance alone would answer
        inferred.Excess.ShouldBe(inferred.ResponseRatio - inferred.Placebo);

        var answers = Base().Concession("gift", "2001-03-01", "RUS", intensity: 3).Concession("second", "2003-03-01", "RUS", intensity: 3)
            .Act("2001-03-20", "070", direction: "USA>RUS").Act("2003-03-20", "070", direction: "USA>RUS").Build();
        Bundled.Assess(answers, "2005-12-31").Ledger[1].Inferred.Excess.ShouldBeGreaterThan(0.3);
    }

    [Fact]
    public void Of_NothingGiven_HasNoRatio() => Bundled.Assess(Base().Build(), "2005-12-31").Ledger[0].Inferred.ResponseRatio.ShouldBe(0);

    private static RecordBuilder Base() => new RecordBuilder().Steady(2000, 2006, 12, ["042", "111"], "military");
}
