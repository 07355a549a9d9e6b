namespace Entente;

/// <summary>
/// Brings names to one form, so that <c>the U.S.A.</c> meets <c>USA</c> and <c>Côte d’Ivoire</c> meets <c>COTE D'IVOIRE</c>:
/// capitals without accents, dots and apostrophes left out, everything else between words one space, no article in front.
/// </summary>
internal static class ActorNameKey
{
    private const string Accented = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝ";
    private const string Plain = "AAAAAACEEEEIIIINOOOOOOUUUUY";

    /// <summary>The form that two spellings of one name share.</summary>
    public static string Of(string name)
    {
        var key = new char[name.Length * 3];
        var length = 0;
        foreach (var character in name)
        {
            if (character is '.' or '\'' or '’') continue;
            if (char.IsLetterOrDigit(character)) key[length++] = Folded(character);
            else if (character == '&') length = Word("AND", key, length);
            else length = Space(key, length);
        }

        return WithoutArticle(new string(key, 0, length).TrimEnd());
    }

    private static char Folded(char character)
    {
        var upper = char.ToUpperInvariant(character);
        var accented = upper < 128 ? -1 : Accented.IndexOf(upper, StringComparison.Ordinal);
        return accented < 0 ? upper : Plain[accented];
    }

    private static int Space(char[] key, int length)
    {
        if (length > 0 && key[length - 1] != ' ') key[length++] = ' ';
        return length;
    }

    private static int Word(string word, char[] key, int length)
    {
        length = Space(key, length);
        word.CopyTo(0, key, length, word.Length);
        return Space(key, length + word.Length);
    }

    private static string WithoutArticle(string key)
    {
        if (key.StartsWith("THE ", StringComparison.Ordinal)) key = key[4..];
        return key.StartsWith("ST ", StringComparison.Ordinal) ? $"SAINT {key[3..]}" : key;
    }
}
