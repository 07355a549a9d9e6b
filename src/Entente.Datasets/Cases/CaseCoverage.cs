namespace Entente.Datasets.Cases;

/// <summary>How much a record holds of one variable in one direction in one year.</summary>
/// <param name="Year">Year of occurrence.</param>
/// <param name="Variable">The variable that the rows bear on.</param>
/// <param name="Direction">The direction that they bear on.</param>
/// <param name="Rows">Rows that bear on it.</param>
/// <param name="Items">Independent items among them.</param>
public sealed record CoverageCell(int Year, VariableId Variable, Dyad Direction, int Rows, int Items);

/// <summary>A variable and direction that holds too little for a verdict in a window.</summary>
/// <param name="End">Last day of the window: the end of a year.</param>
/// <param name="Variable">The variable.</param>
/// <param name="Direction">The direction.</param>
/// <param name="Items">Independent items in the window.</param>
public sealed record ThinCell(DateOnly End, VariableId Variable, Dyad Direction, int Items);

/// <summary>How many citations of rows come from one country, and how far they were checked.</summary>
/// <param name="Country">ISO 3166-1 alpha-3 of the publisher's home, or empty for international bodies.</param>
/// <param name="Verified">How far the citations were checked.</param>
/// <param name="Citations">Citations that evidence rests on.</param>
/// <param name="Rows">Times that a row names one of them.</param>
public sealed record PublisherCoverage(string Country, Verification Verified, int Citations, int Rows);

/// <summary>
/// What a case covers, so that a reader sees where a level rests on little: occurred evidence by year, variable and direction,
/// and its sources by country and verification.
/// </summary>
/// <param name="Cells">Every year from the first to the last row × variable × direction, empty ones included.</param>
/// <param name="Thin">Cells with fewer independent items than enough in the months before the end of a year.</param>
/// <param name="Publishers">Sources by country and verification.</param>
public sealed record CaseCoverage(IReadOnlyList<CoverageCell> Cells, IReadOnlyList<ThinCell> Thin, IReadOnlyList<PublisherCoverage> Publishers)
{
    /// <summary>Measures a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="enough">Independent items that a verdict needs; the parameter <c>enough-items</c> of a framework.</param>
    /// <param name="months">Length of the window; the parameter <c>enough-window-months</c>.</param>
    public static CaseCoverage Of(CaseRecord record, int enough = 8, int months = 24)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentOutOfRangeException.ThrowIfNegative(enough);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return new CoverageTable(record.AsOf(AsOf.Date(DateOnly.MaxValue))).Measure(enough, months);
    }
}
