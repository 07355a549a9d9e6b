using System.Globalization;

namespace Entente;

/// <summary>How precisely a date is known.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the year.</summary>
    Year,
}

/// <summary>
/// A date as precise as history knows it: <c>2010-04-08</c>, <c>2010-04</c> or <c>2010</c>. The default value is 0001-01-01, to the day.
/// Ordered by first day, then by last.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>, IParsable<PartialDate>
{
    private PartialDate(DateOnly first, DatePrecision precision)
    {
        First = first;
        Precision = precision;
    }

    /// <summary>The earliest day it can mean.</summary>
    public DateOnly First { get; }

    /// <summary>How precise it is.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The latest day it can mean.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Day => First,
        DatePrecision.Month => new DateOnly(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        _ => new DateOnly(First.Year, 12, 31),
    };

    /// <summary>A date known to the day.</summary>
    public static PartialDate Day(DateOnly date) => new(date, DatePrecision.Day);

    /// <inheritdoc/>
    public int CompareTo(PartialDate other)
    {
        var byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : Last.CompareTo(other.Last);
    }

    /// <summary>Order by first day, then by last.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Order by first day, then by last.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Order by first day, then by last.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Order by first day, then by last.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out PartialDate)"/>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var date) ? date : throw new FormatException($"'{s}' is no date; expected 2010-04-08, 2010-04 or 2010");

    /// <summary>Reads <c>2010-04-08</c>, <c>2010-04</c> or <c>2010</c>; years 1 to 9998.</summary>
    public static bool TryParse(string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads <c>2010-04-08</c>, <c>2010-04</c> or <c>2010</c>; years 1 to 9998.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out PartialDate result)
    {
        result = default;
        if (s.Length is not (4 or 7 or 10)) return false;
        var (year, month, day) = (Digits.Read(s, 0, 4), 1, 1);
        if (year is < 1 or > 9998) return false;
        if (s.Length >= 7 && (s[4] != '-' || (month = Digits.Read(s, 5, 2)) is < 1 or > 12)) return false;
        if (s.Length == 10 && (s[7] != '-' || (day = Digits.Read(s, 8, 2)) < 1 || day > DateTime.DaysInMonth(year, month))) return false;
        result = new PartialDate(new DateOnly(year, month, day), s.Length switch
        {
            10 => DatePrecision.Day,
            7 => DatePrecision.Month,
            _ => DatePrecision.Year,
        });
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => First.ToString(Precision switch
    {
        DatePrecision.Day => "O",
        DatePrecision.Month => "yyyy-MM",
        _ => "yyyy",
    }, CultureInfo.InvariantCulture);
}
