namespace Entente.Tests;

public class CameoToPloverTests
{
    private static readonly string[] TypesThatDifferFromTheTable = ["055", "0813", "0814", "116", "163"];

    [Fact]
    public void Find_covers_every_code_but_statements() => CameoCatalogue.Entries
        .Where(entry => CameoToPlover.Find(entry.Code) is null)
        .Select(entry => entry.Code.Root.Text)
        .Distinct()
        .ShouldBe(["01"]);

    [Theory]
    [InlineData("112", "ACCUSE", "disapprove", "")]
    [InlineData("1123", "ACCUSE", "allege", "military")]
    [InlineData("042", "CONSULT", "visit", "")]
    [InlineData("163", "SANCTION", "discontinue", "diplomatic")]
    [InlineData("191", "COERCE", "restrict", "military")]
    [InlineData("0871", "RETREAT", "ceasefire", "military")]
    [InlineData("055", "CONCEDE", "", "diplomatic")]
    [InlineData("026", "REQUEST", "meet", "diplomatic")]
    [InlineData("1952", "ASSAULT", "drone", "military")]
    [InlineData("091", "ACCUSE", "investigate", "crime,corruption")]
    public void Find_gives_type_mode_and_contexts(string code, string type, string mode, string contexts)
    {
        var coding = CameoToPlover.Find(CameoCode.Parse(code))!;
        coding.Type.Name.ShouldBe(type);
        (coding.Mode?.Name ?? "").ShouldBe(mode);
        string.Join(",", coding.Contexts).ShouldBe(contexts);
        coding.ReadFrom.Text.ShouldBe(code);
    }

    [Fact]
    public void Find_of_a_code_that_cameo_lacks_takes_the_code_above()
    {
        var coding = CameoToPlover.Find(CameoCode.Parse("1129"))!;
        coding.ReadFrom.Text.ShouldBe("112");
        CameoToPlover.Find(CameoCode.Parse("0110")).ShouldBeNull();
    }

    [Fact]
    public void Find_says_where_it_leaves_the_published_table()
    {
        foreach (var code in TypesThatDifferFromTheTable)
        {
            var coding = CameoToPlover.Find(CameoCode.Parse(code))!;
            coding.Basis.ShouldBe("manual");
            coding.Note.ShouldContain("the table prints");
        }
    }

    [Fact]
    public void Find_agrees_with_the_published_table_everywhere_else()
    {
        var published = Published();
        published.Count.ShouldBeGreaterThan(260);
        published.Where(row => CameoToPlover.Find(CameoCode.Parse(row.Code))!.Type.Name != row.Type)
            .Select(row => row.Code).ShouldBe(TypesThatDifferFromTheTable, ignoreOrder: true);
        foreach (var (code, _, mode) in published)
            if (CameoToPlover.Find(CameoCode.Parse(code)) is { Basis: "table" } coding) (coding.Mode?.Name ?? "").ShouldBe(mode, code);
    }

    [Fact]
    public void Find_says_the_same_of_a_request_as_of_the_demand_with_its_ending()
    {
        foreach (var entry in CameoCatalogue.Entries.Where(entry => entry.Code.Root.Text == "02"))
        {
            var demand = CameoToPlover.Find(CameoCode.Parse("10" + entry.Code.Text[2..]))!;
            var request = CameoToPlover.Find(entry.Code)!;
            request.Type.ShouldBe(demand.Type);
            request.Mode.ShouldBe(demand.Mode, entry.Code.Text);
            request.Basis.ShouldBe("parallel");
        }
    }

    // The table heads two groups with 08; the one of RETREAT is left out.
    private static List<(string Code, string Type, string Mode)> Published() => [.. ReferenceCsv
        .Lines("data", "coders", "plover", "CAMEO2PLOVER-2021.txt")
        .Where(line => line.Length > 2 && char.IsAsciiDigit(line[0]) && line != "08: RETREAT")
        .Select(line => line.Split('#')[0].Split(':'))
        .Select(parts => (parts[0], Fields: parts[1].Split(',')))
        .Select(row => (row.Item1, row.Fields[0].Trim(), row.Fields.Length > 1 ? row.Fields[1].Trim() : ""))];
}
