using System.Text.Json;

namespace Entente.Cli.Tests;

public class FailureTests
{
    private static readonly string[] Shape = ["ok", "code", "message", "found", "expected", "remedy"];

    public static TheoryData<string, string, int> Failing => new()
    {
        { "assess FRA DEU", "unknown-dyad", 1 },
        { "assess Russai USA", "actor-unknown", 1 },
        { "assess USA USA", "dyad-reflexive", 1 },
        { "assess USA RUS --as-of 1950-01-01", "before-record", 1 },
        { "assess USA RUS --as-of 2012-02-30", "usage", 2 },
        { "assess USA RUS --case nowhere-at-all", "case-not-found", 1 },
        { "assess USA RUS --framework nothing", "framework-not-found", 1 },
        { "assess USA RUS -o /", "output-is-folder", 1 },
        { "case check nowhere-at-all", "case-not-found", 1 },
        { "case coverage nowhere-at-all", "case-not-found", 1 },
        { "assess USA", "usage", 2 },
    };

    [Theory]
    [MemberData(nameof(Failing))]
    public void I_get_every_error_in_words(string line, string code, int exitCode) => Cli.Run(line.Split(' ')).Failed(code, exitCode);

    [Theory]
    [MemberData(nameof(Failing))]
    public void I_get_every_error_as_one_json_object_when_I_asked_for_json(string line, string code, int exitCode)
    {
        foreach (var form in (string[][])[["--format", "json"], ["--format=json"], ["--format:json"]])
        {
            var said = Cli.Run([.. line.Split(' '), .. form]);
            said.ExitCode.ShouldBe(exitCode);
            said.Bytes.ShouldBeEmpty();
            said.Error.ShouldEndWith("}\n");
            said.Error.Count(character => character == '\n').ShouldBe(1);
            said.ErrorJson.EnumerateObject().Select(field => field.Name).ShouldBe(Shape);
            said.ErrorJson.GetProperty("ok").GetBoolean().ShouldBeFalse();
            said.ErrorJson.GetProperty("code").GetString().ShouldBe(code);
            foreach (var part in Shape.Skip(2)) said.ErrorJson.GetProperty(part).GetString().ShouldNotBeNullOrWhiteSpace(part);
        }
    }

    [Fact]
    public void I_am_told_which_cases_are_at_hand()
    {
        var error = Cli.Run("assess", "FRA", "Germany").Failed("unknown-dyad").Error;
        error.ShouldContain("FRA-DEU");
        foreach (var name in new CaseLibrary(Cli.Cases).Names) error.ShouldContain(name);
    }

    [Fact]
    public void I_am_told_where_cases_belong_when_there_are_none()
    {
        using var folder = new Folder();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["ENTENTE_CASES"] = folder.Path };
        Cli.RunIn(environment, "assess", "USA", "RUS").Failed("unknown-dyad").Error.ShouldContain(folder.Path);
    }

    [Theory]
    [InlineData("Russai", "Russia (RUS)")]
    [InlineData("Untied States", "United States (USA)")]
    [InlineData("Chna", "China (CHN)")]
    public void I_am_told_the_nearest_names_when_I_misspell_one(string text, string nearest)
    {
        Cli.Run("assess", text, "FRA").Failed("actor-unknown").Error.ShouldContain(nearest);
        Cli.Run("assess", "FRA", text).Failed("actor-unknown").Error.ShouldContain(nearest);
    }

    [Fact]
    public void I_am_told_when_the_record_begins()
    {
        var error = Cli.Run("assess", "USA", "RUS", "--as-of", "1985-01-01").Failed("before-record").Error;
        error.ShouldContain("1985-01-01");
        error.ShouldContain("expected: a date from 199");
    }

    [Fact]
    public void I_am_told_that_a_case_is_about_others()
    {
        using var small = new SmallCase();
        Cli.Run("assess", "USA", "CHN", "--case", small.Path).Failed("other-dyad").Error.ShouldContain("USA-RUS");
    }

    [Fact]
    public void I_never_see_a_stack_trace()
    {
        var said = Broken(_ => null, "assess", "USA", "RUS").Failed("internal-error");
        said.Error.ShouldContain("InvalidTimeZoneException: the clock is gone");
        Broken(_ => null, "assess", "USA", "RUS", "--format", "json").ErrorJson.GetProperty("code").GetString().ShouldBe("internal-error");
    }

    [Fact]
    public void I_see_where_it_broke_only_when_I_ask()
    {
        var said = Broken(name => name == "ENTENTE_DEBUG" ? "1" : null, "assess", "USA", "RUS");
        said.Error.ShouldContain("   at ");
        said.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void I_am_told_when_standard_output_cannot_be_written()
    {
        using var full = new FullStream();
        using var error = new StringWriter { NewLine = "\n" };
        CommandLine.Run(["assess", "USA", "RUS"], Cli.Terminal(full, error, name => name == "ENTENTE_CASES" ? Cli.Cases : null)).ShouldBe(1);
        error.ToString().ShouldStartWith("error [io-failed]: ");
        error.ToString().ShouldContain("no space left");
    }

    /// <summary>Runs on a terminal whose environment throws what no command expects.</summary>
    private static Said Broken(Func<string, string?> environment, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = Cli.Terminal(output, error, name => name == "ENTENTE_CASES" ? throw new InvalidTimeZoneException("the clock is gone\nsecond line") : environment(name));
        var exitCode = CommandLine.Run(args, terminal);
        error.ToString().ShouldNotContain("second line\n  found", Case.Sensitive);
        return new Said(exitCode, output.ToArray(), error.ToString());
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no space left");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space left");
    }
}
