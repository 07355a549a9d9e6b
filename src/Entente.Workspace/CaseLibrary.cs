using Entente.Datasets.Cases;

namespace Entente;

/// <summary>The cases at hand: a folder of case folders, as shipped beside the executable or as the user names.</summary>
/// <param name="directory">The folder that holds them.</param>
public sealed class CaseLibrary(string directory)
{
    /// <summary>The library that ships with the software.</summary>
    public static CaseLibrary Bundled { get; } = new(Path.Combine(AppContext.BaseDirectory, "cases"));

    /// <summary>The folder.</summary>
    public string Directory => directory;

    /// <summary>Names of the case folders, in ordinal order.</summary>
    public IReadOnlyList<string> Names => System.IO.Directory.Exists(directory)
        ? [.. System.IO.Directory.GetDirectories(directory).Where(folder => File.Exists(Path.Combine(folder, "case.yaml"))).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The folder named after two codes, in either order; null where there is none or it is about others.</summary>
    public string? FolderNamed(string first, string second)
    {
        foreach (var name in new[] { $"{first}-{second}", $"{second}-{first}" })
        {
            if (!UndirectedDyad.TryParse(name.ToUpperInvariant(), out var dyad)) return null;
            var folder = Path.Combine(directory, name.ToLowerInvariant());
            if (CaseReader.DyadOf(folder) is { } found && found == dyad) return folder;
        }

        return null;
    }

    /// <summary>The folder of the case about two states, in whichever order they are named.</summary>
    /// <exception cref="EntenteException">No case is about them; those at hand are named.</exception>
    public string FolderOf(UndirectedDyad dyad)
    {
        // A folder is named after its dyad; the name spares reading every case to find one.
        if (FolderNamed(dyad.First.ToString(), dyad.Second.ToString()) is { } named) return named;
        foreach (var name in Names)
        {
            if (CaseReader.DyadOf(Path.Combine(directory, name)) is { } found && found == dyad) return Path.Combine(directory, name);
        }

        throw new EntenteException("unknown-dyad", $"there is no case about {dyad}", dyad.ToString(), Names.Count == 0 ? $"a case folder below {directory}" : "one of " + string.Join(", ", Names), "name one of these, or write a case (docs/formats.md) and give its folder with --case");
    }
}
