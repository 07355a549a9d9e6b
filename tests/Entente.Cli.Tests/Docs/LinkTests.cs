using System.Text.RegularExpressions;
using Entente.TestSupport;

namespace Entente.Cli.Tests.Docs;

/// <summary>Links between pages lead somewhere, and no file names what lies outside the project.</summary>
public sealed partial class LinkTests
{
    // Written in halves, so that this file does not name them.
    private static readonly string[] Machine = ["/wo" + "rk/", "/ro" + "ot/"];

    private static readonly string Temporary = "/tm" + "p/";

    /// <summary>Words of how the project was made; they say nothing about what it is. Records of the world may use them.</summary>
    private static readonly string[] Denied = ["ses" + "sion", "ses" + "sions", "steer" + "ing"];

    private static readonly string[] Records = ["cases/", "data/"];

    /// <summary>Where a word means something of the world, with what it means.</summary>
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["tests/Entente.Tests/Actors/ActorReferenceTests.cs"] = "votes of the United Nations are counted by it",
    };

    public static TheoryData<string> Pages => [.. Texts.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_resolves(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathTo(page))!;
        foreach (var target in Link().Matches(CodeBlock().Replace(Texts.Read(page), "")).Select(match => match.Groups["it"].Value))
        {
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) continue;
            var (file, anchor) = target.Split('#') is [var left, var right] ? (left, right) : (target, "");
            var path = file.Length == 0 ? Repository.PathTo(page) : Path.GetFullPath(Path.Combine(folder, file));
            Path.Exists(path).ShouldBeTrue($"{page} links to {target}");
            if (anchor.Length > 0) Headings(File.ReadAllText(path)).ShouldContain(anchor, $"{page} links to {target}");
        }
    }

    [Fact]
    public void No_file_names_a_place_on_a_machine() => Texts.All.Where(path => Places(path).Any(Texts.Read(path).Contains)).ShouldBeEmpty();

    [Fact]
    public void No_file_tells_how_the_project_was_made() =>
        Texts.All.Where(path => !Records.Any(path.StartsWith) && !Allowed.ContainsKey(path))
            .Where(path => Word().Matches(Texts.Read(path)).Any(match => Denied.Contains(match.Value, StringComparer.OrdinalIgnoreCase))).ShouldBeEmpty();

    private static IEnumerable<string> Places(string path) => path.StartsWith("tests/", StringComparison.Ordinal) ? Machine : Machine.Append(Temporary);

    /// <summary>Anchors as they are made of headings: lower case, spaces to hyphens, other signs dropped.</summary>
    private static IEnumerable<string> Headings(string text) => Heading().Matches(text).Select(match =>
        string.Concat(match.Groups["it"].Value.Trim().ToLowerInvariant().Select(character => character switch { ' ' => "-", '-' or '_' => character.ToString(), _ => char.IsLetterOrDigit(character) ? character.ToString() : "" })));

    [GeneratedRegex("""(?<!\\)\]\(<?(?<it>[^)\s>]+)>?(?:\s+"[^"]*")?\)""", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^#+ (?<it>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Heading();

    [GeneratedRegex("[A-Za-z]+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Word();
}
