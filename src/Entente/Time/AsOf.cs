using System.Globalization;

namespace Entente;

/// <summary>
/// The end of a day: everything public by then is known, nothing later is. The only way from a record to numbers.
/// The default value knows nothing.
/// </summary>
public readonly record struct AsOf : IComparable<AsOf>, IParsable<AsOf>
{
    private AsOf(DateOnly day) => Day = day;

    /// <summary>The last day whose news is known.</summary>
    public DateOnly Day { get; }

    /// <summary>The end of a day.</summary>
    public static AsOf Date(int year, int month, int day) => new(new DateOnly(year, month, day));

    /// <summary>The end of a day.</summary>
    public static AsOf Date(DateOnly day) => new(day);

    /// <summary>Whether something that became public on a day is known.</summary>
    public bool Knows(DateOnly knownOn) => knownOn <= Day;

    /// <summary>The same instant a number of years before; 29 February becomes 28.</summary>
    public AsOf YearsBefore(int years) => new(Day.AddYears(-years));

    /// <inheritdoc/>
    public int CompareTo(AsOf other) => Day.CompareTo(other.Day);

    /// <summary>Order in time.</summary>
    public static bool operator <(AsOf left, AsOf right) => left.Day < right.Day;

    /// <summary>Order in time.</summary>
    public static bool operator >(AsOf left, AsOf right) => left.Day > right.Day;

    /// <summary>Order in time.</summary>
    public static bool operator <=(AsOf left, AsOf right) => left.Day <= right.Day;

    /// <summary>Order in time.</summary>
    public static bool operator >=(AsOf left, AsOf right) => left.Day >= right.Day;

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out AsOf)"/>
    /// <exception cref="FormatException">The text is no full date.</exception>
    public static AsOf Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var asOf) ? asOf : throw new FormatException($"'{s}' is no full date; expected the form 2012-05-31");

    /// <summary>Reads a full date, <c>2012-05-31</c>.</summary>
    public static bool TryParse(string? s, IFormatProvider? provider, out AsOf result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads a full date, <c>2012-05-31</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out AsOf result)
    {
        var ok = PartialDate.TryParse(s, out var date) && date.Precision == DatePrecision.Day;
        result = ok ? new AsOf(date.First) : default;
        return ok;
    }

    /// <inheritdoc/>
    public override string ToString() => Day.ToString("O", CultureInfo.InvariantCulture);
}
