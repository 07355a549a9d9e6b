namespace Entente.Analysis;

/// <summary>Posterior of one change in a Poisson rate.</summary>
/// <param name="Posterior">Element i: probability that the first segment ends with period i (0-based), given that there is one change; n − 1 elements, sum 1.</param>
/// <param name="LastOfFirstSegment">The most probable last period (0-based) of the first segment; the earliest on a tie.</param>
/// <param name="LogBayesFactor">ln of the evidence of one change (place uniform) over that of none.</param>
/// <param name="RateBefore">Posterior mean rate before the change, averaged over its place, in counts per period.</param>
/// <param name="RateAfter">Posterior mean rate after it.</param>
public sealed record SingleChangePoint(
    IReadOnlyList<double> Posterior, int LastOfFirstSegment, double LogBayesFactor, double RateBefore, double RateAfter);

/// <summary>Posterior of any number of changes in a Poisson rate.</summary>
/// <param name="LogEvidence">ln probability of the counts under the product-partition prior.</param>
/// <param name="ChangeProbability">Element i: probability of a change between periods i and i + 1 (0-based); n − 1 elements.</param>
/// <param name="CountProbability">Element k: probability of exactly k changes, up to the largest number asked.</param>
/// <param name="MeanRate">Posterior mean rate of each period, in counts per period.</param>
public sealed record MultipleChangePoints(
    double LogEvidence, IReadOnlyList<double> ChangeProbability, IReadOnlyList<double> CountProbability, IReadOnlyList<double> MeanRate);

/// <summary>Gamma prior of every segment's rate, shape a and rate b: mean a/b counts per period.</summary>
public sealed record GammaPrior
{
    /// <summary>a, above 0. Default 1.</summary>
    public double Shape { get; init => field = Require.Positive(value, nameof(Shape)); } = 1;

    /// <summary>b, above 0, in periods: the weight of the prior. Default 1.</summary>
    public double Rate { get; init => field = Require.Positive(value, nameof(Rate)); } = 1;
}
