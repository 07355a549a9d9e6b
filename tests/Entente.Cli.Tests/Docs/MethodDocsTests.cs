namespace Entente.Cli.Tests.Docs;

/// <summary>docs/methods.md says how everything is measured that a framework may name.</summary>
public class MethodDocsTests
{
    public static TheoryData<string> Features => [.. FrameworkFeatures.OfVariables.Concat(FrameworkFeatures.OfPartnerships).Distinct()];

    public static TheoryData<string> Parameters => [.. FrameworkFeatures.Parameters];

    [Theory]
    [MemberData(nameof(Features))]
    public void Every_feature_is_described(string feature) => Texts.Page("docs/methods.md").Contains($"`{feature}`", StringComparison.Ordinal).ShouldBeTrue($"docs/methods.md does not name {feature}");

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Every_parameter_is_described(string parameter) => Texts.Page("docs/methods.md").Contains($"`{parameter}`", StringComparison.Ordinal).ShouldBeTrue($"docs/methods.md does not name {parameter}");
}
