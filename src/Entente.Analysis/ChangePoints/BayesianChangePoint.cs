namespace Entente.Analysis;

/// <summary>
/// Exact Bayesian change points in the rate of a count series, no sampling: one change with uniform place, or any number by
/// the product-partition recursion (Barry and Hartigan, JASA 88, 1993; Fearnhead, Statistics and Computing 16, 2006).
/// Segments are Poisson with a common Gamma prior of their rates. Counts, not scores: over-dispersed counts find too many changes.
/// </summary>
public static class BayesianChangePoint
{
    /// <summary>One change, its last period of the first segment uniform on the first n − 1 periods. O(n).</summary>
    /// <param name="counts">Counts per period, at least 0, at least 2 periods.</param>
    /// <param name="prior">Prior of the rates; null takes the default.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    /// <exception cref="InsufficientDataException">Fewer than 2 periods.</exception>
    public static SingleChangePoint SingleChange(ReadOnlySpan<int> counts, GammaPrior? prior = null)
    {
        var segments = Segments(counts, prior, 2);
        var n = segments.Length;
        var logs = new double[n - 1];
        for (var i = 0; i < logs.Length; i++) logs[i] = segments.LogMarginal(0, i + 1) + segments.LogMarginal(i + 1, n);
        var total = LogSum.Of(logs);

        var (best, before, after) = (0, 0.0, 0.0);
        var posterior = new double[n - 1];
        for (var i = 0; i < logs.Length; i++)
        {
            posterior[i] = Math.Exp(logs[i] - total);
            if (logs[i] > logs[best]) best = i;
            before += posterior[i] * segments.MeanRate(0, i + 1);
            after += posterior[i] * segments.MeanRate(i + 1, n);
        }

        return new(posterior, best, total - Math.Log(n - 1) - segments.LogMarginal(0, n), before, after);
    }

    /// <summary>Any number of changes: each of the n − 1 gaps is one independently with probability q. O(n²), times the largest number asked.</summary>
    /// <param name="counts">Counts per period, at least 0, at least 1 period.</param>
    /// <param name="changeProbability">q, strictly between 0 and 1.</param>
    /// <param name="prior">Prior of the rates; null takes the default.</param>
    /// <param name="largestCount">Largest number of changes whose probability is wanted, at least 0.</param>
    /// <exception cref="ArgumentException">A count is negative, or q is not strictly between 0 and 1.</exception>
    /// <exception cref="InsufficientDataException">No period.</exception>
    public static MultipleChangePoints MultipleChanges(
        ReadOnlySpan<int> counts, double changeProbability, GammaPrior? prior = null, int largestCount = 10)
    {
        Require.Between(changeProbability, 0, 1, nameof(changeProbability));
        Require.AtLeast(largestCount, 0, nameof(largestCount));
        return new ProductPartition(Segments(counts, prior, 1), changeProbability).Posterior(largestCount);
    }

    private static PoissonSegments Segments(ReadOnlySpan<int> counts, GammaPrior? prior, int least)
    {
        Require.NoneNegative(counts, nameof(counts));
        if (counts.Length >= least) return new(counts, prior ?? new());
        throw new InsufficientDataException(new(
            "too-few-periods", FormattableString.Invariant($"{counts.Length} periods"), FormattableString.Invariant($"at least {least}"),
            "Use a longer series or a finer frequency."));
    }
}
