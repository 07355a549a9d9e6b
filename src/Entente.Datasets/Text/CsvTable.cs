using CsvHelper;
using CsvHelper.Configuration;
using System.Globalization;

namespace Entente.Datasets.Text;

/// <summary>A comma-separated file with a declared header, row by row, each with its line.</summary>
internal sealed class CsvTable
{
    /// <summary>The longest cell that is read, in characters.</summary>
    public const int MaximumCell = 100_000;

    private readonly string[] columns;

    private CsvTable(string name, string[] columns, IReadOnlyList<CsvRow> rows)
    {
        Name = name;
        this.columns = columns;
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
        return text is null ? new CsvTable(name, columns, []) : Parse(text, name, columns, required, problems);
    }

    private static CsvTable Parse(string text, string name, string[] columns, int required, ICollection<Rejection> problems)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false, BadDataFound = null, IgnoreBlankLines = true, MaxFieldSize = MaximumCell };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var rows = new List<CsvRow>();
        try
        {
            var width = ReadHeader(parser, name, columns, required, problems);
            if (width == 0) return new CsvTable(name, columns, []);
            ReadRows(parser, name, columns, width, rows, problems);
        }
        catch (CsvHelperException error)
        {
            problems.Add(new Rejection(new FilePosition(name, parser.RawRow, 0), "malformed-csv", error.Message.Split('\n')[0].Trim(), "comma-separated cells, quoted as in RFC 4180"));
        }

        return new CsvTable(name, columns, rows);
    }

    private static int ReadHeader(CsvParser parser, string name, string[] columns, int required, ICollection<Rejection> problems)
    {
        var header = parser.Read() ? parser.Record ?? [] : [];
        var fits = header.Length >= required && header.Length <= columns.Length && header.AsSpan().SequenceEqual(columns.AsSpan(0, header.Length));
        if (fits) return header.Length;
        problems.Add(new Rejection(new FilePosition(name, 1, 1), "wrong-header", header.Length == 0 ? "an empty file" : string.Join(",", header), string.Join(",", columns)));
        return 0;
    }

    private static void ReadRows(CsvParser parser, string name, string[] columns, int width, List<CsvRow> rows, ICollection<Rejection> problems)
    {
        var line = parser.RawRow + 1;
        while (parser.Read())
        {
            var cells = parser.Record!;
            var position = new FilePosition(name, line, 0);
            if (HasOpenQuote(parser.RawRecord))
                problems.Add(new Rejection(position, "open-quote", "a quote that is never closed", "a closing quote"));
            else if (cells.Length == width) rows.Add(new CsvRow(position, parser.RawRecord, columns, cells));
            else problems.Add(new Rejection(position, "wrong-width", string.Create(CultureInfo.InvariantCulture, $"{cells.Length} cells"), string.Create(CultureInfo.InvariantCulture, $"{width} cells; quote a cell that holds a comma")));
            line = parser.RawRow + 1;
        }
    }

    private static bool HasOpenQuote(string raw) => raw.AsSpan().Count('"') % 2 == 1;
}

/// <summary>One row of a table.</summary>
internal sealed class CsvRow(FilePosition line, string raw, string[] columns, string[] cells)
{
    /// <summary>The line that the row starts on.</summary>
    public FilePosition Line => line;

    /// <summary>The cell of a column, trimmed; empty where the file lacks the column.</summary>
    public string this[int column] => column < cells.Length ? cells[column].Trim() : "";

    /// <summary>The name of a column.</summary>
    public string Column(int column) => columns[column];

    /// <summary>The line and column at which a cell starts.</summary>
    public FilePosition PositionOf(int column)
    {
        var (at, quoted, cell) = (0, false, 0);
        for (; at < raw.Length && cell < column; at++)
        {
            if (raw[at] == '"') quoted = !quoted;
            else if (raw[at] == ',' && !quoted) cell++;
        }

        var before = raw.AsSpan(0, at);
        return new FilePosition(line.File, line.Line + before.Count('\n'), at - before.LastIndexOf('\n'));
    }
}
