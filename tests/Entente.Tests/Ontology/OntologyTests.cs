using System.Security.Cryptography;
using Entente.TestSupport;

namespace Entente.Tests;

public class OntologyTests
{
    public static TheoryData<string> Tables => [.. Ontology.Tables];

    private static Dictionary<string, string> Checksums => File.ReadLines(Repository.PathTo("data", "SHA256SUMS"))
        .Select(line => line.Split("  "))
        .ToDictionary(parts => parts[1], parts => parts[0], StringComparer.Ordinal);

    [Fact]
    public void Tables_all_have_a_checksum_on_file() => Checksums.Keys.ShouldBe(Ontology.Tables, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Sha256_is_that_of_the_file_and_the_one_on_record(string table)
    {
        var file = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.PathTo("data", table))));
        Ontology.Describe(table).Sha256.ShouldBe(file);
        Checksums[table].ShouldBe(file);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Describe_says_name_version_title_sources_and_licence(string table)
    {
        var ontology = Ontology.Describe(table);
        ontology.Name.ShouldNotBeNullOrWhiteSpace();
        ontology.Version.ShouldNotBeNullOrWhiteSpace();
        ontology.Title.ShouldNotBeNullOrWhiteSpace();
        ontology.Licence.ShouldNotBeNullOrWhiteSpace();
        ontology.Sources.ShouldNotBeEmpty();
        ontology.Sources.ShouldAllBe(source => source.Contains(';') || source.Contains("organisations"));
    }

    [Fact]
    public void Names_are_unique() => Ontology.Tables.Select(table => Ontology.Describe(table).Name).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Tables))]
    public void Tables_are_well_formed(string table)
    {
        var text = File.ReadAllText(Repository.PathTo("data", table));
        text.ShouldNotContain("\r");
        text.ShouldNotContain("\"\"");
        text.ShouldEndWith("\n");
        var lines = text.TrimEnd('\n').Split('\n').SkipWhile(line => line.StartsWith('#')).ToList();
        var columns = lines[0].Split(',').Length;
        lines.ShouldAllBe(line => ReferenceCsv.Split(line, ',').Count == columns && !line.StartsWith('#') && line.Trim() == line);
        lines.Count.ShouldBeGreaterThan(16);
    }

    [Fact]
    public void Describe_of_a_table_that_does_not_exist_is_an_argument_error() =>
        Should.Throw<ArgumentException>(() => Ontology.Describe("cameo/none.csv"));
}
