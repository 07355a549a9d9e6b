using System.Reflection;
using System.Text.RegularExpressions;
using Entente.Analysis;
using Entente.Assessment;
using Entente.Datasets.Cases;
using Entente.Reporting;

namespace Entente.Cli.Tests.Docs;

/// <summary>Types and members that docs/terms.md names exist.</summary>
public sealed partial class TermDocsTests
{
    private const BindingFlags Anything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private static readonly ILookup<string, Type> Types = new[] { typeof(Actor), typeof(RelationScore), typeof(RelationAssessment), typeof(CaseReader), typeof(JsonReport), typeof(Workspace), typeof(CommandLine) }
        .SelectMany(type => type.Assembly.GetTypes()).ToLookup(type => type.Name.Split('`')[0], StringComparer.Ordinal);

    /// <summary>What stands as code in the second column and further ones, where it is spelt as C# is.</summary>
    public static TheoryData<string> Names => [.. Texts.Page("docs/terms.md").Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| term |", StringComparison.Ordinal))
        .Select(line => line.Split('|'))
        .SelectMany(cells => Name().Matches(cells[2] + (cells.Length > 5 ? cells[4] : "")).Select(match => match.Groups["it"].Value)).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_type_that_a_term_names_exists(string name)
    {
        var parts = name.Split('.');
        if (parts.Length == 1)
        {
            // Alone stands a type, a member of a type that the row names before it, or a folder of the sources.
            (Types.Contains(name) || Texts.All.Any(path => path.StartsWith("src/", StringComparison.Ordinal) && path.Contains($"/{name}/", StringComparison.Ordinal)) || Types.Any(group => group.Any(type => type.GetMember(name, Anything).Length > 0))).ShouldBeTrue($"nothing is called {name}");
            return;
        }

        Types.Contains(parts[0]).ShouldBeTrue($"there is no type {parts[0]}");
        Types[parts[0]].ShouldContain(type => type.GetMember(parts[1], Anything).Length > 0, $"{parts[0]} has no member {parts[1]}");
    }

    [GeneratedRegex("`(?<it>[A-Z][A-Za-z]+(?:\\.[A-Z][A-Za-z]+)?)`", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Name();
}
