namespace Entente.Analysis;

/// <summary>One event between two actors, as far as counting needs it.</summary>
/// <param name="Date">Day it happened.</param>
/// <param name="Source">Who did it.</param>
/// <param name="Target">To whom.</param>
/// <param name="Code">What was done; with date, source and target the key of a repeat.</param>
/// <param name="QuadClass">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Goldstein">Intensity, −10 to 10.</param>
public readonly record struct DyadEvent(DateOnly Date, string Source, string Target, string Code, int QuadClass, double Goldstein);

/// <summary>Length of the periods of a grid.</summary>
public enum GridPeriod
{
    /// <summary>Calendar months, named by their first day.</summary>
    Month,

    /// <summary>ISO 8601 weeks, named by their Monday.</summary>
    Week,
}

/// <summary>How events become cells.</summary>
public sealed record AggregationOptions
{
    /// <summary>Period of the grid. Default month.</summary>
    public GridPeriod Period { get; init; }

    /// <summary>Whether repeats of date, source, target and code are dropped first, keeping the first (one a day). Default not.</summary>
    public bool OneADay { get; init; }

    /// <summary>Whether the two directions of a pair are counted together, actors in ordinal order. Default not.</summary>
    public bool Undirected { get; init; }
}

/// <summary>One dyad in one period. A period without events is a cell of zeros, not a missing one.</summary>
/// <param name="Source">Source; in undirected cells the ordinally first actor.</param>
/// <param name="Target">Target; in undirected cells the other.</param>
/// <param name="Period">First day of the period.</param>
/// <param name="Count">n, events.</param>
/// <param name="VerbalCooperation">q1.</param>
/// <param name="MaterialCooperation">q2.</param>
/// <param name="VerbalConflict">q3.</param>
/// <param name="MaterialConflict">q4.</param>
/// <param name="GoldsteinSum">Σ g.</param>
/// <param name="GoldsteinMean">Σ g / n; null without events.</param>
/// <param name="Net">(q1+q2−q3−q4)/(q1+q2+q3+q4); null without events.</param>
/// <param name="Share">n over the events of all dyads in the period; null if there are none.</param>
public sealed record DyadCell(
    string Source, string Target, DateOnly Period, int Count, int VerbalCooperation, int MaterialCooperation, int VerbalConflict,
    int MaterialConflict, double GoldsteinSum, double? GoldsteinMean, double? Net, double? Share);
