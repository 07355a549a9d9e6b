using Entente.Datasets.Frameworks;
using Entente.TestSupport;

namespace Entente.Datasets.Tests;

public sealed class FrameworkReaderTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("entente-framework-").FullName;

    private static string Sound { get; } = File.ReadAllText(Repository.PathTo("data", "frameworks", "four-variables.yaml"));

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void Read_TheBundledFramework_HasFourVariablesThatSumToOne()
    {
        var framework = FrameworkReader.Read("four-variables");
        framework.Id.ShouldBe("four-variables");
        framework.Variables.Select(variable => variable.Id.Text).ShouldBe(["military", "geopolitics", "economics", "domestic"]);
        framework.Variables.Sum(variable => variable.Weight).ShouldBe(1, 1e-9);
        FrameworkFeatures.Parameters.ShouldAllBe(name => framework.Parameters.ContainsKey(name));
        framework.Verdicts[^1].When.ShouldBeEmpty();
        framework.Typology[^1].Enter.ShouldBeEmpty();
        framework.Wordings["projected"].ShouldBe(new Wording("projected", 0.75, 0.60, 0.85, "is projected to, is expected to"));
        framework.Verdicts.Single(rule => rule.Id == "rupture").When.ShouldBe([new Condition("rupture", ComparisonOperator.AtLeast, 1)]);
        framework.Value("enough-items").ShouldBe(8);
    }

    [Fact]
    public void Read_AFile_IsTheSameAsTheBundledOne() =>
        FrameworkReader.Read(Saved(Sound)).Wordings.Keys.ShouldBe(FrameworkReader.Read("four-variables").Wordings.Keys);

    [Theory]
    [InlineData("format: 1", "format: 2", "newer-format", "format: 2")]
    [InlineData("quad_scheme: plover ", "quad_scheme: clover ", "wrong-value", "quad_scheme")]
    [InlineData("\nscale: ", "\nscale: x", "wrong-value", "scale: x")]
    [InlineData("id: military", "id: overall", "reserved-identifier", "id: overall")]
    [InlineData("id: geopolitics", "id: military", "duplicate-identifier", "name: Geopolitics")]
    [InlineData("question: Do the two arm", "questions: Do the two arm", "missing-field", "id: military")]
    [InlineData("cameo: [14]", "cameo: [41]", "unknown-cameo", "cameo: [41]")]
    [InlineData("third_parties: [WTO,", "third_parties: [WTA,", "unknown-actor", "third_parties: [WTA,")]
    [InlineData("ruptures: [19, 20]", "ruptures: [19, 30]", "unknown-cameo", "ruptures")]
    [InlineData("name: memory-months", "name: memory-month", "unknown-parameter", "name: memory-month")]
    [InlineData("name: memory-months", "name: event-share", "duplicate-identifier", "value: 0.60")]
    [InlineData("range: [12, 48]", "range: [48, 12]", "wrong-range", "range: [48, 12]")]
    [InlineData("range: [12, 48]", "range: [12]", "wrong-range", "range: [12]")]
    [InlineData("value: 24\n    unit: months\n    range: [12, 48]", "value: 49\n    unit: months\n    range: [12, 48]", "out-of-range", "value: 49")]
    [InlineData("value: 24\n    unit: months\n    range: [12, 48]", "value: x\n    unit: months\n    range: [12, 48]", "wrong-value", "value: x")]
    [InlineData("{level: \"< -3\", conflict: \">= 0.6\", negotiating: \"< 1\"}", "{warmth: \"< -3\"}", "unknown-feature", "{warmth")]
    [InlineData("{level: \"< -3\", conflict: \">= 0.6\", negotiating: \"< 1\"}", "{level: \"<-3\"}", "wrong-condition", "{level: \"<-3\"}")]
    [InlineData("{level: \"< -3\", conflict: \">= 0.6\", negotiating: \"< 1\"}", "{level: \"!= -3\"}", "wrong-condition", "{level: \"!= -3\"}")]
    [InlineData("{level: \"< -3\", conflict: \">= 0.6\", negotiating: \"< 1\"}", "{level: \"< low\"}", "wrong-condition", "{level: \"< low\"}")]
    [InlineData("{level: \"< -3\", conflict: \">= 0.6\", negotiating: \"< 1\"}", "{}", "hides-others", "when: {}")]
    [InlineData("    when: {rupture: \">= 1\"}\n", "", "missing-field", "id: rupture")]
    [InlineData("    when: {}", "    when: {level: \"> 9\"}", "no-fallback", "when: {level: \"> 9\"}")]
    [InlineData("    enter: {}", "    enter: {items: \"< 8\"}", "no-fallback", "enter: {items: \"< 8\"}")]
    [InlineData("exit: {level: \">= -2.5\"}", "exit: {flow: \">= -2.5\"}", "unknown-feature", "exit: {flow")]
    [InlineData("id: rival", "id: adversary", "duplicate-identifier", "name: rival")]
    [InlineData("key: unlikely, probability: 0.25", "key: unlikely, probability: 0.75", "out-of-range", "key: unlikely")]
    [InlineData("key: unlikely,", "key: likely,", "duplicate-identifier", "key: likely, probability: 0.25")]
    [InlineData("key: unlikely, probability: 0.25", "key: unlikely, probability: 25", "wrong-value", "key: unlikely")]
    public void Read_AMalformedFramework_NamesTheLineAndTheCure(string text, string by, string reason, string on)
    {
        Sound.ShouldContain(text);
        var at = Sound.IndexOf(text, StringComparison.Ordinal);
        var spoilt = Sound[..at] + by + Sound[(at + text.Length)..];
        var problems = new List<Rejection>();
        FrameworkReader.Read(Saved(spoilt), problems);
        var problem = problems.ShouldContainReason(reason);
        var line = spoilt[..spoilt.IndexOf(on, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
        problem.Position.Line.ShouldBeInRange(line - 1, line + 1, problem.ToString());
        problem.Expected.ShouldNotBeEmpty();
        var error = Should.Throw<EntenteException>(() => FrameworkReader.Read(Saved(spoilt)));
        (error.Code, error.Message.Contains("framework.yaml:", StringComparison.Ordinal)).ShouldBe(("framework-malformed", true));
    }

    [Fact]
    public void Read_WeightsThatDoNotSumToOne_AreRefused()
    {
        var problems = new List<Rejection>();
        FrameworkReader.Read(Saved(Sound.Replace("weight: 0.25", "weight: 0.2")), problems);
        problems.ShouldContainReason("wrong-weights").Found.ShouldBe("weights that sum to 0.8");
    }

    [Theory]
    [InlineData("memory-months")]
    [InlineData("coverage-noise")]
    public void Read_WithoutAParameter_NamesIt(string name)
    {
        var start = Sound.IndexOf($"  - name: {name}\n", StringComparison.Ordinal);
        var end = Sound.IndexOf("\n  - name:", start + 1, StringComparison.Ordinal);
        if (end < 0) end = Sound.IndexOf("\n\n", start, StringComparison.Ordinal);
        var problems = new List<Rejection>();
        FrameworkReader.Read(Saved(Sound[..start] + Sound[(end + 1)..]), problems);
        problems.ShouldContainReason("missing-parameter").Found.ShouldContain($"'{name}'");
    }

    [Theory]
    [InlineData("", "empty-file")]
    [InlineData("just words", "not-a-map")]
    [InlineData("- a\n- b", "not-a-map")]
    [InlineData("a: [", "malformed-yaml")]
    public void Read_WhatIsNoMap_IsRefused(string text, string reason)
    {
        var problems = new List<Rejection>();
        FrameworkReader.Read(Saved(text), problems).ShouldBeNull();
        problems.ShouldHaveSingleItem().Reason.ShouldBe(reason);
        Should.Throw<EntenteException>(() => FrameworkReader.Read(Saved(text))).Code.ShouldBe("framework-malformed");
    }

    [Fact]
    public void Read_AnUnknownName_SaysWhatThereIs()
    {
        var error = Should.Throw<EntenteException>(() => FrameworkReader.Read("five-variables"));
        (error.Code, error.Expected.Contains("four-variables", StringComparison.Ordinal)).ShouldBe(("framework-not-found", true));
    }

    private string Saved(string text)
    {
        var path = Path.Combine(directory, "framework.yaml");
        File.WriteAllText(path, text);
        return path;
    }
}

internal static class RejectionAssertions
{
    /// <summary>The first rejection for a reason.</summary>
    public static Rejection ShouldContainReason(this IReadOnlyList<Rejection> problems, string reason)
    {
        problems.Select(problem => problem.Reason).ShouldContain(reason);
        return problems.First(problem => problem.Reason == reason);
    }
}
