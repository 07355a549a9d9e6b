using System.Globalization;

namespace Entente.Cli.Tests;

public sealed class BrokenCaseTests : IDisposable
{
    private readonly SmallCase small = new();

    public void Dispose() => small.Dispose();

    public static TheoryData<string> Files => [.. SmallCase.Files];

    /// <summary>One thing broken in a file: what stands for what, the line that is named, and the reason.</summary>
    public static TheoryData<string, string, string, int> Breaks => new()
    {
        { "case.yaml", "dyad: USA-RUS", "dyad: USA-USA", 2 },
        { "case.yaml", "format: 1", "format: 2", 1 },
        { "case.yaml", "from: 2000-01-01", "from: 2000-13-01", 4 },
        { "case.yaml", "frequency: year", "frequency: fortnight", 11 },
        { "case.yaml", "title: A small case", "title: &a A small case", 3 },
        { "evidence.csv", "2001-02-03-praise,statement", "2001-02-03-praise,rumour", 2 },
        { "evidence.csv", "act,2002-05-24,,", "act,2002-02-30,,", 3 },
        { "evidence.csv", "USA-RUS military +", "USA-RUS military ?", 3 },
        { "evidence.csv", "citation_id,holder", "citation,holder", 1 },
        { "evidence.csv", "treaty.,c-daily,,", "treaty.,c-daily,,,,", 3 },
        { "evidence.csv", "\"Jane Doe", "\"\"Jane\"Doe", 2 },
        { "indicators.csv", "2001,100", "2001,1.0.0", 2 },
        { "indicators.csv", "2001,100", "2001-Q9,100", 2 },
        { "issues.yaml", "to: opened", "to: begun", 6 },
        { "issues.yaml", "  name: Arms limits\n", "", 1 },
        { "ledger.yaml", "kind: concession", "kind: present", 2 },
        { "ledger.yaml", "intensity: 6", "intensity: 60", 7 },
        { "linkages.yaml", "affects: warmer", "affects: hotter", 5 },
        { "projections.yaml", "proposition: level(USA-RUS, overall) at", "proposition: level(USA-RUS, overall) on", 12 },
        { "projections.yaml", "origin: person", "origin: horoscope", 4 },
        { "projections.yaml", "  holder: An analyst", "\tholder: An analyst", 2 },
        { "citations.csv", "recalled", "remembered", 2 },
        { "citations.csv", "The Daily,,", "The Daily,1 January 2000,", 2 },
    };

    [Fact]
    public void I_can_use_the_case_as_long_as_it_is_whole()
    {
        small.Assess().Done().Output.ShouldStartWith("Judgement");
        Cli.Run("case", "check", small.Path).Done().Output.ShouldContain("usa-rus: sound, 0 errors");
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void I_am_told_file_and_line_of_what_is_malformed(string file, string text, string by, int line)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{file}:{line}");
        small.Replace(file, text, by);
        small.Assess().Failed("case-malformed").Error.ShouldContain(place);
        small.Assess("--format", "json").ErrorJson.GetProperty("message").GetString()!.ShouldContain(place);
        Cli.Run("case", "coverage", small.Path).Failed("case-malformed").Error.ShouldContain(place);
        var check = Cli.Run("case", "check", small.Path);
        check.ExitCode.ShouldBe(3);
        check.Output.ShouldContain(place);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void I_am_told_which_file_is_missing(string file)
    {
        File.Delete(small[file]);
        small.Assess().Failed("case-malformed").Error.ShouldContain($"{file}: file-missing");
        Cli.Run("case", "check", small.Path).ExitCode.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void I_am_told_which_file_is_no_text(string file)
    {
        File.WriteAllBytes(small[file], [0xFF, 0xFE, 0x00, 0x41]);
        small.Assess().Failed("case-malformed").Error.ShouldContain($"{file}:1");
        Cli.Run("case", "check", small.Path).ExitCode.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void I_am_told_which_file_is_a_folder(string file)
    {
        File.Delete(small[file]);
        Directory.CreateDirectory(small[file]);
        small.Assess().Failed("case-malformed").Error.ShouldContain(file);
    }

    [Theory]
    [InlineData("treaty.,c-daily", "treaty.,c-dailly")]
    [InlineData("USA|RUS,RUS|USA", "USA|RUS,RUS|ZZZ")]
    [InlineData(",057,", ",0571,")]
    [InlineData("military +,arms", "military +,harms")]
    public void I_am_told_of_a_reference_to_nothing(string text, string by)
    {
        small.Replace("evidence.csv", text, by);
        var check = Cli.Run("case", "check", small.Path);
        check.ExitCode.ShouldBe(3);
        check.Output.ShouldContain("evidence.csv:3");
        check.Output.ShouldContain(by.Split(',', '|', '+').MaxBy(word => text.Contains(word, StringComparison.Ordinal) ? 0 : word.Length)!);
    }

    [Fact]
    public void I_am_told_that_a_case_without_evidence_knows_nothing()
    {
        small.Emptied().Replace("case.yaml", "framework: four-variables", "framework: four-variables\nindicators: []");
        File.WriteAllText(small["case.yaml"], string.Join('\n', File.ReadLines(small["case.yaml"]).TakeWhile(line => !line.StartsWith("indicators:\r", StringComparison.Ordinal) && line != "indicators:")) + "\n");
        small.Assess().Failed("nothing-known").Error.ShouldContain("2003-01-01");
        Cli.Run("case", "check", small.Path).Done().Output.ShouldContain("0 errors");
        Cli.Run("case", "coverage", small.Path).Done();
        Cli.RunIn(new Dictionary<string, string>(StringComparer.Ordinal) { ["ENTENTE_CASES"] = small.Library }, "doctor").Output.ShouldContain("failed  case usa-rus");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    public void I_can_assess_a_case_of_one_event_and_am_told_that_it_is_not_enough(string format)
    {
        small.Write("evidence.csv", SmallCase.Header + "2002-05-24-treaty,act,2002-05-24,,USA,RUS,057,SUPPORT,military,,,occurred,,,A treaty is signed.,c-daily,,\n");
        small.Assess("--format", format).Done().Output.ShouldContain("ot enough evidence");
        if (format == "json") small.Assess("--format", format).Json.GetProperty("overall").GetProperty("level").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public void I_am_told_file_and_line_of_a_broken_framework()
    {
        using var folder = new Folder();
        var whole = File.ReadAllText(TestSupport.Repository.PathTo("data", "frameworks", "four-variables.yaml"));
        small.Assess("--framework", folder.Write("mine.yaml", whole)).Done();
        var line = whole.Split('\n').ToList().FindIndex(text => text.StartsWith("scale:", StringComparison.Ordinal)) + 1;
        var broken = folder.Write("mine.yaml", whole.Replace("\nscale: ", "\nscale: x", StringComparison.Ordinal));
        small.Assess("--framework", broken).Failed("framework-malformed").Error.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"mine.yaml:{line}"));
        small.Assess("--framework", folder.Write("mine.yaml", "")).Failed("framework-malformed");
        small.Assess("--framework", folder.Write("mine.yaml", "- a\n- b\n")).Failed("framework-malformed");
        small.Assess("--framework", folder["none.yaml"]).Failed("framework-not-found").Error.ShouldContain("four-variables");
        small.Assess("--framework", folder.Path).Failed("framework-not-found");
    }
}
