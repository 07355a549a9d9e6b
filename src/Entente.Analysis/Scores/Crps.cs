namespace Entente.Analysis;

/// <summary>
/// Continuous ranked probability score, ∫ (F(x) − 1{y ≤ x})² dx = E|X − y| − ½ E|X − X'|, in units of the variable, lower is
/// better (Gneiting and Raftery, JASA 102, 2007).
/// </summary>
public static class Crps
{
    private static readonly double InverseSqrtPi = 1 / Math.Sqrt(Math.PI);

    /// <summary>CRPS of the empirical distribution of a sample: mean|x_i − y| − Σ|x_i − x_j|/(2m²). O(m log m).</summary>
    /// <param name="sample">Draws from the forecast, at least one, in any order.</param>
    /// <param name="outcome">y.</param>
    /// <exception cref="ArgumentException">The sample is empty or a value is not finite.</exception>
    public static double Sample(ReadOnlySpan<double> sample, double outcome)
    {
        Spread(sample, outcome, out var distance, out var pairs);
        double m = sample.Length;
        return (distance / m) - (pairs / (m * m));
    }

    /// <summary>As <see cref="Sample"/>, divided by 2m(m − 1) instead: unbiased for the distribution that a small ensemble was drawn from (Ferro 2014).</summary>
    /// <param name="sample">At least two draws.</param>
    /// <param name="outcome">y.</param>
    /// <exception cref="ArgumentException">Fewer than two draws, or a value is not finite.</exception>
    public static double FairSample(ReadOnlySpan<double> sample, double outcome)
    {
        Require.AtLeast(sample.Length, 2, nameof(sample));
        Spread(sample, outcome, out var distance, out var pairs);
        double m = sample.Length;
        return (distance / m) - (pairs / (m * (m - 1)));
    }

    /// <summary>CRPS of a normal forecast: σ[z(2Φ(z) − 1) + 2φ(z) − 1/√π], z = (y − μ)/σ; |y − μ| for σ = 0.</summary>
    /// <param name="mean">μ.</param>
    /// <param name="standardDeviation">σ, at least 0.</param>
    /// <param name="outcome">y.</param>
    /// <exception cref="ArgumentException">A value is not finite or σ is negative.</exception>
    public static double Normal(double mean, double standardDeviation, double outcome)
    {
        Require.Finite(mean, nameof(mean));
        Require.Finite(outcome, nameof(outcome));
        if (Require.NotNegative(standardDeviation, nameof(standardDeviation)) == 0) return Math.Abs(outcome - mean);
        var z = (outcome - mean) / standardDeviation;
        return standardDeviation * ((z * ((2 * NormalDistribution.Cdf(z)) - 1)) + (2 * NormalDistribution.Density(z)) - InverseSqrtPi);
    }

    /// <summary>Σ|x − y| and Σ_{i&lt;j}|x_i − x_j|, the second from the order: x_(i) counts 2i − m − 1 times.</summary>
    private static void Spread(ReadOnlySpan<double> sample, double outcome, out double distance, out double pairs)
    {
        Require.NotEmpty(sample.Length, nameof(sample));
        Require.AllFinite(sample, nameof(sample));
        Require.Finite(outcome, nameof(outcome));
        var sorted = sample.ToArray();
        Array.Sort(sorted);
        (distance, pairs) = (0, 0);
        for (var i = 0; i < sorted.Length; i++)
        {
            distance += Math.Abs(sorted[i] - outcome);
            pairs += ((2.0 * i) - sorted.Length + 1) * (sorted[i] - outcome); // the origin cancels; near y less is lost
        }
    }
}
