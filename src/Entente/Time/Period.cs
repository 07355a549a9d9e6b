using System.Globalization;

namespace Entente;

/// <summary>
/// A day, ISO week, month, quarter or year. Written <c>2010-04-08</c>, <c>2010-W14</c>, <c>2010-04</c>, <c>2010-Q2</c>, <c>2010</c>.
/// The default value is the day 0001-01-01.
/// </summary>
/// <remarks>Periods of one frequency are ordered and counted; comparing two frequencies is a caller's bug.</remarks>
public readonly record struct Period : IComparable<Period>, IParsable<Period>
{
    // A year is left free at the end, so that the last day of every period is a date.
    private const int LastYear = 9998;

    private readonly int ordinal;

    private Period(Frequency frequency, int ordinal)
    {
        Frequency = frequency;
        this.ordinal = ordinal;
    }

    /// <summary>The grain.</summary>
    public Frequency Frequency { get; }

    /// <summary>The period of a frequency that holds a date.</summary>
    public static Period Of(DateOnly date, Frequency frequency) => new(frequency, frequency switch
    {
        Frequency.Day => date.DayNumber,
        Frequency.Week => date.DayNumber / 7, // 0001-01-01 is a Monday
        Frequency.Month => (date.Year * 12) + date.Month - 1,
        Frequency.Quarter => (date.Year * 4) + ((date.Month - 1) / 3),
        Frequency.Year => date.Year,
        _ => throw new ArgumentOutOfRangeException(nameof(frequency), frequency, "not a frequency"),
    });

    /// <summary>A calendar month.</summary>
    public static Period Month(int year, int month) => Of(new DateOnly(year, month, 1), Frequency.Month);

    /// <summary>A calendar year.</summary>
    public static Period Year(int year) => Of(new DateOnly(year, 1, 1), Frequency.Year);

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => Frequency switch
    {
        Frequency.Day => DateOnly.FromDayNumber(ordinal),
        Frequency.Week => DateOnly.FromDayNumber(ordinal * 7),
        Frequency.Month => new DateOnly(ordinal / 12, (ordinal % 12) + 1, 1),
        Frequency.Quarter => new DateOnly(ordinal / 4, ((ordinal % 4) * 3) + 1, 1),
        _ => new DateOnly(ordinal, 1, 1),
    };

    /// <summary>The last day.</summary>
    public DateOnly LastDay => Frequency switch
    {
        Frequency.Day => FirstDay,
        Frequency.Week => FirstDay.AddDays(6),
        Frequency.Month => EndOfMonth(ordinal / 12, (ordinal % 12) + 1),
        Frequency.Quarter => EndOfMonth(ordinal / 4, ((ordinal % 4) * 3) + 3),
        _ => new DateOnly(ordinal, 12, 31),
    };

    /// <summary>Whether a date lies in the period.</summary>
    public bool Contains(DateOnly date) => date >= FirstDay && date <= LastDay;

    /// <summary>Periods from another period of the same frequency to this one; negative if that one is later.</summary>
    public int Since(Period earlier) => ordinal - Same(earlier).ordinal;

    /// <summary>The period a number of periods later (earlier if negative).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would lie outside the years 1 to 9998.</exception>
    public Period Plus(int periods)
    {
        var moved = (long)ordinal + periods;
        return moved >= FirstOrdinal(Frequency) && moved <= LastOrdinal(Frequency)
            ? new Period(Frequency, (int)moved)
            : throw new ArgumentOutOfRangeException(nameof(periods), periods, $"{this} and so many periods lie outside the calendar");
    }

    /// <summary>The period at the end of a horizon.</summary>
    /// <exception cref="ArgumentException">The horizon's unit is finer than, or no multiple of, the period's frequency.</exception>
    public static Period operator +(Period origin, Horizon horizon) => origin.Plus(horizon.In(origin.Frequency));

    /// <inheritdoc/>
    public int CompareTo(Period other) => ordinal.CompareTo(Same(other).ordinal);

    /// <summary>Order in time.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Order in time.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Order in time.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Order in time.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static Period Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var period) ? period : throw new FormatException($"'{s}' is no period; expected 2010, 2010-Q2, 2010-04, 2010-W14 or 2010-04-08");

    /// <summary>Reads <c>2010</c>, <c>2010-Q2</c>, <c>2010-04</c>, <c>2010-W14</c> or <c>2010-04-08</c>.</summary>
    public static bool TryParse(string? s, IFormatProvider? provider, out Period result)
    {
        result = default;
        if (s is null || s.Length < 4) return false;
        if (s.Length == 7 && s[5] == 'Q') return TryQuarter(s, out result);
        if (s.Length == 8 && s[5] == 'W') return TryWeek(s, out result);
        if (!PartialDate.TryParse(s, provider, out var date)) return false;
        result = Of(date.First, date.Precision switch
        {
            DatePrecision.Day => Frequency.Day,
            DatePrecision.Month => Frequency.Month,
            _ => Frequency.Year,
        });
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Frequency switch
    {
        Frequency.Day => FirstDay.ToString("O", CultureInfo.InvariantCulture),
        Frequency.Week => string.Create(CultureInfo.InvariantCulture,
            $"{ISOWeek.GetYear(FirstDay.ToDateTime(TimeOnly.MinValue)):0000}-W{ISOWeek.GetWeekOfYear(FirstDay.ToDateTime(TimeOnly.MinValue)):00}"),
        Frequency.Month => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Frequency.Quarter => string.Create(CultureInfo.InvariantCulture, $"{ordinal / 4:0000}-Q{(ordinal % 4) + 1}"),
        _ => ordinal.ToString("0000", CultureInfo.InvariantCulture),
    };

    private static bool TryQuarter(string s, out Period period)
    {
        period = default;
        if (s[4] != '-' || s[6] is < '1' or > '4' || !TryYear(s, out var year)) return false;
        period = new Period(Frequency.Quarter, (year * 4) + (s[6] - '1'));
        return true;
    }

    private static bool TryWeek(string s, out Period period)
    {
        period = default;
        if (s[4] != '-' || !TryYear(s, out var year)) return false;
        var week = Digits.Read(s, 6, 2);
        if (week < 1 || week > ISOWeek.GetWeeksInYear(year)) return false;
        period = Of(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)), Frequency.Week);
        return true;
    }

    private static bool TryYear(string s, out int year) => (year = Digits.Read(s, 0, 4)) is >= 1 and <= LastYear;

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static int FirstOrdinal(Frequency frequency) => Of(DateOnly.MinValue, frequency).ordinal;

    private static int LastOrdinal(Frequency frequency) => Of(new DateOnly(LastYear, 12, 31), frequency).ordinal;

    private Period Same(Period other) => other.Frequency == Frequency
        ? other
        : throw new ArgumentException($"cannot compare a {other.Frequency} with a {Frequency}", nameof(other));
}
