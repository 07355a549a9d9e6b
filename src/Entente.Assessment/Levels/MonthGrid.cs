namespace Entente.Assessment.Levels;

/// <summary>The months from the beginning of a record to the as-of date, the last of them in part.</summary>
internal sealed class MonthGrid
{
    public MonthGrid(DateOnly from, AsOf asOf)
    {
        First = Period.Of(from, Frequency.Month);
        AsOf = asOf;
        Count = Math.Max(1, Period.Of(asOf.Day, Frequency.Month).Since(First) + 1);
        LastFraction = (double)asOf.Day.Day / DateTime.DaysInMonth(asOf.Day.Year, asOf.Day.Month);
    }

    /// <summary>The first month.</summary>
    public Period First { get; }

    /// <summary>The date.</summary>
    public AsOf AsOf { get; }

    /// <summary>How many months.</summary>
    public int Count { get; }

    /// <summary>Share of the last month that has passed.</summary>
    public double LastFraction { get; }

    /// <summary>The month at an index.</summary>
    public Period this[int index] => First.Plus(index);

    /// <summary>Index of the month that holds a date; negative before the grid.</summary>
    public int IndexOf(DateOnly date) => Period.Of(date, Frequency.Month).Since(First);

    /// <summary>Index of the month of an act: the middle of the year where only the year is known.</summary>
    public int IndexOf(PartialDate date) => date.Precision == DatePrecision.Year
        ? IndexOf(new DateOnly(date.First.Year, 7, 1))
        : IndexOf(date.First);
}
