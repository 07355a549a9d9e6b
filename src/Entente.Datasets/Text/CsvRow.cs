namespace Entente.Datasets.Text;

/// <summary>One row of a table: where its cells start in the file, and their contents when they are asked for.</summary>
/// <param name="table">The table.</param>
/// <param name="line">The line that the row starts on.</param>
/// <param name="starts">The byte at which each cell starts, and one past the byte that ends the last.</param>
internal sealed class CsvRow(CsvTable table, int line, int[] starts) : IPlaced
{
    private const byte Quote = (byte)'"';

    /// <summary>How many cells.</summary>
    public int Count => starts.Length - 1;

    /// <inheritdoc/>
    public FilePosition Start => new(table.Source.Name, line, 0);

    /// <summary>The text of a cell without its quotes, trimmed; empty where the file lacks the column.</summary>
    public string this[int column]
    {
        get
        {
            var cell = Bytes(column);
            if (cell.IsEmpty) return "";
            // Inside a cell a quote is doubled; outside of quotes there is none.
            return cell.Contains(Quote) ? System.Text.Encoding.UTF8.GetString(cell).Replace("\"\"", "\"", StringComparison.Ordinal) : table.TextOf(column, cell);
        }
    }

    /// <summary>The bytes of a cell without its outer quotes, trimmed; doubled quotes stay doubled.</summary>
    public ReadOnlySpan<byte> Bytes(int column)
    {
        if (column >= Count) return [];
        var cell = table.Source.Span[starts[column]..(starts[column + 1] - 1)];
        return Trimmed(cell.Length > 1 && cell[0] == Quote ? cell[1..^1] : cell);
    }

    /// <summary>Whether a cell is empty.</summary>
    public bool IsEmpty(int column) => Bytes(column).IsEmpty;

    /// <summary>Whether bytes are a text of ASCII characters.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes, string text)
    {
        if (bytes.Length != text.Length) return false;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] != text[at] || bytes[at] >= 0x80) return false;
        }

        return true;
    }

    /// <summary>The name of a column.</summary>
    public string Column(int column) => table.Columns[column];

    /// <summary>Where a cell starts; of a quoted cell, its opening quote.</summary>
    public FilePosition PositionOf(int column) => column >= 0 && column < Count ? table.Source.PositionOf(starts[0], line, starts[column]) : Start;

    /// <inheritdoc/>
    public FilePosition PositionOf(string field) => PositionOf(Array.IndexOf(table.Columns, field));

    /// <summary>All cells.</summary>
    public string[] ToArray()
    {
        var cells = new string[Count];
        for (var column = 0; column < cells.Length; column++) cells[column] = this[column];
        return cells;
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> cell)
    {
        var (from, to) = (0, cell.Length);
        while (from < to && IsSpace(cell[from])) from++;
        while (to > from && IsSpace(cell[to - 1])) to--;
        return cell[from..to];
    }

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
