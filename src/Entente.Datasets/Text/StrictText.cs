using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Entente.Datasets.Text;

/// <summary>Reads a whole text file as UTF-8 and refuses what is not, naming the place.</summary>
internal static class StrictText
{
    /// <summary>The largest file of a case that is read, in bytes. A case is kept by hand; more than this is something else.</summary>
    public const long MaximumBytes = 64L << 20;

    /// <summary>The longest line that is read, in bytes. A row is a sentence and some codes.</summary>
    public const int MaximumLine = 1 << 16;

    /// <summary>The text of a file, without a byte order mark; or null with a rejection added.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="problems">Takes the rejection.</param>
    public static SourceText? Read(string path, string name, ICollection<Rejection> problems)
    {
        var bytes = ReadBytes(path, name, problems);
        if (bytes is null) return null;
        var mark = Encoding.UTF8.Preamble;
        var text = new SourceText(name, bytes, bytes.AsSpan().StartsWith(mark) ? mark.Length : 0);
        var wrong = Check(text);
        if (wrong is null) return text;
        problems.Add(wrong);
        return null;
    }

    private static Rejection? Check(SourceText text)
    {
        if (!Utf8.IsValid(text.Span)) return NotUtf8(text);
        var nul = text.Span.IndexOf((byte)0);
        if (nul >= 0) return new Rejection(text.PositionOf(nul), "nul-character", "a NUL character", "plain text; remove the character");
        return LongLine(text);
    }

    private static Rejection NotUtf8(SourceText text)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(text.Span[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return new Rejection(text.PositionOf(at), "not-utf8", "the byte " + text.Span[at].ToString("x2", CultureInfo.InvariantCulture), "UTF-8 text; save the file as UTF-8");
    }

    private static Rejection? LongLine(SourceText text)
    {
        var rest = text.Span;
        var start = 0;
        while (rest.Length - start > MaximumLine)
        {
            var length = rest[start..].IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0) length = rest.Length - start;
            if (length > MaximumLine)
                return new Rejection(text.PositionOf(start) with { Column = 0 }, "line-too-long", string.Create(CultureInfo.InvariantCulture, $"{length} bytes in one line"), string.Create(CultureInfo.InvariantCulture, $"at most {MaximumLine}"));
            start += length + 1;
        }

        return null;
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
            var isMissing = error is FileNotFoundException or DirectoryNotFoundException;
            problems.Add(new Rejection(new FilePosition(name, 0, 0), isMissing ? "file-missing" : "file-unreadable", isMissing ? "no such file" : error.Message, "a readable file of the case format (docs/formats.md)"));
        }

        return null;
    }
}
