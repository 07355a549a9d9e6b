namespace Entente.Datasets.Text;

/// <summary>The identifiers of a case.</summary>
internal static class Identifiers
{
    public const string Expected = "lower-case letters, digits and hyphens, at most 80";

    public static bool IsSound(string text)
    {
        if (text.Length is 0 or > 80 || text[0] == '-') return false;
        foreach (var letter in text)
        {
            if (letter is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
        }

        return true;
    }
}
