namespace Entente.Datasets.Cases;

/// <summary>The identifier that a wrong one was most likely meant to be.</summary>
internal static class Closest
{
    /// <summary>Names the closest candidate, for the end of a message; empty where none is close.</summary>
    public static string Hint(string text, IEnumerable<string> candidates)
    {
        var (best, least) = ("", (text.Length / 3) + 2);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) >= least) continue;
            var distance = Distance(text, candidate);
            if (distance >= least && !(distance == least && string.CompareOrdinal(candidate, best) < 0)) continue;
            (best, least) = (candidate, distance);
        }

        return best.Length == 0 ? "" : $"; the closest is '{best}'";
    }

    // Levenshtein 1966, one row of the table at a time.
    private static int Distance(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++) row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
