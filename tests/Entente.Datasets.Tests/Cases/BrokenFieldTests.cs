namespace Entente.Datasets.Tests;

/// <summary>Cells and fields that are wrong: each is a rejection at its own place.</summary>
public sealed class BrokenFieldTests : IDisposable
{
    private readonly CaseFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("2001-02-03-praise,", "2001-02-03-Praise,", "wrong-identifier")]
    [InlineData("2001-02-03-praise,", ",", "wrong-identifier")]
    [InlineData("statement,2001-02-03,", "claim,2001-02-03,", "wrong-value")]
    [InlineData("2001-02-03,,USA", "2001-02-30,,USA", "wrong-date")]
    [InlineData("2001-02-03,,USA", "3 Feb 2001,,USA", "wrong-date")]
    [InlineData("2004-06-01,", "2004-06,", "wrong-date")]
    [InlineData("2004-06-01,", ",", "missing-cell")]
    [InlineData("051,", "51,", "wrong-cameo")]
    [InlineData("051,", "059,", "unknown-cameo")]
    [InlineData("SUPPORT,military,,", "PRAISE,military,,", "wrong-value")]
    [InlineData("SUPPORT,military,,", "support,military,,", "wrong-value")]
    [InlineData("occurred,2003-06-01", "happened,2003-06-01", "wrong-value")]
    [InlineData("2003-06-01,", "2003-06,", "wrong-date")]
    [InlineData("The two presidents sign a treaty of limits.,", ",", "missing-cell")]
    [InlineData("c-daily-2002|", "  ,", "wrong-width")]
    [InlineData("USA-RUS military + (limits; binding)", "", "missing-bearing")]
    [InlineData("RUS>USA economics + 0.7 (trade); RUS>USA military + 0.3 (arms)", "RUS>USA economics + 0.7; RUS>USA military + 0.4", "wrong-bearing")]
    [InlineData("RUS>USA economics + 0.7 (trade); RUS>USA military + 0.3 (arms)", "RUS>USA economics + 0.7; RUS>USA military +", "wrong-bearing")]
    [InlineData("RUS>USA economics + 0.7 (trade); RUS>USA military + 0.3 (arms)", "RUS>USA economics + 1.7", "wrong-bearing")]
    [InlineData("RUS>USA economics + 0.7 (trade); RUS>USA military + 0.3 (arms)", "RUS>USA economics * ", "wrong-bearing")]
    [InlineData("RUS>USA economics + 0.7 (trade); RUS>USA military + 0.3 (arms)", "RUS>USA economics", "wrong-bearing")]
    [InlineData("RUS>USA economics + 0.7 (trade); RUS>USA military + 0.3 (arms)", "RUS>USA economics + (trade", "wrong-bearing")]
    [InlineData("RUS>USA economics + 0.7 (trade); RUS>USA military + 0.3 (arms)", "RUS>CHN economics +", "wrong-bearing")]
    [InlineData("RUS>USA economics + 0.7 (trade); RUS>USA military + 0.3 (arms)", "RUS>USA economics +;", "wrong-bearing")]
    [InlineData("RUS>USA economics + 0.7 (trade); RUS>USA military + 0.3 (arms)", "RUS>USA economics + 0.5 more", "wrong-bearing")]
    public void Read_AWrongCellOfEvidence_IsARejectionAtTheCell(string cell, string by, string reason)
    {
        var whole = folder.PositionOf("evidence.csv", cell);
        var problem = folder.Replace("evidence.csv", cell, by).Read().Problems.ShouldHaveSingleItem();
        problem.Reason.ShouldBe(reason);
        problem.Position.File.ShouldBe("evidence.csv");
        problem.Position.Line.ShouldBe(whole.Line);
        if (reason is not ("missing-bearing" or "wrong-width") && by != ",") problem.Position.Column.ShouldBe(reason is "wrong-cameo" or "unknown-cameo" ? whole.Column : folder.PositionOf("evidence.csv", by.TrimEnd()).Column);
    }

    [Fact]
    public void Read_WrongCellsBehindQuotedOnes_AreCountedInCharacters()
    {
        folder.Write("evidence.csv", folder.Sound("evidence.csv").Split('\n')[0] + "\n\n"
            + "2001-x,act,\"2001\",,\"USÄ, \"\"é\"\"\",RUS,051,SUPPORT,military,,,soon,,,\"Ünïcode, quoted; \"\"twice\"\"\nand over lines\",c-data,,\n"
            + "2002-y,act,2002,,USA,RUS,051,SUPPORT,military,,,occurred,,2003,\"Über\nzwei, Zeilen\",,,\n");
        var problems = folder.Read().Problems.Where(problem => problem.Position.File == "evidence.csv").ToList();
        problems.Select(problem => (problem.Reason, problem.Position)).ShouldBe(
        [
            ("wrong-value", folder.PositionOf("evidence.csv", "soon")),
            ("missing-bearing", folder.PositionOf("evidence.csv", ",,soon")with { Column = folder.PositionOf("evidence.csv", ",,soon").Column }),
            ("wrong-date", folder.PositionOf("evidence.csv", "2003,\"")),
            ("missing-cell", new FilePosition("evidence.csv", 6, 15)),
        ]);
    }

    [Fact]
    public void Read_SeveralWrongCellsOfARow_AreAllNamed() =>
        folder.Replace("evidence.csv", "2002-05-24-treaty,act,2002-05-24", "Treaty,deed,2002-5-24").Read().Problems
            .Select(problem => problem.Reason).ShouldBe(["wrong-date", "wrong-identifier", "wrong-value"]);

    [Theory]
    [InlineData("indicators.csv", "opinion-usa,", "opinion-us,", "unknown-series")]
    [InlineData("indicators.csv", "2002,120", "2002-01,120", "wrong-period")]
    [InlineData("indicators.csv", "2002,120", "9998,120", "wrong-period")]
    [InlineData("indicators.csv", "120,", "\"1,200\",", "wrong-number")]
    [InlineData("indicators.csv", "120,", "NaN,", "wrong-number")]
    [InlineData("indicators.csv", "120,", "1e999,", "wrong-number")]
    [InlineData("indicators.csv", "2003-01-01,", "2003,", "wrong-date")]
    [InlineData("citations.csv", "c-daily-2002,", "C-daily-2002,", "wrong-identifier")]
    [InlineData("citations.csv", "2002-05-25,", "May 2002,", "wrong-date")]
    [InlineData("citations.csv", "corroborated,", "seen,", "wrong-value")]
    [InlineData("citations.csv", "https://example.org/a,", "example.org/a,", "wrong-link")]
    [InlineData("citations.csv", "https://example.org/a,", "javascript:alert(1),", "wrong-link")]
    [InlineData("citations.csv", "https://example.org/a,", "https://,", "wrong-link")]
    public void Read_AWrongCellOfAnotherTable_IsARejectionAtTheCell(string file, string cell, string by, string reason)
    {
        var problem = folder.Replace(file, cell, by).Read().Problems.ShouldHaveSingleItem();
        problem.Reason.ShouldBe(reason);
        problem.Position.Line.ShouldBe(folder.PositionOf(file, by).Line);
        if (reason != "wrong-number" || by[0] == '"') problem.Position.Column.ShouldBe(folder.PositionOf(file, by).Column);
    }

    [Fact]
    public void Read_AMissingCitationOfAFigure_IsARejection() =>
        folder.Replace("indicators.csv", "55.5,,,c-data", "55.5,,,").Read().Problems.ShouldHaveSingleItem().Position.ShouldBe(new FilePosition("indicators.csv", 5, 31));

    [Fact]
    public void Read_ALinkOnARecalledCitation_IsARejection() =>
        folder.Replace("citations.csv", "2002-05-25,,recalled", "2002-05-25,https://example.org,recalled").Read().Problems
            .ShouldHaveSingleItem().ShouldSatisfyAllConditions(problem => problem.Reason.ShouldBe("link-to-recalled"), problem => problem.Position.ShouldBe(folder.PositionOf("citations.csv", "https://example.org,")));

    [Theory]
    [InlineData("case.yaml", "dyad: USA-RUS", "dyad: USA", "wrong-value")]
    [InlineData("case.yaml", "dyad: USA-RUS", "dyad: America-Russia", "wrong-value")]
    [InlineData("case.yaml", "from: 1991-12-25", "from: 1991", "wrong-value")]
    [InlineData("case.yaml", "direction: USA>RUS", "direction: USA>CHN", "other-dyad")]
    [InlineData("case.yaml", "lag_days: 45", "lag_days: -1", "wrong-value")]
    [InlineData("case.yaml", "lag_days: 45", "lag_days: 4.5", "wrong-value")]
    [InlineData("case.yaml", "frequency: year", "frequency: fortnight", "wrong-value")]
    [InlineData("case.yaml", "warmer: higher", "warmer: more", "wrong-value")]
    [InlineData("case.yaml", "yardstick: true", "yardstick: yes", "wrong-value")]
    [InlineData("case.yaml", "id: opinion-usa", "id: Opinion", "wrong-identifier")]
    [InlineData("issues.yaml", "date: 2000-01", "date: 2000-1", "wrong-value")]
    [InlineData("issues.yaml", "known_on: 2002-05-24", "known_on: 2002-05", "wrong-value")]
    [InlineData("issues.yaml", "to: agreed", "to: settled", "wrong-value")]
    [InlineData("ledger.yaml", "kind: concession", "kind: gift", "wrong-value")]
    [InlineData("ledger.yaml", "intensity: 6", "intensity: 11", "wrong-value")]
    [InlineData("ledger.yaml", "intensity: 6", "intensity: NaN", "wrong-value")]
    [InlineData("ledger.yaml", "declared: 8", "declared: much", "wrong-value")]
    [InlineData("ledger.yaml", "named: true", "named: perhaps", "wrong-value")]
    [InlineData("linkages.yaml", "affects: warmer", "affects: unchanged", "wrong-value")]
    [InlineData("linkages.yaml", "status: expired", "status: standing", "wrong-value")]
    [InlineData("linkages.yaml", "deadline: 2007-12-31", "deadline: soon", "wrong-value")]
    [InlineData("projections.yaml", "origin: person", "origin: oracle", "wrong-value")]
    [InlineData("projections.yaml", "outcome: false", "outcome: no", "wrong-value")]
    [InlineData("projections.yaml", "proposition: level(", "proposition: levels(", "wrong-proposition")]
    [InlineData("projections.yaml", "wording: projected", "probability: 1.5", "wrong-value")]
    [InlineData("projections.yaml", "horizon_end: 2017-05-31", "horizon_end: 2017", "wrong-value")]
    [InlineData("linkages.yaml", "decider: Congress", "decider: [Congress]", "not-a-text")]
    public void Read_AWrongField_IsARejectionAtItsValue(string file, string field, string by, string reason)
    {
        var problem = folder.Replace(file, field, by).Read().Problems[0];
        problem.Reason.ShouldBe(reason);
        var place = folder.PositionOf(file, by);
        problem.Position.ShouldBe(place with { Column = place.Column + by.IndexOf(' ', StringComparison.Ordinal) + 1 });
    }

    [Theory]
    [InlineData("case.yaml", "title: A small case\n")]
    [InlineData("case.yaml", "from: 1991-12-25\n")]
    [InlineData("case.yaml", "    unit: percent\n")]
    [InlineData("issues.yaml", "  name: Arms limits\n")]
    [InlineData("issues.yaml", "      to: opened\n")]
    [InlineData("ledger.yaml", "  intensity: 6\n")]
    [InlineData("ledger.yaml", "  named: true\n")]
    [InlineData("ledger.yaml", "  answers: l-base\n")]
    [InlineData("ledger.yaml", "  counted_by: A spokesman\n")]
    [InlineData("linkages.yaml", "  if: the two agree on tariffs\n")]
    [InlineData("linkages.yaml", "  stated_on: 2006-11\n")]
    [InlineData("projections.yaml", "  made_on: 2012-05\n")]
    [InlineData("projections.yaml", "  wording: projected\n")]
    [InlineData("projections.yaml", "  statement: Ties keep heating up.\n")]
    public void Read_AMissingField_IsARejectionThatNamesIt(string file, string line)
    {
        var problem = folder.Replace(file, line, "").Read().Problems[0];
        (problem.Reason, problem.Position.File).ShouldBe(("missing-field", file));
        problem.Found.ShouldContain(line.Trim().Split(':')[0]);
    }

    [Fact]
    public void Read_AnIssueWithoutTransitions_IsARejection()
    {
        folder.Write("issues.yaml", "- id: arms\n  name: Arms\n  variable: military\n  transitions: []\n").Read().Problems.ShouldHaveSingleItem().Reason.ShouldBe("missing-field");
        folder.Write("issues.yaml", "- id: arms\n  name: Arms\n  variable: military\n").Read().Problems.ShouldHaveSingleItem().Reason.ShouldBe("missing-field");
        folder.Write("issues.yaml", "- id: arms\n  name: Arms\n  variable: military\n  transitions: {a: b}\n").Read().Problems[0].Reason.ShouldBe("not-a-list");
    }

    [Fact]
    public void Read_BothIfAndUnless_IsARejection() =>
        folder.Replace("linkages.yaml", "  then:", "  unless: they fall out\n  then:").Read().Problems.ShouldHaveSingleItem().Found.ShouldBe("both 'if' and 'unless'");

    [Theory]
    [InlineData("evidence.csv", "2003-01-talks", "2002-05-24-treaty", "evidence.csv:3:1")]
    [InlineData("citations.csv", "c-daily-2003", "c-daily-2002", "citations.csv:3:1")]
    [InlineData("ledger.yaml", "id: l-base-r1", "id: l-base", "ledger.yaml:1:7")]
    [InlineData("linkages.yaml", "id: k-trade", "id: arms", "issues.yaml:1:7")]
    [InlineData("projections.yaml", "id: p-warmer", "id: c-data", "citations.csv:6:1")]
    [InlineData("issues.yaml", "id: arms", "id: goods-usa-rus", "case.yaml:7:9")]
    [InlineData("case.yaml", "id: opinion-usa", "id: goods-usa-rus", "case.yaml:7:9")]
    public void Read_AnIdentifierTwiceOverAllFiles_IsARejectionThatNamesTheOther(string file, string id, string by, string other)
    {
        var problem = folder.Replace(file, id, by).Read().Problems[0];
        (problem.Reason, problem.Position.File).ShouldBe(("duplicate-identifier", file));
        problem.Found.ShouldContain(other);
    }
}
