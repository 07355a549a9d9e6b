namespace Entente;

/// <summary>What became of a linkage.</summary>
public enum LinkageStatus
{
    /// <summary>Nothing yet.</summary>
    Standing,

    /// <summary>The condition came and the outcome followed.</summary>
    Met,

    /// <summary>The condition did not come.</summary>
    Failed,

    /// <summary>The condition came and the outcome did not.</summary>
    Broken,

    /// <summary>The deadline passed without either.</summary>
    Expired,

    /// <summary>Another arrangement took its place.</summary>
    Superseded,
}

/// <summary>Which way something moves the relationship.</summary>
public enum Course
{
    /// <summary>Neither, or not said.</summary>
    None,

    /// <summary>It warms.</summary>
    Warmer,

    /// <summary>It cools.</summary>
    Cooler,

    /// <summary>It stays as it is.</summary>
    Unchanged,
}

/// <summary>A dated turn of a linkage.</summary>
/// <param name="OccurredOn">When.</param>
/// <param name="KnownOn">First public.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Citation">Identifier of the citation.</param>
public sealed record LinkageTransition(PartialDate OccurredOn, DateOnly KnownOn, LinkageStatus Status, string Text, string Citation);

/// <summary>A condition stated at the time: if (or unless) X by a date, then Y.</summary>
public sealed record Linkage
{
    /// <summary>Unique within the case.</summary>
    public required string Id { get; init; }

    /// <summary>The condition.</summary>
    public required string Condition { get; init; }

    /// <summary>Whether the outcome follows unless the condition comes.</summary>
    public required bool IsUnless { get; init; }

    /// <summary>The outcome.</summary>
    public required string Then { get; init; }

    /// <summary>What follows in the other case, or empty.</summary>
    public string Otherwise { get; init; } = "";

    /// <summary>The variable it belongs to.</summary>
    public required VariableId Variable { get; init; }

    /// <summary>Which way the outcome moves the relationship.</summary>
    public required Course Affects { get; init; }

    /// <summary>Who decides.</summary>
    public required string Decider { get; init; }

    /// <summary>By when, if it was said.</summary>
    public PartialDate? Deadline { get; init; }

    /// <summary>Who stated it.</summary>
    public required string StatedBy { get; init; }

    /// <summary>When it was stated.</summary>
    public required PartialDate StatedOn { get; init; }

    /// <summary>First public.</summary>
    public required DateOnly KnownOn { get; init; }

    /// <summary>Identifier of the citation.</summary>
    public required string Citation { get; init; }

    /// <summary>In order of date.</summary>
    public required IReadOnlyList<LinkageTransition> Transitions { get; init; }
}
