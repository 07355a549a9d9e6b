namespace Entente.Assessment.Levels;

/// <summary>What one item adds to one cell (variable, direction).</summary>
/// <param name="Item">Index of the evidence.</param>
/// <param name="Variable">Index of the variable in the framework.</param>
/// <param name="Direction">0: first state towards the second, 1: back.</param>
/// <param name="Month">Month of the act on the grid, or −1 where it lies before the record begins.</param>
/// <param name="Strength">Signed magnitude times weight, in Goldstein points.</param>
/// <param name="IsDeed">Material rather than verbal.</param>
/// <param name="StandsFrom">First month of standing effect, or the number of months where there is none.</param>
/// <param name="StandsUntil">Month after the last of the standing effect.</param>
internal readonly record struct Impact(int Item, int Variable, int Direction, int Month, double Strength, bool IsDeed, int StandsFrom, int StandsUntil)
{
    /// <summary>Index of the cell: variable and direction.</summary>
    public int Cell => (Variable * 2) + Direction;

    /// <summary>Whether it has a standing effect at all.</summary>
    public bool Stands => StandsFrom < StandsUntil;
}
