using System.Text.RegularExpressions;

namespace Entente.Cli.Tests.Docs;

/// <summary>What the command line takes is written down, and what is written down it takes.</summary>
public class CommandDocsTests
{
    public static TheoryData<string> Commands => [.. CommandTree.All.Where(found => found.Command.Subcommands.Count == 0).Select(found => found.Words)];

    /// <summary>Options by the command that takes them and by all their names; one of these is enough.</summary>
    public static TheoryData<string, string> Options => [.. CommandTree.All
        .SelectMany(found => found.Command.Options.Where(option => !option.Hidden && option.Name is not "--version").Select(option => (found.Words, string.Join('|', option.Aliases.Append(option.Name))))).Distinct()];

    [Fact]
    public void There_is_a_front_page() => Texts.Page("README.md").ShouldStartWith("# Entente");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_is_described(string words) => Texts.Guide.Contains($"entente {words}", StringComparison.Ordinal).ShouldBeTrue($"'entente {words}' is named neither below docs/ nor in README.md");

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_option_is_described(string words, string names) =>
        Regex.IsMatch(Texts.Guide, $"(?<![a-z-])({Regex.Escape(names).Replace("\\|", "|", StringComparison.Ordinal)})(?![a-z-])", RegexOptions.None, TimeSpan.FromSeconds(5))
            .ShouldBeTrue($"the option {names} of 'entente {words}' is named neither below docs/ nor in README.md");
}
