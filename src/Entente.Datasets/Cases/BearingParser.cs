using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>
/// Reads <c>bears_on</c> cells: <c>RUS>USA geopolitics - 0.7 (reason); RUS>USA military - 0.3</c>. Most cells of a case say one of
/// a few things, so what was read once is kept.
/// </summary>
internal sealed class BearingParser(DyadWords words)
{
    /// <summary>What one clause may look like.</summary>
    public const string Expected = "clauses DYAD VARIABLE SIGN [WEIGHT] [(reason)] joined by ';', such as RUS>USA geopolitics - 0.7 (force against a neighbour)";

    private const double NoWeight = -1;

    private readonly Dictionary<string, Bearing[]> read = new(StringComparer.Ordinal);
    private readonly List<Bearing> clauses = [];

    /// <summary>Reads a cell; null, with what is wrong, where it is malformed.</summary>
    public Bearing[]? Read(string cell, out string wrong)
    {
        wrong = "";
        if (read.TryGetValue(cell, out var known)) return known;
        clauses.Clear();
        for (var start = 0; start <= cell.Length;)
        {
            var end = ClauseEnd(cell, start);
            wrong = ReadClause(cell.AsSpan(start, end - start).Trim());
            if (wrong.Length > 0) return null;
            start = end + 1;
        }

        wrong = CheckWeights();
        if (wrong.Length > 0) return null;
        Bearing[] result = [.. clauses];
        for (var index = 0; index < result.Length; index++)
        {
            if (result[index].Weight == NoWeight) result[index] = result[index] with { Weight = 1d / CountOf(result[index]) };
        }

        read.Add(cell, result);
        return result;
    }

    /// <summary>The bearing of a row whose cell is empty.</summary>
    public Bearing[] Own(Dyad direction, string variable, int sign)
    {
        // A cell is trimmed, so none starts with a line end.
        var key = (sign > 0 ? "\n+" : "\n-") + (direction.Source.Text == words.First ? ">" : "<") + variable;
        if (!read.TryGetValue(key, out var own)) read.Add(key, own = [new Bearing(direction, new VariableId(variable), sign, 1, "")]);
        return own;
    }

    private static int ClauseEnd(string cell, int at)
    {
        for (var depth = 0; at < cell.Length; at++)
        {
            if (cell[at] == '(') depth++;
            else if (cell[at] == ')') depth--;
            else if (cell[at] == ';' && depth <= 0) break;
        }

        return at;
    }

    /// <summary>Reads one clause; what is wrong with it, or nothing.</summary>
    private string ReadClause(ReadOnlySpan<char> clause)
    {
        var rest = clause;
        var reason = "";
        var open = clause.IndexOf('(');
        if (open >= 0)
        {
            if (clause[^1] != ')') return $"{Shown.Of(clause.ToString())} (the reason is not closed)";
            reason = clause[(open + 1)..^1].Trim().ToString();
            rest = clause[..open];
        }

        var (dyad, variable, sign, weightText) = (NextWord(ref rest), NextWord(ref rest), NextWord(ref rest), NextWord(ref rest));
        if (sign.Length == 0 || !rest.Trim().IsEmpty) return Shown.Of(clause.ToString());
        if (sign is not ("+" or "-" or "0")) return $"the sign {Shown.Of(sign)}";
        if (!TryWeight(weightText, out var weight)) return $"the weight {Shown.Of(weightText)}";
        if (words.Find(dyad) is not { } directions) return $"the dyad {Shown.Of(dyad)}, which is not a direction of the case";
        foreach (var direction in directions) clauses.Add(new Bearing(direction, new VariableId(variable), sign == "0" ? 0 : sign == "+" ? 1 : -1, weight, reason));
        return "";
    }

    private static string NextWord(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(' ');
        var end = rest.IndexOf(' ');
        var word = end < 0 ? rest : rest[..end];
        rest = rest[word.Length..];
        return word.ToString();
    }

    private static bool TryWeight(string text, out double weight)
    {
        weight = NoWeight;
        return text.Length == 0 || (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weight) && weight is > 0 and <= 1);
    }

    private string CheckWeights()
    {
        foreach (var clause in clauses)
        {
            var (weighted, count, sum) = (0, 0, 0d);
            foreach (var other in clauses)
            {
                if (!IsSameDirection(other, clause)) continue;
                count++;
                if (other.Weight == NoWeight) continue;
                weighted++;
                sum += other.Weight;
            }

            if (weighted > 0 && (weighted < count || Math.Abs(sum - 1) > 0.001)) return $"weights of {clause.Direction} that do not sum to 1";
        }

        return "";
    }

    // All clauses are of one dyad.
    private static bool IsSameDirection(Bearing a, Bearing b) => a.Direction.Source.Text == b.Direction.Source.Text;

    private int CountOf(Bearing bearing)
    {
        var count = 0;
        foreach (var clause in clauses)
        {
            if (IsSameDirection(clause, bearing)) count++;
        }

        return count;
    }
}
