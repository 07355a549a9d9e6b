using System.Text;

namespace Entente.Datasets.Text;

/// <summary>The bytes of a text file that was found to be UTF-8, and the way back from a byte to its line and column.</summary>
internal sealed class SourceText(string name, byte[] bytes, int start)
{
    /// <summary>What the file is called in messages.</summary>
    public string Name => name;

    /// <summary>The text without its byte order mark.</summary>
    public ReadOnlyMemory<byte> Memory => bytes.AsMemory(start);

    /// <summary>The text without its byte order mark.</summary>
    public ReadOnlySpan<byte> Span => bytes.AsSpan(start);

    /// <summary>The text as characters.</summary>
    public string Characters => Encoding.UTF8.GetString(Span);

    /// <summary>Line and column of a byte; the column counts characters (code points) from 1.</summary>
    public FilePosition PositionOf(int offset) => PositionOf(0, 1, offset);

    /// <summary>Line and column of a byte, counted from the start of a line whose number is known.</summary>
    public FilePosition PositionOf(int lineStart, int line, int offset)
    {
        var text = Span;
        var column = 1;
        for (var at = lineStart; at < offset; at++)
        {
            if (IsLineEnd(text, at)) (line, column) = (line + 1, 1);
            else if (IsFirstOfCharacter(text[at])) column++;
        }

        return new FilePosition(name, line, column);
    }

    // CR LF is one line end, so its CR is none; a CR alone is one.
    private static bool IsLineEnd(ReadOnlySpan<byte> text, int at) =>
        text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));

    private static bool IsFirstOfCharacter(byte value) => (value & 0xC0) != 0x80 && value != '\r';
}
