using System.Security.Cryptography;
using System.Text;

namespace Entente;

/// <summary>
/// What an embedded table says about itself: its name, version, sources and licence, and the SHA-256 of the bytes that were
/// read. Results that rest on a table echo these in their provenance.
/// </summary>
/// <param name="Table">The name that the table is embedded under, such as <c>cameo/codes.csv</c>; the same below <c>data/</c>.</param>
/// <param name="Name">The name of the ontology, such as <c>cameo-codes</c>.</param>
/// <param name="Version">Its version: that of the standard where it has one, else our own count.</param>
/// <param name="Title">What the table holds.</param>
/// <param name="Sources">Where its facts come from: title; publisher; date.</param>
/// <param name="Licence">The licence as the sources state it.</param>
/// <param name="Notes">What a reader must know: contradictions between sources and what was chosen.</param>
/// <param name="Sha256">SHA-256 of the table's bytes, in lower-case hexadecimal digits.</param>
public sealed record Ontology(
    string Table, string Name, string Version, string Title, IReadOnlyList<string> Sources, string Licence, IReadOnlyList<string> Notes, string Sha256)
{
    /// <summary>The embedded tables, in the ordinal order of their names.</summary>
    public static IReadOnlyList<string> Tables => field ??= Names();

    /// <summary>Reads what a table says about itself.</summary>
    /// <exception cref="ArgumentException">No table is embedded under that name.</exception>
    public static Ontology Describe(string table)
    {
        var bytes = OntologyTable.Bytes(table);
        var header = Header(Encoding.UTF8.GetString(bytes));
        return new Ontology(
            table, header["name"].Single(), header["version"].Single(), header["title"].Single(), [.. header["source"]],
            string.Join("; ", header["licence"]), [.. header["note"]], Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

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
