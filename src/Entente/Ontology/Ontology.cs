using System.Security.Cryptography;
using System.Text;

namespace Entente;

/// <summary>
/// What an embedded table says about itself: its name, version, sources and licence, and the SHA-256 of its bytes. Results
/// that rest on a table echo these in their provenance.
/// </summary>
public sealed class Ontology
{
    private Ontology(string table, ILookup<string, string> header)
    {
        Table = table;
        Name = header["name"].Single();
        Version = header["version"].Single();
        Title = header["title"].Single();
        Sources = [.. header["source"]];
        Licence = string.Join("; ", header["licence"]);
        Notes = [.. header["note"]];
    }

    /// <summary>The embedded tables, in the ordinal order of their names.</summary>
    public static IReadOnlyList<string> Tables => field ??= Names();

    /// <summary>The name that the table is embedded under, such as <c>cameo/codes.csv</c>; the same below <c>data/</c>.</summary>
    public string Table { get; }

    /// <summary>The name of the ontology, such as <c>cameo-codes</c>.</summary>
    public string Name { get; }

    /// <summary>Its version: that of the standard where it has one, else our own count.</summary>
    public string Version { get; }

    /// <summary>What the table holds.</summary>
    public string Title { get; }

    /// <summary>Where its facts come from: title; publisher; date.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The licence as the sources state it.</summary>
    public string Licence { get; }

    /// <summary>What a reader must know: contradictions between sources and what was chosen.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>SHA-256 of the bytes that are read, in lower-case hexadecimal digits.</summary>
    // Worked out when asked for: starting the hash costs more than reading all tables.
    public string Sha256 => field ??= Convert.ToHexStringLower(SHA256.HashData(OntologyTable.Bytes(Table)));

    /// <summary>Reads what a table says about itself.</summary>
    /// <exception cref="ArgumentException">No table is embedded under that name.</exception>
    public static Ontology Describe(string table) => new(table, Header(Encoding.UTF8.GetString(OntologyTable.Bytes(table))));

    /// <summary>The ontology's name and version.</summary>
    public override string ToString() => $"{Name} {Version}";

    private static string[] Names()
    {
        var names = typeof(Ontology).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".csv", StringComparison.Ordinal)).ToArray();
        Array.Sort(names, string.CompareOrdinal);
        return names;
    }

    private static ILookup<string, string> Header(string text) => text.Split('\n')
        .TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal))
        .Select(line => line[2..].Split(": ", 2))
        .ToLookup(parts => parts[0], parts => parts[1]);
}
