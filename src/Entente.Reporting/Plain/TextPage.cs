using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>
/// Writes words into lines of at most <see cref="Width"/> columns, straight to the writer. What does not fit goes to the next
/// line under the hanging indent; a word longer than a line is broken.
/// </summary>
internal sealed class TextPage(TextWriter writer, TextStyle style)
{
    /// <summary>The widest a line gets.</summary>
    public const int Width = 100;

    private const int WidestHang = 70;

    private readonly char[] word = new char[Width];
    private readonly Ink[] inks = new Ink[Width];
    private int length;
    private int wide;
    private int column;
    private int hang;
    private bool spaced;
    private bool fresh = true;
    private Ink current;

    /// <summary>Begins a line at an indent; what wraps goes under the hanging indent.</summary>
    public TextPage Start(int indent, int hangingIndent)
    {
        hang = hangingIndent;
        Pad(indent);
        fresh = true;
        return this;
    }

    /// <summary>Writes words. A space at either end separates them from their neighbours; without one they are one word, whatever their inks.</summary>
    public TextPage Write(ReadOnlySpan<char> text, Ink ink = Ink.Normal)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (SafeText.IsSpace(character)) Space();
            else if (!SafeText.IsDropped(character)) Add(SafeText.IsHalf(text, index) ? SafeText.Replacement : character, ink);
        }

        return this;
    }

    /// <summary>Goes on at a column, or a space further where it is already taken.</summary>
    public TextPage At(int start)
    {
        Flush();
        spaced = false;
        if (column < start) Pad(start - column);
        else if (!fresh && column < Width) Pad(1);
        fresh = true;
        return this;
    }

    /// <summary>From here on what wraps goes under this column.</summary>
    public TextPage HangHere()
    {
        Flush();
        hang = Math.Min(WidestHang, column + (spaced ? 1 : 0));
        return this;
    }

    /// <summary>Ends the line.</summary>
    public void End()
    {
        Flush();
        Dip(Ink.Normal);
        writer.Write('\n');
        column = 0;
        (spaced, fresh) = (false, true);
    }

    /// <summary>An empty line.</summary>
    public void Blank() => writer.Write('\n');

    /// <summary>A line of its own with a label, whose text hangs under its own beginning.</summary>
    public TextPage Label(string label, int indent = 2, int width = 12)
    {
        Start(indent, indent + width).Write(label, Ink.Faint);
        return At(indent + width);
    }

    private void Space()
    {
        Flush();
        spaced = !fresh;
    }

    private void Add(char character, Ink ink)
    {
        var columns = SafeText.Columns(character);
        // A pair of surrogates must not be torn apart, so that room is kept for the second half.
        if (wide + columns + (char.IsHighSurrogate(character) ? 1 : 0) > Width - hang) Flush();
        inks[length] = ink;
        word[length++] = character;
        wide += columns;
    }

    private void Flush()
    {
        if (length == 0) return;
        if (column + (spaced ? 1 : 0) + wide > Width) NextLine();
        else if (spaced) Pad(1);
        for (var (from, to) = (0, 1); from < length; (from, to) = (to, to + 1))
        {
            while (to < length && inks[to] == inks[from]) to++;
            Dip(inks[from]);
            writer.Write(word.AsSpan(from, to - from));
        }

        column += wide;
        (length, wide, spaced, fresh) = (0, 0, false, false);
    }

    private void NextLine()
    {
        Dip(Ink.Normal);
        writer.Write('\n');
        column = 0;
        Pad(hang);
    }

    private void Pad(int spaces)
    {
        Dip(Ink.Normal);
        for (var index = 0; index < spaces; index++) writer.Write(' ');
        column += spaces;
    }

    private void Dip(Ink ink)
    {
        if (ink == current) return;
        if (style.Colour)
        {
            if (current != Ink.Normal) writer.Write(Inks.Reset);
            writer.Write(Inks.Sequence(ink));
        }

        current = ink;
    }
}
