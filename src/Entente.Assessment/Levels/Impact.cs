namespace Entente.Assessment.Levels;

/// <summary>What one item adds to one cell (variable, direction).</summary>
/// <param name="Item">Index of the evidence.</param>
/// <param name="Key">Number of the independent item that it belongs to.</param>
/// <param name="Variable">Index of the variable in the framework.</param>
/// <param name="Direction">0: first state towards the second, 1: back.</param>
/// <param name="Month">Month of the act on the grid, or −1 where it lies before the record begins.</param>
/// <param name="Strength">Signed magnitude times weight, in points of the scale.</param>
/// <param name="IsDeed">Material rather than verbal.</param>
/// <param name="Standing">The months of its standing effect.</param>
/// <param name="KnownOn">Day number of the day on which it became known.</param>
internal readonly record struct Impact(int Item, int Key, int Variable, int Direction, int Month, double Strength, bool IsDeed, StandingSpan Standing, int KnownOn)
{
    /// <summary>Index of the cell: variable and direction.</summary>
    public int Cell => (Variable * 2) + Direction;

    /// <summary>Whether it has a standing effect at all.</summary>
    public bool Stands => Standing.From < Standing.Until;
}

/// <summary>When an act stands, in months of a grid and in day numbers.</summary>
/// <param name="From">First month.</param>
/// <param name="Until">Month after the last.</param>
/// <param name="FromDay">Day number of the first day, or the largest number where it does not stand.</param>
/// <param name="UntilDay">Day number of the last day, or the largest number while it stands.</param>
internal readonly record struct StandingSpan(int From, int Until, int FromDay, int UntilDay)
{
    /// <summary>The span of an item on a grid, by what the item says.</summary>
    public static StandingSpan Of(Evidence item, MonthGrid grid)
    {
        if (item.InForceFrom is not { } from) return new StandingSpan(0, 0, int.MaxValue, int.MaxValue);
        var until = item.InForceUntil is { } end ? grid.IndexOf(end) : grid.Count;
        return new StandingSpan(
            Math.Clamp(grid.IndexOf(from), 0, grid.Count),
            Math.Clamp(until, 0, grid.Count),
            from.DayNumber,
            item.InForceUntil?.DayNumber ?? int.MaxValue);
    }

    /// <summary>The span as a reader of an earlier day knows it: what begins or ends later is not seen to.</summary>
    public StandingSpan At(int day, int months) => FromDay > day
        ? new StandingSpan(0, 0, int.MaxValue, int.MaxValue)
        : this with { Until = UntilDay > day ? months : Math.Min(Until, months), UntilDay = UntilDay > day ? int.MaxValue : UntilDay };
}
