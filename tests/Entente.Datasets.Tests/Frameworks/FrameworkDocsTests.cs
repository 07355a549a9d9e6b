using Entente.TestSupport;

namespace Entente.Datasets.Tests;

/// <summary>docs/formats.md names everything that a framework file may name.</summary>
public class FrameworkDocsTests
{
    private static string Section { get; } = File.ReadAllText(Repository.PathTo("docs", "formats.md")).Split("\n## Frameworks")[1];

    public static TheoryData<string> Names => [.. FrameworkFeatures.OfVariables.Concat(FrameworkFeatures.OfPartnerships).Concat(FrameworkFeatures.Parameters).Concat(ActScale.Names).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Formats_NamesEveryFeatureAndParameter(string name) => Section.ShouldContain($"`{name}`", Case.Sensitive);
}
