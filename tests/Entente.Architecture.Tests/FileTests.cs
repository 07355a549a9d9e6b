using System.Security.Cryptography;
using Entente.TestSupport;

namespace Entente.Architecture.Tests;

/// <summary>Promises about the files of the checkout.</summary>
public class FileTests
{
    private const int Longest = 350;

    private static readonly Dictionary<string, string> Checksums = File.ReadLines(Repository.PathTo("data", "SHA256SUMS"))
        .Select(line => line.Split("  ")).ToDictionary(parts => parts[1], parts => parts[0], StringComparer.Ordinal);

    public static TheoryData<string> Tables => [.. Directory.EnumerateFiles(Repository.PathTo("data"), "*.csv", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.PathTo("data"), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_table_has_its_checksum(string table)
    {
        Checksums.ShouldContainKey(table);
        Checksums[table].ShouldBe(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.PathTo("data", table)))));
        Ontology.Tables.ShouldContain(table);
    }

    [Fact]
    public void Every_checksum_is_of_a_file() => Checksums.Keys.ShouldAllBe(name => File.Exists(Repository.PathTo("data", name)));

    [Fact]
    public void Source_files_are_short() =>
        House.Sources.Select(path => (Path: path, Lines: File.ReadLines(Repository.PathTo(path)).Count())).Where(file => file.Lines > Longest).ShouldBeEmpty();

    [Fact]
    public void Half_of_the_source_files_have_under_a_hundred_lines() =>
        House.Sources.Select(path => File.ReadLines(Repository.PathTo(path)).Count()).Order().ElementAt(House.Sources.Count / 2).ShouldBeLessThan(100);

    [Fact]
    public void Source_files_end_lines_as_declared() =>
        House.Sources.Where(path => File.ReadAllText(Repository.PathTo(path)) is var text && (text.Contains('\r') || text.Contains('\t') || !text.EndsWith('\n'))).ShouldBeEmpty();

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTime.Today")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("P:System.Random.Shared")]
    [InlineData("M:System.Random.#ctor")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("P:System.TimeZoneInfo.Local")]
    public void Clock_chance_and_culture_are_banned(string symbol)
    {
        File.ReadLines(Repository.PathTo("BannedSymbols.txt")).ShouldContain(line => line.StartsWith(symbol + ";"));
        File.ReadAllText(Repository.PathTo("Directory.Build.props")).ShouldContain("BannedSymbols.txt");
    }

    [Fact]
    public void No_source_silences_the_ban() =>
        House.Sources.Where(path => File.ReadAllText(Repository.PathTo(path)).Contains("RS0030", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_root_is_the_face() =>
        Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)).Count(name => !name.StartsWith('.') && name is not ("artifacts" or "TestResults")).ShouldBeLessThan(20);

    [Fact]
    public void Package_versions_are_pinned_in_one_place()
    {
        foreach (var project in Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Where(path => !path.Contains("node_modules", StringComparison.Ordinal)))
            File.ReadAllText(project).ShouldNotMatch("PackageReference[^>]*Version=", project);
        File.ReadLines(Repository.PathTo("Directory.Packages.props")).Where(line => line.Contains("<PackageVersion ", StringComparison.Ordinal)).ShouldAllBe(line => !line.Contains('*') && !line.Contains('['));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.PathTo("Entente.slnx"));
        foreach (var folder in (string[])["src", "tests"])
            foreach (var project in Directory.EnumerateFiles(Repository.PathTo(folder), "*.csproj", SearchOption.AllDirectories))
                solution.ShouldContain(Path.GetRelativePath(Repository.Root, project).Replace('\\', '/'));
    }
}
