using System.Globalization;
using System.Text;

namespace Entente;

/// <summary>
/// Reads one embedded table row by row. The tables are ours and well formed (a test holds them to it): UTF-8, lines end with
/// LF, lines that start with # come first, then the column names; a field with a comma stands in quotes and holds no quote.
/// </summary>
internal sealed class OntologyTable
{
    private const char Comma = ',', Quote = '"', LineEnd = '\n', Comment = '#';

    private readonly string text;
    private readonly int[] starts;
    private readonly int[] lengths;
    private int position;

    private OntologyTable(string name, string text)
    {
        Name = name;
        this.text = text;
        SkipComments();
        Columns = text[position..text.IndexOf(LineEnd, position)].Split(Comma);
        position = text.IndexOf(LineEnd, position) + 1;
        starts = new int[Columns.Length];
        lengths = new int[Columns.Length];
    }

    /// <summary>The name that the table is embedded under, such as <c>cameo/codes.csv</c>.</summary>
    public string Name { get; }

    /// <summary>The names of the columns, in the order of the file.</summary>
    public string[] Columns { get; }

    /// <summary>Opens an embedded table.</summary>
    public static OntologyTable Open(string name) => new(name, Encoding.UTF8.GetString(Bytes(name)));

    /// <summary>The bytes of an embedded table, as they lie in the repository.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(OntologyTable).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No ontology table is embedded as '{name}'.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Moves to the next row; false after the last.</summary>
    public bool Read()
    {
        if (position >= text.Length) return false;
        for (var column = 0; column < starts.Length; column++) ReadField(column);
        return true;
    }

    /// <summary>A field of the current row.</summary>
    public ReadOnlySpan<char> Span(int column) => text.AsSpan(starts[column], lengths[column]);

    /// <summary>A field of the current row as text; empty when the field is.</summary>
    public string Text(int column) => lengths[column] == 0 ? "" : text.Substring(starts[column], lengths[column]);

    /// <summary>A field of the current row as text; null when the field is empty.</summary>
    public string? TextOrNull(int column) => lengths[column] == 0 ? null : Text(column);

    /// <summary>The entries of a field that lists several, parted by a vertical bar.</summary>
    public string[] List(int column) => lengths[column] == 0 ? [] : Text(column).Split('|');

    /// <summary>A number; null when the field is empty.</summary>
    public double? NumberOrNull(int column) =>
        lengths[column] == 0 ? null : double.Parse(Span(column), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A whole number; null when the field is empty.</summary>
    public int? IntegerOrNull(int column) =>
        lengths[column] == 0 ? null : int.Parse(Span(column), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A date written year-month-day; null when the field is empty.</summary>
    public DateOnly? DateOrNull(int column)
    {
        var field = Span(column);
        return field.IsEmpty ? null : new DateOnly(Whole(field[..4]), Whole(field[5..7]), Whole(field[8..]));
    }

    private static int Whole(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private void SkipComments()
    {
        while (text[position] == Comment) position = text.IndexOf(LineEnd, position) + 1;
    }

    private void ReadField(int column)
    {
        var quoted = text[position] == Quote;
        if (quoted) position++;
        var end = quoted ? text.IndexOf(Quote, position) : EndOfPlainField();
        starts[column] = position;
        lengths[column] = end - position;
        position = end + (quoted ? 2 : 1);
    }

    private int EndOfPlainField()
    {
        var length = text.AsSpan(position).IndexOfAny(Comma, LineEnd);
        return length < 0 ? text.Length : position + length;
    }
}
