using System.Diagnostics.CodeAnalysis;

namespace Entente;

/// <summary>
/// The code that Entente writes for an actor: ISO 3166-1 alpha-3 for states (<c>RUS</c>), 3166-3 for withdrawn ones
/// (<c>SUN</c>), an abbreviation for organisations (<c>NATO</c>), either with a role behind it for parts of them (<c>USAGOV</c>).
/// </summary>
/// <remarks>
/// The shape alone is checked: two to twenty-four capital letters or digits. Who it names is asked of <see cref="Actor"/>.
/// <c>default</c> is no code, and every member says so.
/// </remarks>
public readonly record struct ActorCode : IParsable<ActorCode>, IComparable<ActorCode>
{
    private const int MinimumLength = 2, MaximumLength = 24;

    private readonly string? text;

    private ActorCode(string text) => this.text = text;

    /// <summary>The code as text.</summary>
    public string Text => text ?? throw new InvalidOperationException("This actor code was never set: parse one first.");

    /// <summary>Reads a code that has the right shape.</summary>
    /// <exception cref="EntenteException"><c>actor-code-malformed</c>: the text has another shape.</exception>
    public static ActorCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code) ? code : throw Malformed(text);
    }

    /// <summary>Reads a code that has the right shape; false when the text has another.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ActorCode code)
    {
        var wellFormed = text is { Length: >= MinimumLength and <= MaximumLength } && IsCapitalsAndDigits(text);
        code = wellFormed ? new ActorCode(text!) : default;
        return wellFormed;
    }

    static ActorCode IParsable<ActorCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ActorCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ActorCode result) =>
        TryParse(s, out result);

    /// <summary>Orders codes by the numbers of their characters.</summary>
    public int CompareTo(ActorCode other) => string.CompareOrdinal(Text, other.Text);

    public static bool operator <(ActorCode left, ActorCode right) => left.CompareTo(right) < 0;

    public static bool operator >(ActorCode left, ActorCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(ActorCode left, ActorCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ActorCode left, ActorCode right) => left.CompareTo(right) >= 0;

    /// <summary>The code as text.</summary>
    public override string ToString() => Text;

    private static bool IsCapitalsAndDigits(string text)
    {
        foreach (var character in text)
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character)) return false;
        return true;
    }

    private static EntenteException Malformed(string text) => new(
        "actor-code-malformed", $"'{text}' is not an actor code.", text, "two to twenty-four capital letters or digits",
        "Write RUS, NATO or USAGOV; Actor.Parse also takes names and the codes of other systems.");
}
