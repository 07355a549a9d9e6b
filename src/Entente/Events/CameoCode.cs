using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Entente;

/// <summary>
/// A CAMEO event code: text of two to four digits whose first two are a root from 01 to 20. <c>010</c> is not <c>10</c>:
/// the first is a statement, the second a demand. Source: CAMEO codebook 1.1b3, Schrodt 2012.
/// </summary>
/// <remarks>
/// A code is well formed by its shape alone; whether CAMEO defines it is asked of <see cref="CameoCatalogue"/>.
/// <c>default</c> is no code, and every member says so.
/// </remarks>
public readonly record struct CameoCode : ISpanParsable<CameoCode>, IComparable<CameoCode>
{
    private const int RootCount = 20;

    // The digits behind a leading 1, which keeps the zeros in front: 010 is 1010 and 10 is 110.
    private readonly ushort packed;

    private CameoCode(int packed) => this.packed = (ushort)packed;

    /// <summary>One more than the largest <see cref="Index"/>.</summary>
    internal const int IndexLimit = 20_000;

    /// <summary>A small number of its own for each code, to index arrays with.</summary>
    internal int Index => packed != 0 ? packed : throw new InvalidOperationException("This CAMEO code was never set: parse one first.");

    /// <summary>How many digits the code has: 2, 3 or 4.</summary>
    public int Length => Index < 1_000 ? 2 : Index < 10_000 ? 3 : 4;

    /// <summary>The code as text, zeros in front kept.</summary>
    public string Text => Index.ToString(CultureInfo.InvariantCulture)[1..];

    /// <summary>The first two digits: the kind of event, from 01 to 20.</summary>
    public CameoCode Root => Cut(2);

    /// <summary>The first three digits; a root is its own base.</summary>
    public CameoCode Base => Cut(3);

    /// <summary>The code with one digit less; null for a root.</summary>
    public CameoCode? Parent => Length == 2 ? null : Cut(Length - 1);

    /// <summary>Whether the code is the other or lies below it: <c>0211</c> is within <c>0211</c>, <c>021</c> and <c>02</c>.</summary>
    public bool IsWithin(CameoCode prefix) => Length >= prefix.Length && Cut(prefix.Length) == prefix;

    /// <summary>Reads a code of two to four digits.</summary>
    /// <exception cref="EntenteException"><c>cameo-code-malformed</c>: the text is not a CAMEO code.</exception>
    public static CameoCode Parse(ReadOnlySpan<char> text) => TryParse(text, out var code) ? code : throw Malformed(text.ToString());

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static CameoCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a code of two to four digits; false when the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CameoCode code)
    {
        code = default;
        if (text.Length is < 2 or > 4) return false;
        var digits = 1;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            digits = digits * 10 + (digit - '0');
        }

        var root = (text[0] - '0') * 10 + (text[1] - '0');
        if (root is < 1 or > RootCount) return false;
        code = new CameoCode(digits);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out CameoCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out CameoCode code) => TryParse(text.AsSpan(), out code);

    static CameoCode IParsable<CameoCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CameoCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CameoCode result) =>
        TryParse(s, out result);

    static CameoCode ISpanParsable<CameoCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<CameoCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CameoCode result) =>
        TryParse(s, out result);

    /// <summary>Orders codes as their texts: 01, 010, 011, 02.</summary>
    public int CompareTo(CameoCode other)
    {
        var byDigits = Padded.CompareTo(other.Padded);
        return byDigits != 0 ? byDigits : Length.CompareTo(other.Length);
    }

    public static bool operator <(CameoCode left, CameoCode right) => left.CompareTo(right) < 0;

    public static bool operator >(CameoCode left, CameoCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(CameoCode left, CameoCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CameoCode left, CameoCode right) => left.CompareTo(right) >= 0;

    /// <summary>The code as text.</summary>
    public override string ToString() => Text;

    private int Padded => Length switch { 2 => Index * 100, 3 => Index * 10, _ => Index };

    private CameoCode Cut(int digits)
    {
        var cut = Index;
        for (var extra = Length - digits; extra > 0; extra--) cut /= 10;
        return new CameoCode(cut);
    }

    private static EntenteException Malformed(string text) => new(
        "cameo-code-malformed",
        $"'{text}' is not a CAMEO code.",
        text,
        "two to four digits that start with a root from 01 to 20, zeros in front kept",
        $"Nearest codes: {string.Join(", ", CameoCatalogue.Nearest(text))}.");
}
