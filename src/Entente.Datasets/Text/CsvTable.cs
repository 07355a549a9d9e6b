using System.Globalization;
using System.Text;
using CsvHelper;

namespace Entente.Datasets.Text;

/// <summary>A comma-separated file with a declared header, row by row, each with its place.</summary>
internal sealed class CsvTable
{
    private readonly SourceText source;
    private readonly ICollection<Rejection> problems;
    private readonly string[] latest;

    private CsvTable(SourceText source, string[] columns, ICollection<Rejection> problems)
    {
        this.source = source;
        this.problems = problems;
        Columns = columns;
        latest = new string[columns.Length];
        Array.Fill(latest, "");
    }

    /// <summary>All columns of the format.</summary>
    public string[] Columns { get; }

    /// <summary>The rows of the right width, without the header and without blank lines.</summary>
    public List<CsvRow> Rows { get; } = [];

    /// <summary>How many rows there are, those of a wrong width among them.</summary>
    public int Found { get; private set; }

    /// <summary>
    /// Reads a file whose header must start with the columns named, in this order; further columns are an error, since a
    /// misspelt column must not pass as a missing one. Rows of another width are rejected and left out. Null where the file
    /// cannot be read as text.
    /// </summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="columns">All columns of the format.</param>
    /// <param name="required">How many of them must be there, from the left.</param>
    /// <param name="problems">Takes the rejections.</param>
    public static CsvTable? Read(string path, string name, string[] columns, int required, ICollection<Rejection> problems)
    {
        if (StrictText.Read(path, name, problems) is not { } source) return null;
        var table = new CsvTable(source, columns, problems);
        table.ReadRows(required);
        return table;
    }

    /// <summary>The text that the rows are cut from.</summary>
    public SourceText Source => source;

    /// <summary>The text of a cell. Columns repeat themselves from row to row, so the latest text of each is used again.</summary>
    public string TextOf(int column, ReadOnlySpan<byte> cell)
    {
        if (column >= latest.Length) return Encoding.UTF8.GetString(cell);
        if (!CsvRow.Is(cell, latest[column])) latest[column] = Encoding.UTF8.GetString(cell);
        return latest[column];
    }

    private void ReadRows(int required)
    {
        var options = new CsvReaderOptions { HasHeader = false, Separator = ',', TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Skip, OnMalformedRecord = Reject };
        using var reader = CsvReader.Create(source.Memory, options);
        var width = ReadHeader(reader, required);
        while (width > 0 && reader.Read()) ReadRow(reader, width);
    }

    private int ReadHeader(CsvReader reader, int required)
    {
        var header = reader.Read() ? NewRow(reader).ToArray() : [];
        var fits = header.Length >= required && header.Length <= Columns.Length && header.AsSpan().SequenceEqual(Columns.AsSpan(0, header.Length));
        if (fits) return header.Length;
        problems.Add(new Rejection(new FilePosition(source.Name, 1, 1), "wrong-header", header.Length == 0 ? "no header" : Shown.Of(string.Join(",", header)), string.Join(",", Columns)));
        return 0;
    }

    private void ReadRow(CsvReader reader, int width)
    {
        Found++;
        if (reader.FieldCount == width) Rows.Add(NewRow(reader));
        else problems.Add(new Rejection(new FilePosition(source.Name, (int)reader.LineNumber, 0), "wrong-width", string.Create(CultureInfo.InvariantCulture, $"{reader.FieldCount} cells"), string.Create(CultureInfo.InvariantCulture, $"{width} cells; quote a cell that holds a comma")));
    }

    private void Reject(CsvMalformedRecord record)
    {
        Found++;
        var found = record.Reason switch
        {
            CsvMalformedReason.UnterminatedQuote => "a quoted cell that is never closed; nothing after it was read",
            CsvMalformedReason.TextAfterClosingQuote => "text after a closing quote",
            CsvMalformedReason.StrayQuote => "a quote inside a cell that is not quoted",
            _ => record.Reason.ToString(),
        };
        // An open quote is noticed at the end of the file; what helps is the row that it is in.
        var position = record.Reason == CsvMalformedReason.UnterminatedQuote ? new FilePosition(source.Name, (int)record.LineNumber, 0) : source.PositionOf((int)record.ByteOffset);
        problems.Add(new Rejection(position, "malformed-csv", found, "comma-separated cells; a cell that holds a comma or a quote stands in quotes, a quote in it is doubled"));
    }

    // Only where the cells start is kept: most are read as a date or a word and never become a string.
    private CsvRow NewRow(CsvReader reader)
    {
        var starts = new int[reader.FieldCount + 1];
        starts[0] = (int)reader.ByteOffset;
        for (var index = 0; index < reader.FieldCount; index++) starts[index + 1] = starts[index] + reader.GetRawSpan(index).Length + 1;
        return new CsvRow(this, (int)reader.LineNumber, starts);
    }
}
