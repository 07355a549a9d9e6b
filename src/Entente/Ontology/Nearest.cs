namespace Entente;

/// <summary>Finds the entries of a list that a mistyped text was most likely meant to be.</summary>
internal static class Nearest
{
    /// <summary>The candidates with the smallest edit distance to the text, whatever its case; ties in ordinal order.</summary>
    public static IReadOnlyList<string> To(string text, IEnumerable<string> candidates, int count = 3) => [.. candidates
        .Distinct()
        .OrderBy(candidate => Distance(text.ToUpperInvariant(), candidate.ToUpperInvariant()))
        .ThenBy(candidate => candidate, StringComparer.Ordinal)
        .Take(count)];

    /// <summary>
    /// How many letters must be put in, left out, changed or swapped with their neighbour to get from one text to the other
    /// (optimal string alignment, after Damerau 1964).
    /// </summary>
    public static int Distance(string from, string to)
    {
        var table = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= to.Length; j++) table[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
            for (var j = 1; j <= to.Length; j++)
                table[i, j] = Cheapest(table, from, to, i, j);
        return table[from.Length, to.Length];
    }

    private static int Cheapest(int[,] table, string from, string to, int i, int j)
    {
        var change = table[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        var best = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.Min(best, table[i - 2, j - 2] + 1) : best;
    }
}
