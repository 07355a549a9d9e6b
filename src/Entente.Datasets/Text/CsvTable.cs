using CsvHelper;

namespace Entente.Datasets.Text;

/// <summary>A comma-separated file with a declared header, row by row, each with its line.</summary>
internal sealed class CsvTable
{
    /// <summary>The longest row that is read, in bytes: an open quote must not swallow a file.</summary>
    private const int MaximumRecord = 1 << 20;

    private CsvTable(string name, IReadOnlyList<CsvRow> rows)
    {
        Name = name;
        Rows = rows;
    }

    /// <summary>What the file is called in messages.</summary>
    public string Name { get; }

    /// <summary>The rows, without the header and without blank lines.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>
    /// Reads a file whose header must start with the columns named, in this order; further columns are an error, since a
    /// misspelt column must not pass as a missing one. Rows of another width are rejected and left out.
    /// </summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="columns">All columns of the format.</param>
    /// <param name="required">How many of them must be there, from the left.</param>
    /// <param name="problems">Takes the rejections.</param>
    public static CsvTable Read(string path, string name, string[] columns, int required, ICollection<Rejection> problems)
    {
        var text = StrictText.Read(path, name, problems);
        return text is null ? new CsvTable(name, []) : Parse(text, name, columns, required, problems);
    }

    private static CsvTable Parse(string text, string name, string[] columns, int required, ICollection<Rejection> problems)
    {
        var options = new CsvReaderOptions { HasHeader = false, Separator = ',', TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw, MaxRecordSize = MaximumRecord };
        using var reader = CsvReader.FromText(text, options);
        var rows = new List<CsvRow>();
        try
        {
            var width = ReadHeader(reader, name, columns, required, problems);
            while (width > 0 && reader.Read()) ReadRow(reader, name, columns, width, rows, problems);
        }
        catch (CsvFormatException error)
        {
            problems.Add(new Rejection(new FilePosition(name, (int)error.LineNumber, 0), "malformed-csv", error.Message.Split('\n')[0].Trim(), "comma-separated cells, quoted as in RFC 4180; nothing after this line was read"));
        }

        return new CsvTable(name, rows);
    }

    private static int ReadHeader(CsvReader reader, string name, string[] columns, int required, ICollection<Rejection> problems)
    {
        var header = reader.Read() ? Cells(reader) : [];
        var fits = header.Length >= required && header.Length <= columns.Length && header.AsSpan().SequenceEqual(columns.AsSpan(0, header.Length));
        if (fits) return header.Length;
        problems.Add(new Rejection(new FilePosition(name, 1, 1), "wrong-header", header.Length == 0 ? "an empty file" : string.Join(",", header), string.Join(",", columns)));
        return 0;
    }

    private static void ReadRow(CsvReader reader, string name, string[] columns, int width, List<CsvRow> rows, ICollection<Rejection> problems)
    {
        var position = new FilePosition(name, (int)reader.LineNumber, 0);
        if (reader.FieldCount == width) rows.Add(new CsvRow(position, columns, Cells(reader)));
        else problems.Add(new Rejection(position, "wrong-width", $"{reader.FieldCount} cells", $"{width} cells; quote a cell that holds a comma"));
    }

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var index = 0; index < cells.Length; index++) cells[index] = reader.GetString(index).Trim();
        return cells;
    }
}

/// <summary>One row of a table.</summary>
internal sealed class CsvRow(FilePosition line, string[] columns, string[] cells)
{
    /// <summary>The line that the row starts on.</summary>
    public FilePosition Line => line;

    /// <summary>The cell of a column, trimmed; empty where the file lacks the column.</summary>
    public string this[int column] => column < cells.Length ? cells[column] : "";

    /// <summary>The name of a column.</summary>
    public string Column(int column) => columns[column];

    /// <summary>The line and the character at which a cell starts, counted on the row as written without superfluous quotes.</summary>
    public FilePosition PositionOf(int column)
    {
        var (row, at) = (line.Line, 1);
        for (var cell = 0; cell < column && cell < cells.Length; cell++)
        {
            var text = cells[cell];
            var isQuoted = text.AsSpan().IndexOfAny(",\"\n") >= 0;
            var breaks = text.AsSpan().Count('\n');
            var length = text.Length - (text.LastIndexOf('\n') + 1) + text.AsSpan().Count('"') + (isQuoted ? breaks > 0 ? 1 : 2 : 0);
            (row, at) = (row + breaks, (breaks > 0 ? 1 : at) + length + 1);
        }

        return new FilePosition(line.File, row, at);
    }
}
