namespace Entente.Analysis;

/// <summary>What a comparison of the recent flow with its reference calls.</summary>
public enum ShiftCall
{
    /// <summary>Within what a dyad without any shift shows.</summary>
    None,

    /// <summary>The flow rose by more than the threshold.</summary>
    Rise,

    /// <summary>The flow fell by more than the threshold.</summary>
    Fall,
}

/// <summary>Momentum of a flow and whether it is a shift.</summary>
/// <param name="Momentum">Mean flow of the recent window minus that of the reference window, in units of the flow per month.</param>
/// <param name="StandardError">Its standard error if there was no shift (long-run variance around one common mean); 0 for a flow that never varied.</param>
/// <param name="Statistic">Momentum over its standard error; 0 for a flow that never varied.</param>
/// <param name="Call">Whether |statistic| exceeds the threshold, and in which direction.</param>
/// <param name="RecentMean">Mean flow of the covered months of the recent window.</param>
/// <param name="ReferenceMean">Mean flow of the covered months of the reference window.</param>
/// <param name="RecentMonths">Covered months of the recent window.</param>
/// <param name="ReferenceMonths">Covered months of the reference window.</param>
/// <param name="Lag">Bartlett lag used.</param>
/// <param name="Threshold">Threshold used.</param>
public sealed record ShiftEstimate(
    double Momentum, double StandardError, double Statistic, ShiftCall Call,
    double RecentMean, double ReferenceMean, int RecentMonths, int ReferenceMonths, int Lag, double Threshold);
