using Entente.TestSupport;

namespace Entente.Architecture.Tests;

public class WallTests
{
    public static TheoryData<string> Projects => [.. House.Walls.Keys];

    [Fact]
    public void Every_project_has_its_walls() =>
        Directory.GetDirectories(Repository.PathTo("src")).Select(folder => Path.GetFileName(folder)).Where(name => File.Exists(Repository.PathTo("src", name!, name + ".csproj"))).ShouldBe(House.Walls.Keys, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_references_only_what_it_may_see(string project) => House.ProjectReferences(project).Except(House.Walls[project]).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_uses_only_its_packages(string project) => House.PackageReferences(project).ShouldBe(House.Packages.GetValueOrDefault(project, []), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Assembly_references_only_what_it_may_see(string project)
    {
        var assembly = House.Assemblies.Single(found => found.GetName().Name == project);
        string[] allowed = [.. House.Walls[project], .. House.Packages.GetValueOrDefault(project, [])];
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => !IsFramework(name)).Except(allowed).ShouldBeEmpty();
    }

    [Fact]
    public void The_core_embeds_its_tables_and_nothing_else() =>
        typeof(Actor).Assembly.GetManifestResourceNames().ShouldAllBe(name => name.EndsWith(".csv"));

    [Fact]
    public void The_compiler_holds_the_walls()
    {
        var properties = File.ReadAllText(Repository.PathTo("Directory.Build.props"));
        foreach (var property in (string[])["DisableTransitiveProjectReferences", "TreatWarningsAsErrors", "CheckForOverflowUnderflow", "InvariantGlobalization", "Deterministic"])
            properties.ShouldContain($"<{property}>true</{property}>");
        properties.ShouldContain("<Nullable>enable</Nullable>");
        foreach (var project in House.Walls.Keys)
            foreach (var property in (string[])["DisableTransitiveProjectReferences", "TreatWarningsAsErrors", "NoWarn", "Nullable"])
                File.ReadAllText(Repository.PathTo("src", project, project + ".csproj")).ShouldNotContain($"<{property}>");
    }

    [Theory]
    [InlineData("Entente.Analysis")]
    [InlineData("Entente.Assessment")]
    [InlineData("Entente.Reporting")]
    [InlineData("Entente")]
    public void What_is_pure_opens_no_file_and_reads_no_clock(string project)
    {
        var folder = $"src/{project}/";
        foreach (var source in House.Sources.Where(path => path.StartsWith(folder, StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(Repository.PathTo(source));
            foreach (var word in (string[])["File.", "Directory.", "FileStream(", "HttpClient", "Environment.GetEnvironmentVariable", "Stopwatch", "TimeProvider.System"])
                text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)).ShouldNotContain(line => Names(line, word), $"{source} uses {word}");
        }
    }

    /// <summary>Whether a line uses a word that is not the end of a longer one.</summary>
    private static bool Names(string line, string word)
    {
        for (var at = line.IndexOf(word, StringComparison.Ordinal); at >= 0; at = line.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (at == 0 || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is '.' or '_')) return true;
        return false;
    }

    private static bool IsFramework(string name) => name is "netstandard" or "mscorlib" || (name.StartsWith("System", StringComparison.Ordinal) && name != "System.CommandLine") || name.StartsWith("Microsoft.Win32", StringComparison.Ordinal);
}
