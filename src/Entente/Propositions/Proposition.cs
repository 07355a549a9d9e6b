namespace Entente;

/// <summary>A statement that can be resolved by rule, or the reason why it cannot.</summary>
/// <param name="Text">As written.</param>
/// <param name="Comparisons">All must hold; empty when the statement is unresolvable.</param>
/// <param name="Unresolvable">Why it cannot be resolved, or empty.</param>
public sealed record Proposition(string Text, IReadOnlyList<Comparison> Comparisons, string Unresolvable)
{
    /// <summary>Whether a rule can decide it.</summary>
    public bool IsResolvable => Comparisons.Count > 0;

    /// <summary>The last day that any of its terms speaks of, or null.</summary>
    public DateOnly? DueOn => Comparisons.Count == 0 ? null : Comparisons.Max(comparison => comparison.DueOn);

    /// <summary>Reads grammar version 1 (docs/formats.md).</summary>
    /// <exception cref="FormatException">The text does not follow the grammar; the message names the column.</exception>
    public static Proposition Parse(string text) => new PropositionParser(text).Read();
}

/// <summary>How two terms compare.</summary>
public enum ComparisonOperator
{
    /// <summary>&gt;=</summary>
    AtLeast,

    /// <summary>&lt;=</summary>
    AtMost,

    /// <summary>&gt;</summary>
    MoreThan,

    /// <summary>&lt;</summary>
    LessThan,

    /// <summary>=</summary>
    Equal,
}

/// <summary>One comparison: left op right + offset.</summary>
/// <param name="Left">The left term.</param>
/// <param name="Operator">How they compare.</param>
/// <param name="Right">The right term.</param>
/// <param name="Offset">Added to the right term.</param>
public sealed record Comparison(Term Left, ComparisonOperator Operator, Term Right, double Offset)
{
    /// <summary>The last day that either term speaks of.</summary>
    public DateOnly DueOn => Left.DueOn > Right.DueOn ? Left.DueOn : Right.DueOn;

    /// <summary>Whether the comparison holds for two values.</summary>
    public bool Holds(double left, double right)
    {
        var bound = right + Offset;
        return Operator switch
        {
            ComparisonOperator.AtLeast => left >= bound,
            ComparisonOperator.AtMost => left <= bound,
            ComparisonOperator.MoreThan => left > bound,
            ComparisonOperator.LessThan => left < bound,
            _ => Math.Abs(left - bound) < 1e-9,
        };
    }
}

/// <summary>A quantity that a proposition speaks of.</summary>
public abstract record Term
{
    /// <summary>The last day that the term speaks of.</summary>
    public abstract DateOnly DueOn { get; }
}

/// <summary>A plain number.</summary>
/// <param name="Value">The number.</param>
public sealed record NumberTerm(double Value) : Term
{
    /// <inheritdoc/>
    public override DateOnly DueOn => DateOnly.MinValue;
}

/// <summary>The level of a variable, or overall, at a date.</summary>
/// <param name="Direction">One direction, or null for the mean of both.</param>
/// <param name="Between">The two states.</param>
/// <param name="Variable">The variable, or overall.</param>
/// <param name="On">The date.</param>
public sealed record LevelTerm(UndirectedDyad Between, Dyad? Direction, VariableId Variable, DateOnly On) : Term
{
    /// <inheritdoc/>
    public override DateOnly DueOn => On;
}

/// <summary>A count of evidence rows that occurred between two dates.</summary>
/// <param name="Direction">One direction, or null for both.</param>
/// <param name="Between">The two states.</param>
/// <param name="CameoPrefixes">CAMEO codes or prefixes; empty for any.</param>
/// <param name="Issue">An issue thread, or empty.</param>
/// <param name="Variable">A variable, or null for any.</param>
/// <param name="Sign">+1, −1 or 0 for any.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record EventsTerm(
    UndirectedDyad Between,
    Dyad? Direction,
    IReadOnlyList<string> CameoPrefixes,
    string Issue,
    VariableId? Variable,
    int Sign,
    DateOnly From,
    DateOnly To) : Term
{
    /// <inheritdoc/>
    public override DateOnly DueOn => To;
}

/// <summary>A figure of an indicator.</summary>
/// <param name="Indicator">Identifier of the series.</param>
/// <param name="Period">The period measured.</param>
public sealed record IndicatorTerm(string Indicator, Period Period) : Term
{
    /// <inheritdoc/>
    public override DateOnly DueOn => Period.LastDay;
}
