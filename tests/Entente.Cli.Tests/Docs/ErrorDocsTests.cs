using System.Text.RegularExpressions;

namespace Entente.Cli.Tests.Docs;

/// <summary>docs/errors.md names every code that the sources throw, and no other.</summary>
public sealed partial class ErrorDocsTests
{
    public static TheoryData<string> Codes => [.. Thrown];

    /// <summary>Codes as they stand in the sources: in a constructor, or as first argument of a function that builds the exception.</summary>
    private static SortedSet<string> Thrown { get; } = new(
        Texts.All.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => Code().Matches(Texts.Read(path)).Select(match => match.Groups["it"].Value)),
        StringComparer.Ordinal);

    [Fact]
    public void The_sources_are_read_right()
    {
        foreach (var code in (string[])["usage", "unknown-dyad", "actor-unknown", "cameo-code-unknown", "plover-mode-unknown", "quad-unknown", "framework-malformed", "before-record"])
            Thrown.ShouldContain(code);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_is_described(string code) => Texts.Page("docs/errors.md").Contains($"| `{code}` |", StringComparison.Ordinal).ShouldBeTrue($"docs/errors.md does not name {code}");

    [Fact]
    public void No_code_is_described_that_is_not_thrown()
    {
        var table = Texts.Page("docs/errors.md").Split("\n## Codes\n")[1].Split("\n## ")[0];
        Row().Matches(table).Select(match => match.Groups["it"].Value).ShouldBe(Thrown, ignoreOrder: true);
    }

    [Fact]
    public void Every_exit_code_is_described()
    {
        var page = Texts.Page("docs/errors.md");
        foreach (var code in (int[])[ExitCode.Done, ExitCode.Failed, ExitCode.Usage, ExitCode.Rejections]) page.ShouldContain($"\n| {code} | ");
    }

    [GeneratedRegex("""(?:new EntenteException|EntenteException \w+\([^)]*\)\s*=>\s*(?:new|\w+))\(\s*"(?<it>[a-z-]+)",""", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Code();

    [GeneratedRegex("^\\| `(?<it>[a-z-]+)` \\|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Row();
}
