namespace Entente.Reporting.Words;

/// <summary>
/// What of a text from outside may be shown. Control characters could drive a terminal, bidirectional overrides could make a
/// line read otherwise than it is; half a surrogate pair is no character.
/// </summary>
internal static class SafeText
{
    /// <summary>Stands for half a surrogate pair.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Whether the character separates words.</summary>
    public static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether the character is left out of anything shown.</summary>
    public static bool IsDropped(char character) => character < ' ' || character is (>= '\u007F' and <= '\u009F')
        or '\u200E' or '\u200F' or '\u061C' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF';

    /// <summary>
    /// Columns that a character takes on a terminal; the halves of a pair count one each, so that a pair counts two. Never less
    /// than the terminal takes: what joins the character before it counts one.
    /// </summary>
    public static int Columns(char character) => character < '\u1100' || !IsWide(character) ? 1 : 2;

    /// <summary>Columns that a text without control characters takes.</summary>
    public static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var character in text) columns += Columns(character);
        return columns;
    }

    /// <summary>The text on one line, cut to a number of columns with an ellipsis.</summary>
    public static string Fit(string text, int columns)
    {
        var clean = Clean(text);
        if (Columns(clean) <= columns) return clean;
        var (end, taken) = (0, 0);
        while (end < clean.Length && taken + Columns(clean[end]) <= columns - 1) taken += Columns(clean[end++]);
        if (end > 0 && char.IsHighSurrogate(clean[end - 1])) end--;
        return clean.AsSpan(0, end).TrimEnd(' ').ToString() + "…";
    }

    /// <summary>The text on one line, without what may not be shown.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var kept = new char[text.Length];
        var length = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (IsSpace(character)) kept[length++] = ' ';
            else if (!IsDropped(character)) kept[length++] = IsHalf(text, index) ? Replacement : character;
        }

        return new string(kept, 0, length);
    }

    /// <summary>Whether the character at a place is half a pair without its other half.</summary>
    public static bool IsHalf(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        var high when char.IsHighSurrogate(high) => index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1]),
        var low when char.IsLowSurrogate(low) => index == 0 || !char.IsHighSurrogate(text[index - 1]),
        _ => false,
    };

    private static bool IsClean(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is >= ' ' and < '\u007F') continue;
            if (IsSpace(character) || IsDropped(character) || IsHalf(text, index)) return false;
        }

        return true;
    }

    // Unicode Standard Annex 11: the blocks of wide and full-width characters of the basic plane.
    private static bool IsWide(char character) => character is (>= '\u1100' and <= '\u115F') or (>= '\u231A' and <= '\u231B')
        or (>= '\u2329' and <= '\u232A') or (>= '\u23E9' and <= '\u23F3') or (>= '\u25FD' and <= '\u25FE') or (>= '\u2614' and <= '\u27BF')
        or (>= '\u2B1B' and <= '\u2B55') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uA960' and <= '\uA97F') or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE10' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');
}
