using System.Globalization;
using System.Text;

namespace Entente.Datasets.Text;

/// <summary>Reads a whole text file as UTF-8 and refuses what is not, naming the place.</summary>
internal static class StrictText
{
    /// <summary>The largest file of a case that is read, in bytes. A case is kept by hand; more than this is something else.</summary>
    public const long MaximumBytes = 64L << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, without a byte order mark; or null with a rejection added.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="problems">Takes the rejection.</param>
    public static string? Read(string path, string name, ICollection<Rejection> problems)
    {
        var bytes = ReadBytes(path, name, problems);
        if (bytes is null) return null;
        var body = bytes.AsSpan();
        if (body.StartsWith(Encoding.UTF8.Preamble)) body = body[Encoding.UTF8.Preamble.Length..];
        try
        {
            var text = Utf8.GetString(body);
            var nul = text.IndexOf('\0', StringComparison.Ordinal);
            if (nul < 0) return text;
            problems.Add(new Rejection(PositionOf(text, nul, name), "nul-character", "a NUL character", "plain text; remove the character"));
            return null;
        }
        catch (DecoderFallbackException error)
        {
            problems.Add(new Rejection(
                new FilePosition(name, LineOf(body, error.Index), 0),
                "not-utf8",
                "the byte " + string.Concat(error.BytesUnknown?.Select(value => value.ToString("x2", CultureInfo.InvariantCulture)) ?? []),
                "UTF-8 text; save the file as UTF-8"));
            return null;
        }
    }

    /// <summary>Line and column of a character.</summary>
    public static FilePosition PositionOf(string text, int index, string name)
    {
        var before = text.AsSpan(0, index);
        return new FilePosition(name, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    private static byte[]? ReadBytes(string path, string name, ICollection<Rejection> problems)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length <= MaximumBytes) return File.ReadAllBytes(path);
            problems.Add(new Rejection(new FilePosition(name, 0, 0), "file-too-large", string.Create(CultureInfo.InvariantCulture, $"{length} bytes"), string.Create(CultureInfo.InvariantCulture, $"at most {MaximumBytes} bytes")));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var missing = error is FileNotFoundException or DirectoryNotFoundException;
            problems.Add(new Rejection(new FilePosition(name, 0, 0), missing ? "file-missing" : "file-unreadable", missing ? "no such file" : error.Message, "a readable file of the case format (docs/formats.md)"));
        }

        return null;
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int index) => bytes[..Math.Clamp(index, 0, bytes.Length)].Count((byte)'\n') + 1;
}
