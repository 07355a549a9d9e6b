using System.IO.Compression;
using System.Text;
using Entente.TestSupport;

namespace Entente.Tests;

/// <summary>Reads the reference tables that ours are checked against, quotes and compression included.</summary>
internal static class ReferenceCsv
{
    /// <summary>The rows of a table with a header, each by column name.</summary>
    public static List<Dictionary<string, string>> Rows(char separator, params string[] path)
    {
        var lines = Lines(path).Where(line => line.Length > 0).ToList();
        var header = Split(lines[0], separator);
        return [.. lines.Skip(1).Select(line => Named(header, Split(line, separator)))];
    }

    /// <summary>The lines of a file; skips the test where it is absent.</summary>
    public static IEnumerable<string> Lines(params string[] path)
    {
        var file = Repository.Reference(path);
        using var raw = File.OpenRead(file);
        using var stream = file.EndsWith(".gz", StringComparison.Ordinal) ? (Stream)new GZipStream(raw, CompressionMode.Decompress) : raw;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. ReadAll(reader)];
    }

    /// <summary>The fields of a line, without their quotes.</summary>
    public static List<string> Split(string line, char separator)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var character in line)
        {
            if (character == '"') quoted = !quoted;
            else if (character == separator && !quoted) Flush(fields, field);
            else field.Append(character);
        }

        Flush(fields, field);
        return fields;
    }

    private static void Flush(List<string> fields, StringBuilder field)
    {
        fields.Add(field.ToString());
        field.Clear();
    }

    private static Dictionary<string, string> Named(List<string> header, List<string> fields) =>
        header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

    private static IEnumerable<string> ReadAll(StreamReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }
}
