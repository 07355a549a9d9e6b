namespace Entente.Assessment;

/// <summary>Where one variable stands, and why.</summary>
public sealed record VariableStanding
{
    /// <summary>The variable.</summary>
    public required Variable Variable { get; init; }

    /// <summary>The level with its band, or null for "not enough evidence".</summary>
    public required LevelEstimate? Level { get; init; }

    /// <summary>What the band's width is made of.</summary>
    public required IReadOnlyList<BandCause> BandCauses { get; init; }

    /// <summary>Change of the flow, or null where there is not enough evidence.</summary>
    public required Momentum? Momentum { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Level per direction.</summary>
    public required IReadOnlyList<DirectionLevel> ByDirection { get; init; }

    /// <summary>Words and deeds read apart.</summary>
    public required WordsAndDeeds WordsAndDeeds { get; init; }

    /// <summary>The figures' own reading.</summary>
    public required StructureReading Structure { get; init; }

    /// <summary>Whether interaction and structure point different ways, in a sentence; or empty.</summary>
    public required string Disagreement { get; init; }

    /// <summary>Part of the level that is drift and the starting value, in points; never evidence.</summary>
    public required double Drift { get; init; }

    /// <summary>Independent items in the evidence window.</summary>
    public required int Items { get; init; }

    /// <summary>Named features that the verdict rules saw.</summary>
    public required IReadOnlyDictionary<string, double> Features { get; init; }

    /// <summary>What warms, by impact.</summary>
    public required IReadOnlyList<WeighedEvidence> EvidenceFor { get; init; }

    /// <summary>What cools, by impact.</summary>
    public required IReadOnlyList<WeighedEvidence> EvidenceAgainst { get; init; }

    /// <summary>What bears on it without a direction, latest first: conditions, plans, statements with sign 0.</summary>
    public required IReadOnlyList<WeighedEvidence> OtherEvidence { get; init; }

    /// <summary>Month-end levels, both directions and the mean.</summary>
    public required IReadOnlyList<HistoryPoint> History { get; init; }
}

/// <summary>A piece of evidence with what it still adds to a level.</summary>
/// <param name="Evidence">The row.</param>
/// <param name="Impact">Points that it adds to the level of the variable (mean of both directions) at the date; exact: impacts and drift sum to the level.</param>
/// <param name="ByDirection">The same per direction.</param>
/// <param name="InForce">Whether its standing effect holds at the date.</param>
/// <param name="Publisher">Publisher of its first citation.</param>
/// <param name="Reason">Why it bears on the variable, where the record says so.</param>
public sealed record WeighedEvidence(Evidence Evidence, double Impact, IReadOnlyList<double> ByDirection, bool InForce, string Publisher, string Reason);

/// <summary>Balances of words and of deeds in the evidence window, each −1 (all conflict) to +1 (all cooperation), or null without any.</summary>
/// <param name="Words">Balance of verbal acts.</param>
/// <param name="Deeds">Balance of material acts.</param>
/// <param name="WordsCount">How many verbal acts.</param>
/// <param name="DeedsCount">How many material acts.</param>
public sealed record WordsAndDeeds(double? Words, double? Deeds, int WordsCount, int DeedsCount);

/// <summary>What the figures of a variable say by themselves.</summary>
/// <param name="Reading">Mean of the signed readings, −1 (worsening) to +1 (improving), or null without any.</param>
/// <param name="Words">In words: improving, flat, worsening, or no figures.</param>
/// <param name="Indicators">Each indicator.</param>
public sealed record StructureReading(double? Reading, string Words, IReadOnlyList<IndicatorReading> Indicators);

/// <summary>One indicator against its own past, as then published.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Latest">The latest figure known.</param>
/// <param name="Before">The figure of the period before, or null.</param>
/// <param name="Change">Change over the mean of up to three periods before, as a share of it, or null.</param>
/// <param name="Percentile">Share of its own known past at or below the latest figure, 0 to 1.</param>
/// <param name="Reading">Signed reading, −1 to +1, or null: too short, stale, a yardstick, or without a declared sign.</param>
/// <param name="Note">Why there is no reading, or empty.</param>
/// <param name="Points">The known figures, one a period, for drawing.</param>
public sealed record IndicatorReading(
    Indicator Indicator,
    IndicatorObservation Latest,
    IndicatorObservation? Before,
    double? Change,
    double Percentile,
    double? Reading,
    string Note,
    IReadOnlyList<IndicatorObservation> Points);
