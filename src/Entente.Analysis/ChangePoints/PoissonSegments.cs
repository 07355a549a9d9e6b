namespace Entente.Analysis;

/// <summary>
/// Marginal likelihood of every segment of a count series, y_i ~ Poisson(θ), θ ~ Gamma(a, b):
/// ln m = a ln b − ln Γ(a) + ln Γ(a+S) − (a+S) ln(b+n) − Σ ln Γ(y+1), with S the sum and n the length of the segment.
/// </summary>
internal sealed class PoissonSegments
{
    private readonly GammaPrior prior;
    private readonly long[] sums;
    private readonly double[] factorials;
    private readonly double[] logGamma; // ln Γ(a + S) for every sum that can occur, where that is affordable
    private readonly double constant;

    public PoissonSegments(ReadOnlySpan<int> counts, GammaPrior prior)
    {
        this.prior = prior;
        (sums, factorials) = (new long[counts.Length + 1], new double[counts.Length + 1]);
        for (var i = 0; i < counts.Length; i++)
        {
            sums[i + 1] = sums[i] + counts[i];
            factorials[i + 1] = factorials[i] + GammaFunction.Log(counts[i] + 1.0);
        }

        // A sum for every pair of ends against a value for every possible sum: tabulate whichever is less work.
        logGamma = sums[^1] < (long)counts.Length * counts.Length / 2 ? new double[sums[^1] + 1] : [];
        for (var s = 0; s < logGamma.Length; s++) logGamma[s] = GammaFunction.Log(prior.Shape + s);
        constant = (prior.Shape * Math.Log(prior.Rate)) - GammaFunction.Log(prior.Shape);
    }

    public int Length => sums.Length - 1;

    /// <summary>ln m of periods from … to − 1.</summary>
    public double LogMarginal(int from, int to)
    {
        var sum = sums[to] - sums[from];
        var gamma = logGamma.Length > 0 ? logGamma[sum] : GammaFunction.Log(prior.Shape + sum);
        return constant + gamma - ((prior.Shape + sum) * Math.Log(prior.Rate + (to - from))) - (factorials[to] - factorials[from]);
    }

    /// <summary>Posterior mean rate of periods from … to − 1.</summary>
    public double MeanRate(int from, int to) => (prior.Shape + (sums[to] - sums[from])) / (prior.Rate + (to - from));
}
