namespace Entente.Reporting.Words;

/// <summary>Clauses that the text and the page share.</summary>
internal static class Phrases
{
    /// <summary>Who did it to whom: <c>USA&gt;RUS</c>; who alone where there is no target; <c>USA+RUS</c> where they did it together.</summary>
    public static string Actors(Evidence evidence)
    {
        var source = evidence.Source.Replace('|', '+');
        return evidence.Target.Length == 0 || IsSameActors(evidence.Source, evidence.Target) ? source : source + ">" + evidence.Target.Replace('|', '+');
    }

    /// <summary>A linkage as one clause.</summary>
    public static string Of(Linkage linkage)
    {
        var clause = (linkage.IsUnless ? "unless " : "if ") + linkage.Condition + ", then " + linkage.Then;
        return linkage.Otherwise.Length == 0 ? clause : clause + "; otherwise " + linkage.Otherwise;
    }

    /// <summary>What is known of the latest move of a flow.</summary>
    public static string Of(ShiftReading shift) => shift.State switch
    {
        ShiftState.Steady => "steady, no move beyond chance",
        ShiftState.Open => $"open: {Names.Of(shift.Course)} since {shift.Since?.ToString()}, time has not told" + Chance(shift),
        ShiftState.Blip => $"blip: the move {Names.Of(shift.Course)} of {shift.Since?.ToString()} did not last",
        _ => $"shift: {Names.Of(shift.Course)} since {shift.Since?.ToString()}, and it lasted",
    };

    /// <summary>A test with the value found: <c>conflict 0.52 &gt;= 0.35</c>.</summary>
    public static string Of(TestResult test) => $"{test.Feature} {Figures.Plain(test.Value)} {Names.Of(test.Operator)} {Figures.Plain(test.Threshold)}";

    /// <summary>A band of values: <c>+0.3 to +2.2</c>.</summary>
    public static string Band(LevelEstimate level) => Figures.Signed(level.Low.Value) + " to " + Figures.Signed(level.High.Value);

    /// <summary>Which way a flow goes, as an arrow.</summary>
    public static string Arrow(Momentum momentum) => momentum.Shift.State == ShiftState.Steady ? "→" : momentum.PerYear >= 0 ? "↗" : "↘";

    /// <summary>The bottleneck reading in a sentence.</summary>
    public static string Of(Bottleneck bottleneck, string variable, Level? mean)
    {
        var ceiling = $"{variable} at {Figures.Signed(bottleneck.Level.Value)} is in material conflict: the whole may stand at {Figures.Signed(bottleneck.Ceiling.Value)} at most";
        var against = mean is { } value ? $"the weighted mean is {Figures.Signed(value.Value)}" : "there is no weighted mean";
        return bottleneck.Binds ? $"{ceiling}, and that binds ({against})" : $"{ceiling}; it does not bind ({against})";
    }

    /// <summary>The name of a variable, or its identifier where the framework has none.</summary>
    public static string VariableName(RelationAssessment assessment, VariableId id)
    {
        foreach (var standing in assessment.Variables)
        {
            if (standing.Variable.Id == id) return standing.Variable.Name;
        }

        return id.ToString();
    }

    // Both lists are joined by a bar, in any order; actors are few.
    private static bool IsSameActors(string source, string target)
    {
        if (source.Length != target.Length) return false;
        for (var rest = source.AsSpan(); rest.Length > 0;)
        {
            if (!IsAmong(target, First(ref rest))) return false;
        }

        return true;
    }

    private static bool IsAmong(ReadOnlySpan<char> actors, ReadOnlySpan<char> actor)
    {
        while (actors.Length > 0)
        {
            if (First(ref actors).SequenceEqual(actor)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> First(ref ReadOnlySpan<char> actors)
    {
        var cut = actors.IndexOf('|');
        var first = cut < 0 ? actors : actors[..cut];
        actors = cut < 0 ? [] : actors[(cut + 1)..];
        return first;
    }

    private static string Chance(ShiftReading shift) => shift.ProbabilityOfShift is { } probability
        ? $"; a move like it lasts with {Figures.Percent(probability)} ({Figures.Of(shift.LikeMoves, "earlier case")})"
        : "; no earlier move like it";
}
