namespace Entente;

/// <summary>Reads plain digits. The library's number parser also takes a text that ends in NUL characters, which is no date.</summary>
internal static class Digits
{
    /// <summary>The number that a stretch of digits from 0 to 9 is; −1 where another character is among them.</summary>
    public static int Read(ReadOnlySpan<char> text, int start, int length)
    {
        var number = 0;
        foreach (var character in text.Slice(start, length))
        {
            if (!char.IsAsciiDigit(character)) return -1;
            number = (number * 10) + (character - '0');
        }

        return number;
    }
}
