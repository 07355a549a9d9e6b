using Entente.TestSupport;

namespace Entente.Cli.Tests.Docs;

/// <summary>The files that a reader of the project sees, by their path from the root with forward slashes.</summary>
internal static class Texts
{
    private static readonly HashSet<string> Built = new(["artifacts", "node_modules", "TestResults", "bin", "obj"], StringComparer.Ordinal);

    public static IReadOnlyList<string> All { get; } = [.. Walk(Repository.Root).Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Pages { get; } = [.. All.Where(path => path.EndsWith(".md", StringComparison.Ordinal))];

    /// <summary>The front page and all below docs/, as one text.</summary>
    public static string Guide { get; } = string.Join('\n', Pages.Where(page => page == "README.md" || page.StartsWith("docs/", StringComparison.Ordinal)).Select(Read));

    public static string Read(string path) => File.ReadAllText(Repository.PathTo(path));

    /// <summary>A page that has to be there.</summary>
    public static string Page(string path)
    {
        Pages.ShouldContain(path);
        return Read(path);
    }

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder)) if (Path.GetFileName(file) != ".git") yield return file;
        foreach (var child in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(child);
            if (Built.Contains(name) || (name.StartsWith('.') && name != ".github")) continue;
            foreach (var file in Walk(child)) yield return file;
        }
    }
}
