using System.Text.Json;

namespace Entente.Cli.Tests;

public class CaseCommandTests
{
    private static readonly string[] Columns = ["file", "line", "column", "reason", "found", "expected"];

    [Fact]
    public void I_can_check_the_bundled_case_by_name_and_by_folder()
    {
        var byName = Cli.Run("case", "check", "usa-rus").Done();
        byName.Output.TrimEnd().Split('\n')[^1].ShouldStartWith("usa-rus: sound, 0 errors");
        Cli.Run("case", "check", Path.Combine(Cli.Cases, "usa-rus")).Done().Bytes.ShouldBe(byName.Bytes);
        Cli.Run("case", "check", Path.Combine(Cli.Cases, "usa-rus") + Path.DirectorySeparatorChar).Done().Bytes.ShouldBe(byName.Bytes);
    }

    [Fact]
    public void I_can_script_against_a_check()
    {
        using var small = new SmallCase();
        small.Replace("ledger.yaml", "intensity: 6", "intensity: 60");
        var said = Cli.Run("case", "check", small.Path, "--format", "json");
        said.ExitCode.ShouldBe(3);
        said.Error.ShouldBeEmpty();
        (said.Json.GetProperty("case").GetString(), said.Json.GetProperty("sound").GetBoolean()).ShouldBe(("usa-rus", false));
        said.Json.GetProperty("dyad").GetString().ShouldBe("USA-RUS");
        var error = said.Json.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.EnumerateObject().Select(field => field.Name).ShouldBe(Columns);
        (error.GetProperty("file").GetString(), error.GetProperty("line").GetInt32(), error.GetProperty("found").GetString()!.Contains("60", StringComparison.Ordinal)).ShouldBe(("ledger.yaml", 7, true));
        said.Json.GetProperty("warnings").ValueKind.ShouldBe(JsonValueKind.Array);
        foreach (var file in said.Json.GetProperty("files").EnumerateArray()) file.GetProperty("rows").GetInt32().ShouldBeGreaterThanOrEqualTo(file.GetProperty("taken").GetInt32());
    }

    [Fact]
    public void I_get_a_sound_case_as_json_with_exit_code_0()
    {
        var json = Cli.Run("case", "check", "usa-rus", "--format", "json").Done().Json;
        json.GetProperty("sound").GetBoolean().ShouldBeTrue();
        json.GetProperty("errors").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void I_can_see_what_a_case_covers()
    {
        var text = Cli.Run("case", "coverage", "usa-rus").Done();
        text.Lines[0].ShouldBe("rows that bear on a variable in a direction, by year");
        text.Lines.ShouldContain(line => line.StartsWith("1992 ", StringComparison.Ordinal));
        var json = Cli.Run("case", "coverage", "usa-rus", "--format", "json").Done().Json;
        json.EnumerateObject().Select(field => field.Name).ShouldBe(["cells", "thin", "publishers"]);
        json.GetProperty("cells").EnumerateArray().ShouldAllBe(cell => cell.GetProperty("rows").GetInt32() >= cell.GetProperty("items").GetInt32());
        text.Output.ShouldContain($"at the end of a year: {json.GetProperty("thin").GetArrayLength()}\n");
    }

    [Fact]
    public void I_can_check_a_case_that_is_not_one_of_those_at_hand()
    {
        using var small = new SmallCase();
        Cli.RunIn(new Dictionary<string, string>(StringComparer.Ordinal), "case", "check", small.Path).Done();
        Cli.RunIn(new Dictionary<string, string>(StringComparer.Ordinal) { ["ENTENTE_CASES"] = small.Library }, "case", "check", "usa-rus").Done();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("coverage")]
    public void I_am_told_that_there_is_no_such_case(string command)
    {
        using var folder = new Folder();
        Cli.Run("case", command, folder["none"]).Failed("case-not-found").Error.ShouldContain(folder["none"]);
        Cli.Run("case", command, "").Failed("case-not-found");
    }
}
