using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Entente;

/// <summary>
/// How cooperative or conflictual an act is, from −10 (conflict) to +10 (cooperation). Source: Goldstein 1992, extended to
/// CAMEO. Which table a value comes from is said by the <see cref="GoldsteinScale"/>.
/// </summary>
/// <remarks>There is no sum of two values: putting acts together is an index's job. <c>default</c> is 0, neither nor.</remarks>
public readonly record struct Goldstein : IParsable<Goldstein>, IComparable<Goldstein>
{
    /// <summary>The ends of the scale.</summary>
    public const double Minimum = -10, Maximum = 10;

    /// <summary>Creates a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number from −10 to +10.</exception>
    public Goldstein(double value)
    {
        if (!IsOnScale(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A Goldstein value lies between -10 and 10.");
        Value = value;
    }

    /// <summary>The value, from −10 to +10.</summary>
    public double Value { get; }

    /// <summary>The value without its sign, from 0 to 10.</summary>
    public double Magnitude => Math.Abs(Value);

    /// <summary>Reads a value written with a decimal point.</summary>
    /// <exception cref="EntenteException"><c>goldstein-malformed</c>: the text is not a number from −10 to +10.</exception>
    public static Goldstein Parse(string text) => TryParse(text, out var value) ? value : throw Malformed(text);

    /// <summary>Reads a value written with a decimal point; false when the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Goldstein value)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var readable = double.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) && IsOnScale(number);
        value = readable ? new Goldstein(number) : default;
        return readable;
    }

    static Goldstein IParsable<Goldstein>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Goldstein>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Goldstein result) =>
        TryParse(s, out result);

    /// <summary>Orders values from conflict to cooperation.</summary>
    public int CompareTo(Goldstein other) => Value.CompareTo(other.Value);

    public static bool operator <(Goldstein left, Goldstein right) => left.Value < right.Value;

    public static bool operator >(Goldstein left, Goldstein right) => left.Value > right.Value;

    public static bool operator <=(Goldstein left, Goldstein right) => left.Value <= right.Value;

    public static bool operator >=(Goldstein left, Goldstein right) => left.Value >= right.Value;

    /// <summary>The value with a decimal point and at least one digit after it.</summary>
    public override string ToString() => Value.ToString("0.0################", CultureInfo.InvariantCulture);

    private static bool IsOnScale(double value) => value is >= Minimum and <= Maximum;

    private static EntenteException Malformed(string text) => new(
        "goldstein-malformed", $"'{text}' is not a Goldstein value.", text, "a number from -10 to 10 with a decimal point", "Write it like -6.5.");
}
