using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads the cells of one row and gathers what is wrong with them. Not generic, for the reason given at <see cref="YamlFields"/>.</summary>
internal sealed class RowFields(CsvRow row, ICollection<Rejection> problems)
{
    /// <summary>Whether nothing was wrong so far.</summary>
    public bool IsSound { get; private set; } = true;

    public string Required(int column)
    {
        var cell = row[column];
        if (cell.Length == 0) Refuse(column, "missing-cell", $"no {row.Column(column)}", "a value");
        return cell;
    }

    public string Identifier(int column)
    {
        var cell = row[column];
        if (!Identifiers.IsSound(cell)) Refuse(column, "wrong-identifier", Shown.Of(cell), Identifiers.Expected);
        return cell;
    }

    /// <summary>Which of a list of words the cell is; 0 with a rejection where none.</summary>
    public int Word(int column, string[] words)
    {
        var cell = row.Bytes(column);
        for (var index = 0; index < words.Length; index++)
        {
            if (CsvRow.Is(cell, words[index])) return index;
        }

        Refuse(column, "wrong-value", $"{Shown.Of(row[column])} as {row.Column(column)}", "one of " + string.Join(", ", words));
        return 0;
    }

    public PartialDate Date(int column)
    {
        if (TryDate(row.Bytes(column), out var date)) return date;
        Refuse(column, "wrong-date", $"{Shown.Of(row[column])} as {row.Column(column)}", "2010-04-08, 2010-04 or 2010");
        return default;
    }

    public PartialDate? OptionalDate(int column) => row.IsEmpty(column) ? null : Date(column);

    public DateOnly? OptionalDay(int column)
    {
        if (row.IsEmpty(column)) return null;
        if (TryDate(row.Bytes(column), out var date) && date.Precision == DatePrecision.Day) return date.First;
        Refuse(column, "wrong-date", $"{Shown.Of(row[column])} as {row.Column(column)}", "a full date such as 2010-04-08");
        return null;
    }

    private static bool TryDate(ReadOnlySpan<byte> cell, out PartialDate date)
    {
        Span<char> text = stackalloc char[10];
        date = default;
        if (cell.Length > text.Length) return false;
        for (var at = 0; at < cell.Length; at++) text[at] = (char)cell[at];
        return PartialDate.TryParse(text[..cell.Length], out date);
    }

    public void Refuse(int column, string reason, string found, string expected)
    {
        IsSound = false;
        problems.Add(new Rejection(row.PositionOf(column), reason, found, expected));
    }
}
