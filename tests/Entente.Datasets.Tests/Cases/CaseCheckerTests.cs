using Entente.Datasets.Cases;

namespace Entente.Datasets.Tests;

public sealed class CaseCheckerTests : IDisposable
{
    private const string Evidence = "evidence.csv", Indicators = "indicators.csv", Issues = "issues.yaml", Ledger = "ledger.yaml", Linkages = "linkages.yaml", Projections = "projections.yaml";

    private readonly CaseFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Check_ASoundCase_FindsNothing()
    {
        var check = folder.Check();
        check.Problems.ShouldBeEmpty();
        check.Warnings.ShouldBeEmpty();
        check.IsSound.ShouldBeTrue();
        check.Dyad.ShouldBe(UndirectedDyad.Parse("USA-RUS"));
        check.Files.ShouldBe(
        [
            new CaseFileCount(Evidence, 5, 5, 0, 0), new CaseFileCount(Indicators, 4, 4, 0, 0), new CaseFileCount(Issues, 1, 1, 0, 0), new CaseFileCount(Ledger, 2, 2, 0, 0),
            new CaseFileCount(Linkages, 1, 1, 0, 0), new CaseFileCount(Projections, 1, 1, 0, 0), new CaseFileCount("citations.csv", 5, 5, 0, 0),
        ]);
    }

    [Fact]
    public void Check_WhatTheReaderRefuses_IsAmongTheProblems()
    {
        var check = folder.Replace(Evidence, "051,", "51,").Replace(Ledger, "intensity: 6", "intensity: 60").Check();
        check.IsSound.ShouldBeFalse();
        check.Problems.Select(problem => problem.Reason).ShouldBe(["wrong-cameo", "wrong-value", "unknown-entry"], ignoreOrder: true);
        check.Files[0].ShouldBe(new CaseFileCount(Evidence, 5, 4, 1, 0));
        check.Files[3].ShouldBe(new CaseFileCount(Ledger, 2, 1, 2, 0));
    }

    [Fact]
    public void Check_WithoutAHead_SaysWhyAndCountsNothing()
    {
        var check = folder.Delete("case.yaml").Check();
        (check.Dyad, check.Files.Count, check.Problems.Single().Reason).ShouldBe((null, 0, "file-missing"));
        Should.Throw<EntenteException>(() => CaseChecker.Check(Path.Combine(folder.Directory, "nowhere"))).Code.ShouldBe("case-not-found");
    }

    [Fact]
    public void Check_AnUnknownFramework_IsAProblemOfTheHead() =>
        Found("case.yaml", "framework: four-variables", "framework: five-variables", "framework-not-found", "five-variables");

    [Theory]
    [InlineData(Evidence, "held.,c-daily-2003", "held.,c-daily-2013", "unknown-citation", "c-daily-2013")]
    [InlineData(Indicators, "55.5,,,c-data", "55.5,,,c-base", "unknown-citation", "c-base")]
    [InlineData(Issues, "citation: c-daily-2002", "citation: c-none", "unknown-citation", "c-none")]
    [InlineData(Ledger, "council is founded.\n  citation: c-book-2018", "council is founded.\n  citation: c-none", "unknown-citation", "c-none")]
    [InlineData(Linkages, "was held.\n      citation: c-book-2018", "was held.\n      citation: c-none", "unknown-citation", "c-none")]
    [InlineData(Projections, "did not.\n      citation: c-book-2018", "did not.\n      citation: c-none", "unknown-citation", "c-none")]
    [InlineData(Evidence, "(limits; binding),arms", "(limits; binding),arm", "unknown-issue", "arm,")]
    [InlineData(Ledger, "answers: l-base", "answers: l-bass", "unknown-entry", "l-bass")]
    [InlineData(Evidence, "USA,RUS,051,SUPPORT,military", "USA,RUS,051,SUPPORT,militry", "unknown-variable", "militry")]
    [InlineData(Evidence, "RUS>USA economics + 0.7", "RUS>USA commerce + 0.7", "unknown-variable", "RUS>USA commerce")]
    [InlineData(Issues, "variable: military", "variable: arms", "unknown-variable", "arms\n  trans")]
    [InlineData(Ledger, "variable: geopolitics", "variable: overall", "unknown-variable", "overall")]
    [InlineData(Linkages, "variable: economics", "variable: commerce", "unknown-variable", "commerce")]
    [InlineData("case.yaml", "variable: domestic", "variable: views", "unknown-variable", "views\n    direction")]
    [InlineData(Projections, "variable: overall", "variable: all", "unknown-variable", "all\n")]
    [InlineData(Projections, "wording: projected", "wording: foreseen", "unknown-wording", "foreseen")]
    [InlineData(Evidence, "trusted-partner", "best-friend", "unknown-conception", "best-friend")]
    public void Check_AReferenceToNothing_IsAProblem(string file, string text, string by, string reason, string at) => Found(file, text, by, reason, at);

    [Fact]
    public void Check_AMistypedReference_OffersTheClosest() =>
        folder.Replace(Evidence, "held.,c-daily-2003", "held.,c-dayly-2003").Check().Problems.Single(problem => problem.Reason == "unknown-citation").Expected.ShouldContain("'c-daily-2003'");

    [Theory]
    [InlineData("act,2003-01,,RUS,USA,046", "act,2003-01,,RUS,ATL,046", "unknown-actor", "ATL")]
    [InlineData("act,2003-01,,RUS,USA,046", "act,2003-01,,Russia,USA,046", "unknown-actor", "Russia")]
    [InlineData("act,2003-01,,RUS,USA,046", "act,2003-01,,RUS|NATO|SUN,USA,046", "actor-not-at-date", "RUS|NATO|SUN")]
    [InlineData("2003-01-talks,act,2003-01,,", "1990-01-talks,act,1990-01,,", "actor-not-at-date", "RUS,USA,046")]
    public void Check_AnActorThatIsNotThere_IsAProblem(string text, string by, string reason, string at) => Found(Evidence, text, by, reason, at);

    [Fact]
    public void Check_AnActorAFewDaysBeforeItsTime_IsAWarning() =>
        Warned(Evidence, "2003-01-talks,act,2003-01,,", "1991-12-20-talks,act,1991-12-20,,", "actor-not-at-date", "RUS,USA,046").ShouldContain("SUN");

    [Fact]
    public void Check_AnActorInPartOfAYear_IsThere() =>
        folder.Replace(Evidence, "2003-01-talks,act,2003-01,,", "1991-talks,act,1991,,").Check().IsSound.ShouldBeTrue();

    [Fact]
    public void Check_ATypeOfPloverThatIsNotTheCodes_IsAWarning() =>
        Warned(Evidence, "046,CONSULT", "046,REJECT", "other-plover", "REJECT").ShouldContain("CONSULT");

    [Theory]
    [InlineData(Evidence, "act,2002-05-24,,", "act,2002-05-24,2002-05-23,", "known-before-it-happened", "2002-05-23")]
    [InlineData(Issues, "known_on: 2002-05-24", "known_on: 2002-05-23", "known-before-it-happened", "2002-05-23")]
    [InlineData(Ledger, "known_on: 2006-11-17", "known_on: 2001-10-16", "known-before-it-happened", "2001-10-16")]
    [InlineData(Linkages, "known_on: 2006-11-17", "known_on: 2006-10-31", "known-before-it-happened", "2006-10-31")]
    [InlineData(Projections, "known_on: 2012-05-31", "known_on: 2012-04-30", "known-before-it-happened", "2012-04-30")]
    [InlineData(Evidence, "held.,c-daily-2003", "held.,c-daily-2002", "cited-before-it-happened", "c-daily-2002,,\n2004")]
    [InlineData(Evidence, "2002-05-24-treaty,act,2002-05-24", "2002-05-26-treaty,act,2002-05-26", "cited-before-it-happened", "c-daily-2002|")]
    [InlineData(Issues, "citation: c-daily-2002", "citation: c-daily-2001", "cited-before-it-happened", "c-daily-2001")]
    [InlineData(Ledger, "counted_on: 2006-11\n  known_on: 2006-11-17\n  citation: c-book-2018", "counted_on: 2006-11\n  known_on: 2006-11-17\n  citation: c-daily-2003", "cited-before-it-happened", "c-daily-2003")]
    [InlineData(Projections, "did not.\n      citation: c-book-2018", "did not.\n      citation: c-daily-2003", "cited-before-it-happened", "c-daily-2003")]
    [InlineData(Ledger, "counted_on: 2006-11", "counted_on: 2001-09", "counted-before-it-happened", "2001-09")]
    [InlineData(Evidence, "2003-06-01,2011-02-05", "2003-06-01,2003-05-31", "in-force-ends-first", "2003-05-31")]
    [InlineData(Evidence, "2003-06-01,2011-02-05", ",2011-02-05", "in-force-without-start", "2011-02-05")]
    [InlineData(Issues, "date: 2000-01", "date: 2002-06", "out-of-order", "2002-05-24\n")]
    [InlineData(Issues, "to: agreed", "to: opened", "opened-again", "opened\n      text: The")]
    [InlineData(Ledger, "date: 2002-05-28", "date: 2001-10-16", "return-comes-first", "2001-10-16")]
    [InlineData(Linkages, "deadline: 2007-12-31", "deadline: 2006-10", "deadline-comes-first", "2006-10\n")]
    [InlineData(Linkages, "- date: 2007-12-31", "- date: 2006-10-31", "out-of-order", "2006-10-31")]
    [InlineData(Projections, "horizon_end: 2017-05-31", "horizon_end: 2012-04-30", "horizon-comes-first", "2012-04-30")]
    [InlineData(Projections, "- date: 2017-05-31", "- date: 2012-04-30", "out-of-order", "2012-04-30")]
    [InlineData(Projections, "at 2017-05-31 >= level(USA-RUS, overall) at 2012-05-31", "at 2011-05-31 >= level(USA-RUS, overall) at 2012-04-30", "due-comes-first", "level(")]
    public void Check_AnImpossibleOrder_IsAProblem(string file, string text, string by, string reason, string at) => Found(file, text, by, reason, at);

    [Fact]
    public void Check_APlanCitedFromBeforeItsDate_IsSound() =>
        // The visit planned for September 2004 is cited from a paper of February 2003.
        folder.Check().Problems.ShouldBeEmpty();

    [Fact]
    public void Check_AVagueDateThatMayBeInOrder_IsSound() =>
        folder.Replace(Issues, "date: 2000-01", "date: 2002").Check().IsSound.ShouldBeTrue();

    [Fact]
    public void Check_ATransitionAfterTheEnd_IsAWarning() =>
        Warned(Issues, "to: agreed\n", "to: closed\n      text: It ends.\n      citation: c-daily-2002\n    - date: 2002-05-24\n      known_on: 2002-05-25\n      to: easing\n", "after-closed", "easing");

    [Theory]
    [InlineData("overall) at 2017", "commerce) at 2017", "unknown-variable")]
    [InlineData("level(USA-RUS, overall) at 2017-05-31", "level(USA-CHN, overall) at 2017-05-31", "other-dyad")]
    [InlineData("level(USA-RUS, overall) at 2017-05-31", "events(USA-RUS, issue peace) from 2012-06-01 to 2017-05-31", "unknown-issue")]
    [InlineData("level(USA-RUS, overall) at 2017-05-31", "events(USA-RUS, variable peace) from 2012-06-01 to 2017-05-31", "unknown-variable")]
    [InlineData("level(USA-RUS, overall) at 2017-05-31", "events(USA>RUS, cameo 19|99) from 2012-06-01 to 2017-05-31", "unknown-cameo")]
    [InlineData("level(USA-RUS, overall) at 2017-05-31", "events(CHN>RUS) from 2012-06-01 to 2017-05-31", "other-dyad")]
    [InlineData("level(USA-RUS, overall) at 2017-05-31", "indicator(goods) for 2016", "unknown-series")]
    [InlineData("level(USA-RUS, overall) at 2017-05-31", "indicator(goods-usa-rus) for 2016-04", "wrong-period")]
    public void Check_APropositionAboutNothing_IsAProblem(string text, string by, string reason)
    {
        folder.Replace(Projections, text, by);
        var problem = folder.Check().Problems.ShouldHaveSingleItem();
        problem.Reason.ShouldBe(reason);
        problem.Position.ShouldBe(folder.PositionOf(Projections, "proposition: ") with { Column = 16 });
    }

    [Fact]
    public void Check_APropositionDueAfterTheHorizon_IsAWarning() =>
        Warned(Projections, "horizon_end: 2017-05-31", "horizon_end: 2016-05-31", "due-after-horizon", "level(");

    [Fact]
    public void Check_TheSameWordsOnTheSameAct_AreAProblem()
    {
        folder.Replace(Evidence, "2004-09-visit", "2003-01-again,act,2003-01,,RUS,USA,046,CONSULT,economics,RUS>USA economics +,,occurred,,,\"Talks are held!\",c-book-2018,,\n2004-09-visit");
        var problem = folder.Check().Problems.ShouldHaveSingleItem();
        (problem.Reason, problem.Position).ShouldBe(("duplicate-row", folder.PositionOf(Evidence, "\"Talks are held!")));
        problem.Found.ShouldContain("2003-01-talks");
    }

    [Theory]
    [InlineData("046", "Both sides hold long talks on trade, tariffs, grain and steel in Moscow.", true)]
    [InlineData("043", "Both sides hold long talks on trade, tariffs, grain and steel in Moscow.", false)]
    [InlineData("046", "A minister resigns.", false)]
    public void Check_SimilarWordsOnTheSameAct_AreAWarning(string code, string text, bool isSimilar)
    {
        folder.Replace(Evidence, ",,Talks are held.", ",,\"Both sides hold long talks on trade, tariffs, grain and steel in Geneva.\"".Replace(",,Talks", ",,", StringComparison.Ordinal))
            .Replace(Evidence, "2004-09-visit", $"2003-01-again,act,2003-01,,RUS,USA,{code},CONSULT,economics,RUS>USA economics +,,occurred,,,\"{text}\",c-book-2018,,\n2004-09-visit");
        var check = folder.Check();
        check.Problems.ShouldBeEmpty();
        check.Warnings.Any(warning => warning.Reason == "similar-row").ShouldBe(isSimilar);
    }

    [Theory]
    [InlineData(Evidence, "Talks are held.", "Talks are held that would later fail.", "hindsight")]
    [InlineData(Issues, "The treaty is signed.", "The treaty, which LATER BECAME void, is signed.", "hindsight")]
    [InlineData(Ledger, "A listening post is closed.", "In hindsight a post is closed.", "hindsight")]
    [InlineData(Projections, "Ties keep heating up.", "Ties, it turned out to be, keep heating up.", "hindsight")]
    [InlineData(Linkages, "then: Congress votes for normal trade", "then: Congress would eventually vote", "hindsight")]
    public void Check_ASentenceThatKnowsTheFuture_IsAWarning(string file, string text, string by, string reason) =>
        Warned(file, text, by, reason, by.Split(": ")[^1]);

    [Fact]
    public void Check_ALongSentence_IsAWarning()
    {
        Warned(Evidence, "Talks are held.", new string('x', 401), "long-text", "xxx").ShouldNotBeEmpty();
        folder.Write(Evidence, folder.Sound(Evidence)).Replace(Evidence, "Talks are held.", new string('x', 400)).Check().Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Check_AnIdentifierOfAnotherDate_IsAWarning() =>
        Warned(Evidence, "2003-01-talks,act,2003-01,", "2003-02-talks,act,2003-01,", "id-of-another-date", "2003-02-talks");

    [Theory]
    [InlineData("by: RUS", "by: USA", "given-by-another")]
    [InlineData("by: USA", "by: RUS", "returned-to-itself")]
    public void Check_ALedgerEntryOfTheWrongHand_IsAWarning(string text, string by, string reason) => Warned(Ledger, text, by, reason, by[4..] + (reason[0] == 'g' ? "\n  date: 2001" : "\n  date: 2002"));

    [Fact]
    public void Check_ALedgerEntryOfAnotherSide_IsAProblem()
    {
        folder.Replace(Ledger, "side: RUS", "side: CHN").Check().Problems.Select(problem => problem.Reason).ShouldBe(["other-side", "other-side"]);
        folder.Write(Ledger, folder.Sound(Ledger)).Replace(Ledger, "side: RUS\n  by: USA", "side: USA\n  by: RUS").Check().Problems.ShouldHaveSingleItem().Reason.ShouldBe("other-hand");
        folder.Write(Ledger, folder.Sound(Ledger) + folder.Sound(Ledger)[folder.Sound(Ledger).IndexOf("- id: l-base-r1", StringComparison.Ordinal)..].Replace("l-base-r1", "l-two").Replace("answers: l-base", "answers: l-base-r1"))
            .Check().Problems.ShouldHaveSingleItem().Reason.ShouldBe("answers-a-return");
    }

    [Fact]
    public void Check_AFigureTwice_IsAProblem() =>
        Found(Indicators, "2003-01-01,second", "2002-02-14,second", "duplicate-figure", "2002-02-14");

    [Fact]
    public void Check_AFigureBeforeItsPeriodEnds_IsAProblemWithoutANote()
    {
        Found(Indicators, "2002,120,,first,c-data,", "2002,120,2002-11-30,first,c-data,", "known-before-its-period", "2002-11-30");
        folder.Replace(Indicators, "2002-11-30,first,c-data,", "2002-11-30,first,c-data,an estimate").Check().IsSound.ShouldBeTrue();
        folder.Replace(Indicators, "2002-06-07,55.5,", "2002-06-07,55.5,2002-06-06").Check().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Check_AGap_IsOneWarningASeries()
    {
        var found = Warned(Indicators, "goods-usa-rus,2002,120,,first,c-data,\n", "goods-usa-rus,2003,120,,first,c-data,\ngoods-usa-rus,2006,121,,first,c-data,\n", "gap", "2003,120");
        found.ShouldNotBeEmpty();
        folder.Check().Warnings.ShouldHaveSingleItem().Found.ShouldBe("3 missing in goods-usa-rus, the first after 2001");
    }

    [Fact]
    public void Check_ALeap_IsOneWarning()
    {
        var years = string.Concat(Enumerable.Range(2003, 8).Select(year => $"goods-usa-rus,{year},{(year == 2006 ? 9999 : 120 + (year % 3))},,first,c-data,\n"));
        Warned(Indicators, "goods-usa-rus,2002,120,,first,c-data,\n", "goods-usa-rus,2002,120,,first,c-data,\n" + years, "leap", "9999");
        folder.Check().Warnings.Count.ShouldBe(1);
        folder.Replace(Indicators, "9999", "124").Check().Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Check_ManyFindings_AreInOrderOfFileAndLine()
    {
        var problems = folder.Replace(Evidence, "051,", "51,").Replace(Evidence, "046,", "46,").Replace(Ledger, "answers: l-base", "answers: x").Delete("citations.csv").Check().Problems;
        problems.Select(problem => problem.Position).ShouldBe(problems.Select(problem => problem.Position).OrderBy(at => at.File, StringComparer.Ordinal).ThenBy(at => at.Line).ThenBy(at => at.Column));
        problems.Count.ShouldBeGreaterThan(5);
    }

    private void Found(string file, string text, string by, string reason, string at)
    {
        folder.Replace(file, text, by);
        var problem = folder.Check().Problems.ShouldHaveSingleItem();
        (problem.Reason, problem.Position).ShouldBe((reason, folder.PositionOf(file, at)), problem.ToString());
    }

    private string Warned(string file, string text, string by, string reason, string at)
    {
        folder.Replace(file, text, by);
        var check = folder.Check();
        check.Problems.ShouldBeEmpty();
        check.Warnings.ShouldNotBeEmpty();
        var warning = check.Warnings[0];
        (warning.Reason, warning.Position).ShouldBe((reason, folder.PositionOf(file, at)), warning.ToString());
        check.Files.Single(count => count.File == file).Warnings.ShouldBe(check.Warnings.Count);
        return warning.Expected;
    }
}
