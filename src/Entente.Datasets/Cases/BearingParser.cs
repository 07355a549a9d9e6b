using System.Globalization;

namespace Entente.Datasets.Cases;

/// <summary>Reads a <c>bears_on</c> cell: <c>RUS>USA geopolitics - 0.7 (reason); RUS>USA military - 0.3</c>.</summary>
internal static class BearingParser
{
    /// <summary>What one clause may look like.</summary>
    public const string Expected = "clauses DYAD VARIABLE SIGN [WEIGHT] [(reason)] joined by ';', such as RUS>USA geopolitics - 0.7 (force against a neighbour)";

    /// <summary>Reads a cell; null with the reason where it is malformed.</summary>
    public static IReadOnlyList<Bearing>? Read(string cell, out string wrong)
    {
        var clauses = new List<(Bearing Bearing, bool IsWeighted)>();
        foreach (var range in SplitClauses(cell))
        {
            wrong = ReadClause(cell[range].Trim(), clauses);
            if (wrong.Length > 0) return null;
        }

        wrong = CheckWeights(clauses);
        return wrong.Length > 0 ? null : Weighted(clauses);
    }

    private static List<Range> SplitClauses(string cell)
    {
        var (start, depth) = (0, 0);
        var ranges = new List<Range>();
        for (var at = 0; at < cell.Length; at++)
        {
            if (cell[at] == '(') depth++;
            else if (cell[at] == ')') depth--;
            else if (cell[at] == ';' && depth == 0)
            {
                ranges.Add(start..at);
                start = at + 1;
            }
        }

        ranges.Add(start..cell.Length);
        return ranges;
    }

    private static string ReadClause(string clause, List<(Bearing Bearing, bool IsWeighted)> into)
    {
        var reason = "";
        var open = clause.IndexOf('(', StringComparison.Ordinal);
        if (open >= 0)
        {
            if (!clause.EndsWith(')')) return $"'{clause}' (the reason is not closed)";
            reason = clause[(open + 1)..^1].Trim();
            clause = clause[..open];
        }

        var words = clause.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 3 or > 4) return $"'{clause}'";
        int? sign = words[2] switch { "+" => 1, "-" => -1, "0" => 0, _ => null };
        var weight = -1d;
        if (sign is null) return $"the sign '{words[2]}'";
        if (words.Length == 4 && (!double.TryParse(words[3], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weight) || weight is <= 0 or > 1)) return $"the weight '{words[3]}'";
        if (DirectionsOf(words[0]) is not { } directions) return $"the dyad '{words[0]}'";
        foreach (var direction in directions) into.Add((new Bearing(direction, new VariableId(words[1]), sign.Value, weight, reason), weight > 0));
        return "";
    }

    private static Dyad[]? DirectionsOf(string word)
    {
        if (Dyad.TryParse(word, out var directed)) return [directed];
        if (!UndirectedDyad.TryParse(word, out var both)) return null;
        return [both.Forward, both.Backward];
    }

    private static string CheckWeights(List<(Bearing Bearing, bool IsWeighted)> clauses)
    {
        foreach (var group in clauses.GroupBy(clause => clause.Bearing.Direction))
        {
            var weighted = group.Count(clause => clause.IsWeighted);
            if (weighted == 0) continue;
            var sum = group.Sum(clause => clause.Bearing.Weight);
            if (weighted != group.Count() || Math.Abs(sum - 1) > 0.001) return $"weights of {group.Key} that do not sum to 1";
        }

        return "";
    }

    private static List<Bearing> Weighted(List<(Bearing Bearing, bool IsWeighted)> clauses)
    {
        var result = new List<Bearing>(clauses.Count);
        foreach (var (bearing, isWeighted) in clauses)
        {
            var share = isWeighted ? bearing.Weight : 1d / clauses.Count(other => other.Bearing.Direction == bearing.Direction);
            result.Add(bearing with { Weight = share });
        }

        return result;
    }
}
