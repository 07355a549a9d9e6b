namespace Entente;

/// <summary>Who made a projection.</summary>
public enum ProjectionOrigin
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>An institution.</summary>
    Institution,

    /// <summary>An office holder speaking as such.</summary>
    Official,

    /// <summary>A market or a poll of forecasters.</summary>
    Market,
}

/// <summary>How a projection was resolved.</summary>
public enum Outcome
{
    /// <summary>It cannot be told.</summary>
    Void,

    /// <summary>It did not come true.</summary>
    False,

    /// <summary>It came true.</summary>
    True,
}

/// <summary>A dated resolution of a projection; a later one replaces an earlier one and both stay.</summary>
/// <param name="OccurredOn">The date it resolves at.</param>
/// <param name="KnownOn">First public.</param>
/// <param name="Outcome">True, false or void.</param>
/// <param name="Yardstick">What decided it, or empty.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Citation">Identifier of the citation.</param>
public sealed record ProjectionResolution(PartialDate OccurredOn, DateOnly KnownOn, Outcome Outcome, string Yardstick, string Text, string Citation);

/// <summary>A dated, resolvable statement about the future with a probability.</summary>
public sealed record Projection
{
    /// <summary>Unique within the case.</summary>
    public required string Id { get; init; }

    /// <summary>Who made it.</summary>
    public required string Holder { get; init; }

    /// <summary>The holder's institution at the time.</summary>
    public required string Institution { get; init; }

    /// <summary>What kind of holder.</summary>
    public required ProjectionOrigin Origin { get; init; }

    /// <summary>When it was made.</summary>
    public required PartialDate MadeOn { get; init; }

    /// <summary>First public.</summary>
    public required DateOnly KnownOn { get; init; }

    /// <summary>What it says, in words that are not the holder's.</summary>
    public required string Statement { get; init; }

    /// <summary>The direction it foresees.</summary>
    public required Course Direction { get; init; }

    /// <summary>The variable, or overall.</summary>
    public required VariableId Variable { get; init; }

    /// <summary>When it is due, if it says.</summary>
    public DateOnly? HorizonEnd { get; init; }

    /// <summary>Key of the wording table, or empty where a probability is given.</summary>
    public string Wording { get; init; } = "";

    /// <summary>The stated probability, over 0 to 1.</summary>
    public double? Probability { get; init; }

    /// <summary>Projections of one and the same outcome share a cluster; empty: its own.</summary>
    public string Cluster { get; init; } = "";

    /// <summary>What makes it true.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>Identifier of the citation.</summary>
    public required string Citation { get; init; }

    /// <summary>In order of date.</summary>
    public required IReadOnlyList<ProjectionResolution> Resolutions { get; init; }
}
