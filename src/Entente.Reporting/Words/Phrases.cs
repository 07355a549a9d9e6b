namespace Entente.Reporting.Words;

/// <summary>Clauses that the text and the page share.</summary>
internal static class Phrases
{
    /// <summary>Who did it to whom: <c>USA&gt;RUS</c>; who alone where there is no target; <c>USA and RUS</c> where they did it together.</summary>
    public static string Actors(Evidence evidence) => evidence switch
    {
        { Target.Length: 0 } => evidence.Source,
        _ when evidence.Source == evidence.Target => evidence.Source.Replace("|", " and ", StringComparison.Ordinal),
        _ => evidence.Source + ">" + evidence.Target,
    };

    /// <summary>A linkage as one clause.</summary>
    public static string Of(Linkage linkage)
    {
        var clause = (linkage.IsUnless ? "unless " : "if ") + linkage.Condition + ", then " + linkage.Then;
        return linkage.Otherwise.Length == 0 ? clause : clause + "; otherwise " + linkage.Otherwise;
    }

    /// <summary>What is known of the latest move of a flow.</summary>
    public static string Of(ShiftReading shift) => shift.State switch
    {
        ShiftState.Steady => "steady: the flow does not differ from before by more than chance",
        ShiftState.Open => $"open: {Names.Of(shift.Course)} since {shift.Since}, time has not told" + Chance(shift),
        ShiftState.Blip => $"blip: the move {Names.Of(shift.Course)} of {shift.Since} did not last",
        _ => $"shift: {Names.Of(shift.Course)} since {shift.Since}, and it lasted",
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

    private static string Chance(ShiftReading shift) => shift.ProbabilityOfShift is { } probability
        ? $"; a move like it lasts with {Figures.Percent(probability)} ({Figures.Of(shift.LikeMoves, "earlier case")})"
        : "; no earlier move like it";
}
