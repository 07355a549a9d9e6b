using Entente.Datasets.Cases;

namespace Entente.Datasets.Tests;

public sealed class CaseCoverageTests : IDisposable
{
    private static readonly VariableId Military = new("military");

    private readonly CaseFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Of_ARecord_CountsEveryYearVariableAndDirection()
    {
        var coverage = CaseCoverage.Of(folder.Read().Record!);
        // 2001 to 2005 (the planned visit of 2004 is no evidence yet), three variables, two directions.
        coverage.Cells.Count.ShouldBe(5 * 3 * 2);
        Cell(coverage, 2001, "USA>RUS").ShouldBe(1);
        Cell(coverage, 2001, "RUS>USA").ShouldBe(0);
        Cell(coverage, 2002, "RUS>USA").ShouldBe(1);
        Cell(coverage, 2003, "RUS>USA").ShouldBe(1);
        Cell(coverage, 2004, "RUS>USA").ShouldBe(0);
    }

    [Fact]
    public void Of_ARecord_ListsTheCellsThatAreTooThin()
    {
        var coverage = CaseCoverage.Of(folder.Read().Record!);
        coverage.Thin.ShouldContain(new ThinCell(new DateOnly(2002, 12, 31), Military, Dyad.Parse("USA>RUS"), 2));
        coverage.Thin.ShouldContain(new ThinCell(new DateOnly(2004, 12, 31), Military, Dyad.Parse("USA>RUS"), 0));
        var lenient = CaseCoverage.Of(folder.Read().Record!, enough: 2, months: 24);
        lenient.Thin.ShouldNotContain(cell => cell.End.Year == 2002 && cell.Variable == Military && cell.Direction == Dyad.Parse("USA>RUS"));
        CaseCoverage.Of(folder.Read().Record!, enough: 0).Thin.ShouldBeEmpty();
    }

    [Fact]
    public void Of_SeveralReportsOfOneAct_CountsOneItem()
    {
        folder.Replace("evidence.csv", "2004-09-visit", "2003-01-more,act,2003-01,,RUS,USA,0461,CONSULT,military,,,occurred,,,Other words.,c-book-2018,,\n2004-09-visit".Replace("0461", "046"));
        var cell = CaseCoverage.Of(folder.Read().Record!).Cells.Single(cell => cell.Year == 2003 && cell.Variable == Military && cell.Direction == Dyad.Parse("RUS>USA"));
        (cell.Rows, cell.Items).ShouldBe((2, 1));
    }

    [Fact]
    public void Of_ARecord_CountsSourcesByCountryAndVerification() =>
        CaseCoverage.Of(folder.Read().Record!).Publishers.ShouldBe(
        [
            new PublisherCoverage("GBR", Verification.Recalled, 1, 2),
            new PublisherCoverage("RUS", Verification.Corroborated, 1, 1),
            new PublisherCoverage("USA", Verification.Recalled, 1, 1),
            new PublisherCoverage("USA", Verification.Read, 1, 1),
        ]);

    [Fact]
    public void Of_ARecordWithoutEvidence_IsEmpty()
    {
        var coverage = CaseCoverage.Of(folder.Write("evidence.csv", folder.Sound("evidence.csv").Split('\n')[0] + "\n").Read().Record!);
        (coverage.Cells.Count, coverage.Thin.Count, coverage.Publishers.Count).ShouldBe((0, 0, 0));
    }

    private static int Cell(CaseCoverage coverage, int year, string direction) =>
        coverage.Cells.Single(cell => cell.Year == year && cell.Variable == Military && cell.Direction == Dyad.Parse(direction)).Items;
}
