using System.Globalization;

namespace Entente;

/// <summary>
/// A span of time ahead of an origin, with its unit: <c>5y</c>, <c>12m</c>, <c>26w</c>, <c>10d</c>. At least one unit, at most fifty years.
/// The default value is not a horizon; using it is a caller's bug.
/// </summary>
public readonly record struct Horizon : IParsable<Horizon>
{
    /// <summary>The longest horizon, in years. Beyond it no method here says anything that a base rate does not.</summary>
    public const int MaximumYears = 50;

    private Horizon(int count, Frequency unit)
    {
        Count = count;
        Unit = unit;
    }

    /// <summary>How many units.</summary>
    public int Count { get; }

    /// <summary>The unit.</summary>
    public Frequency Unit { get; }

    /// <summary>A horizon of days.</summary>
    public static Horizon Days(int count) => Create(count, Frequency.Day);

    /// <summary>A horizon of weeks.</summary>
    public static Horizon Weeks(int count) => Create(count, Frequency.Week);

    /// <summary>A horizon of months.</summary>
    public static Horizon Months(int count) => Create(count, Frequency.Month);

    /// <summary>A horizon of years.</summary>
    public static Horizon Years(int count) => Create(count, Frequency.Year);

    /// <summary>The horizon in whole months, rounded up: five years are 60, 26 weeks are 6.</summary>
    public int InMonths => Valid().Unit switch
    {
        Frequency.Year => Count * 12,
        Frequency.Month => Count,
        Frequency.Week => ((Count * 7 * 12) + 364) / 365,
        _ => ((Count * 12) + 364) / 365,
    };

    /// <summary>The last day of the horizon that starts at a date. A day that the month lacks becomes its last.</summary>
    public DateOnly EndFrom(DateOnly origin) => Valid().Unit switch
    {
        Frequency.Year => origin.AddYears(Count),
        Frequency.Month => origin.AddMonths(Count),
        Frequency.Week => origin.AddDays(Count * 7),
        _ => origin.AddDays(Count),
    };

    /// <summary>The horizon counted in periods of a frequency.</summary>
    /// <exception cref="ArgumentException">It is no whole number of such periods.</exception>
    public int In(Frequency frequency) => (Valid().Unit, frequency) switch
    {
        var (unit, wanted) when unit == wanted => Count,
        (Frequency.Year, Frequency.Quarter) => Count * 4,
        (Frequency.Year, Frequency.Month) => Count * 12,
        (Frequency.Week, Frequency.Day) => Count * 7,
        (Frequency.Month, Frequency.Quarter) when Count % 3 == 0 => Count / 3,
        (Frequency.Month, Frequency.Year) when Count % 12 == 0 => Count / 12,
        _ => throw new ArgumentException($"{this} is no whole number of periods of frequency {frequency}", nameof(frequency)),
    };

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is no horizon, or out of range.</exception>
    public static Horizon Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var horizon)
            ? horizon
            : throw new FormatException($"'{s}' is no horizon; expected a number from 1 with its unit, such as 5y, 12m, 26w or 10d, of at most {MaximumYears} years");

    /// <summary>Reads <c>5y</c>, <c>12m</c>, <c>26w</c> or <c>10d</c>. A bare number is refused: it does not say of what.</summary>
    public static bool TryParse(string? s, IFormatProvider? provider, out Horizon result)
    {
        result = default;
        if (s is null || s.Length is < 2 or > 8) return false;
        var count = Digits.Read(s, 0, s.Length - 1);
        Frequency? unit = s[^1] switch { 'y' => Frequency.Year, 'm' => Frequency.Month, 'w' => Frequency.Week, 'd' => Frequency.Day, _ => null };
        if (unit is null || count < 1 || count > Maximum(unit.Value)) return false;
        result = new Horizon(count, unit.Value);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}{Letter(Unit)}");

    /// <summary>The horizon in words: <c>5 years</c>, <c>1 month</c>.</summary>
    public string InWords() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Word(Unit)}{(Count == 1 ? "" : "s")}");

    private static Horizon Create(int count, Frequency unit) => count >= 1 && count <= Maximum(unit)
        ? new Horizon(count, unit)
        : throw new ArgumentOutOfRangeException(nameof(count), count, $"a horizon is 1 to {Maximum(unit)} {unit} units");

    private static int Maximum(Frequency unit) => unit switch
    {
        Frequency.Year => MaximumYears,
        Frequency.Month => MaximumYears * 12,
        Frequency.Week => MaximumYears * 52,
        _ => MaximumYears * 365,
    };

    private static char Letter(Frequency unit) => Word(unit)[0];

    private static string Word(Frequency unit) => unit switch
    {
        Frequency.Year => "year",
        Frequency.Month => "month",
        Frequency.Week => "week",
        _ => "day",
    };

    private Horizon Valid() => Count > 0 ? this : throw new InvalidOperationException("default(Horizon) is not a horizon; use Horizon.Years and its like");
}
