namespace Entente.Analysis;

/// <summary>A relation score over time.</summary>
/// <param name="Levels">The score at the end of each month (or at each asked time), in [-N, N].</param>
/// <param name="Clamped">How often the guard at ±N had to act. Above 0 the impacts are too large for the scale: divide them.</param>
public sealed record RelationScoreTrace(IReadOnlyList<double> Levels, int Clamped);
