using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads the cells of one row and gathers what is wrong with them.</summary>
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
        if (!Identifiers.IsSound(cell)) Refuse(column, "wrong-identifier", $"'{cell}'", Identifiers.Expected);
        return cell;
    }

    public T Word<T>(int column, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (words.TryGetValue(row[column], out var value)) return value;
        Refuse(column, "wrong-value", $"'{row[column]}' as {row.Column(column)}", "one of " + string.Join(", ", words.Keys));
        return default;
    }

    public PartialDate Date(int column)
    {
        if (PartialDate.TryParse(row[column], CultureInfo.InvariantCulture, out var date)) return date;
        Refuse(column, "wrong-date", $"'{row[column]}' as {row.Column(column)}", "2010-04-08, 2010-04 or 2010");
        return default;
    }

    public PartialDate? OptionalDate(int column) => row[column].Length == 0 ? null : Date(column);

    public DateOnly? OptionalDay(int column)
    {
        if (row[column].Length == 0) return null;
        if (AsOf.TryParse(row[column], CultureInfo.InvariantCulture, out var day)) return day.Day;
        Refuse(column, "wrong-date", $"'{row[column]}' as {row.Column(column)}", "a full date such as 2010-04-08");
        return null;
    }

    public void Refuse(int column, string reason, string found, string expected)
    {
        IsSound = false;
        problems.Add(new Rejection(row.PositionOf(column), reason, found, expected));
    }
}

/// <summary>The identifiers of a case.</summary>
internal static class Identifiers
{
    public const string Expected = "lower-case letters, digits and hyphens, at most 80";

    public static bool IsSound(string text)
    {
        if (text.Length is 0 or > 80 || text[0] == '-') return false;
        foreach (var letter in text)
        {
            if (letter is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
        }

        return true;
    }
}
