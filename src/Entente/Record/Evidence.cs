namespace Entente;

/// <summary>What kind of evidence a row is.</summary>
public enum EvidenceKind
{
    /// <summary>Something done.</summary>
    Act,

    /// <summary>Something said that is evidence by its content.</summary>
    Statement,

    /// <summary>Something said to hang on something else.</summary>
    Condition,

    /// <summary>A one-off figure.</summary>
    Figure,
}

/// <summary>Whether an act took place, as it was when it became known.</summary>
public enum EventStatus
{
    /// <summary>It happened.</summary>
    Occurred,

    /// <summary>It was announced for a date ahead.</summary>
    Planned,

    /// <summary>It was said not to have happened or not to be intended.</summary>
    Negated,

    /// <summary>It was conditional, counterfactual or wished.</summary>
    Hypothetical,
}

/// <summary>What a piece of evidence says about the relationship, apart from who did it to whom.</summary>
/// <param name="Direction">One direction of the relationship.</param>
/// <param name="Variable">The variable of the framework.</param>
/// <param name="Sign">+1 warms, −1 cools, 0 bears on it without a direction.</param>
/// <param name="Weight">Share of the item in this direction, over 0 to 1; the shares of one direction sum to 1.</param>
/// <param name="Reason">Why it bears on the relationship so, or empty.</param>
public sealed record Bearing(Dyad Direction, VariableId Variable, int Sign, double Weight, string Reason);

/// <summary>A dated piece of evidence: an act, a statement, a condition or a one-off figure.</summary>
public sealed record Evidence
{
    /// <summary>Unique within the case.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of evidence.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>When it happened, or is planned to.</summary>
    public required PartialDate OccurredOn { get; init; }

    /// <summary>The first day on which it was public.</summary>
    public required DateOnly KnownOn { get; init; }

    /// <summary>Codes of who did it, joined by <c>|</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Codes of whom it was done to, joined by <c>|</c>, or empty.</summary>
    public required string Target { get; init; }

    /// <summary>The CAMEO code, or null where none fits.</summary>
    public CameoCode? Cameo { get; init; }

    /// <summary>The PLOVER type, or empty.</summary>
    public string Plover { get; init; } = "";

    /// <summary>The variable it mainly belongs to.</summary>
    public required VariableId Variable { get; init; }

    /// <summary>What it says about the relationship.</summary>
    public required IReadOnlyList<Bearing> BearsOn { get; init; }

    /// <summary>The issue thread, or empty.</summary>
    public string Issue { get; init; } = "";

    /// <summary>Whether it took place.</summary>
    public EventStatus Status { get; init; }

    /// <summary>First day of its standing effect, if it has one and it has begun.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>Last day of its standing effect, once that has ended.</summary>
    public DateOnly? InForceUntil { get; init; }

    /// <summary>One sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Identifiers of the citations.</summary>
    public required IReadOnlyList<string> Citations { get; init; }

    /// <summary>Who said it, or empty.</summary>
    public string Holder { get; init; } = "";

    /// <summary>The partnership type that the holder gives the other side, or empty.</summary>
    public string Conception { get; init; } = "";

    /// <summary>The row as a reader of a past date may see it: a standing effect that begins or ends later is not seen to.</summary>
    internal Evidence At(AsOf asOf)
    {
        var from = InForceFrom is { } begin && asOf.Knows(begin) ? InForceFrom : null;
        var until = from is not null && InForceUntil is { } end && asOf.Knows(end) ? InForceUntil : null;
        return from == InForceFrom && until == InForceUntil ? this : this with { InForceFrom = from, InForceUntil = until };
    }
}
