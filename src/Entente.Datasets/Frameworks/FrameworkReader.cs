using Entente.Datasets.Text;

namespace Entente.Datasets.Frameworks;

/// <summary>Reads a framework file (docs/formats.md): variables, parameters, verdict rules, partnership types and the wording table.</summary>
public static class FrameworkReader
{
    /// <summary>Names of the frameworks that ship with the software.</summary>
    public static IReadOnlyList<string> Bundled { get; } = ["four-variables"];

    /// <summary>Reads a bundled framework by its name, or a file by its path.</summary>
    /// <exception cref="EntenteException">
    /// <c>framework-not-found</c>: there is none. <c>framework-malformed</c>: line, what was found and what was expected are named.
    /// </exception>
    public static Framework Read(string nameOrPath)
    {
        var problems = new List<Rejection>();
        var framework = Read(nameOrPath, problems);
        if (framework is not null && problems.Count == 0) return framework;
        var first = problems[0];
        throw new EntenteException(
            "framework-malformed",
            $"framework {nameOrPath} cannot be used: {first.Position}: {first.Reason}" + (problems.Count > 1 ? $" (and {problems.Count - 1} more)" : ""),
            first.Found,
            first.Expected,
            "correct the line; docs/formats.md describes the file");
    }

    /// <summary>Reads a framework and gathers what is wrong with it; what is malformed is left out of the result. Null where there is no map at all.</summary>
    /// <exception cref="EntenteException"><c>framework-not-found</c>: there is none.</exception>
    public static Framework? Read(string nameOrPath, ICollection<Rejection> problems)
    {
        ArgumentNullException.ThrowIfNull(nameOrPath);
        var name = Bundled.Contains(nameOrPath) ? nameOrPath + ".yaml" : Path.GetFileName(nameOrPath);
        var root = Bundled.Contains(nameOrPath) ? YamlFile.ReadText(BundledText(nameOrPath), name, problems) : ReadFile(nameOrPath, name, problems);
        if (root is YamlMap map) return new FrameworkMap(new YamlFields(map, problems)).Read();
        if (root is not null) problems.Add(new Rejection(root.Position, root is YamlScalar { Text: "" } ? "empty-file" : "not-a-map", root.Kind, "a map that starts 'format: 1'"));
        return null;
    }

    private static YamlNode? ReadFile(string path, string name, ICollection<Rejection> problems)
    {
        if (File.Exists(path)) return YamlFile.Read(path, name, problems);
        throw new EntenteException("framework-not-found", $"there is no framework '{path}'", "nothing of this name", "a bundled framework (" + string.Join(", ", Bundled) + ") or the path of a file", "name one of these");
    }

    private static string BundledText(string name)
    {
        using var stream = typeof(FrameworkReader).Assembly.GetManifestResourceStream($"frameworks/{name}.yaml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
