namespace Entente.Analysis;

/// <summary>Brier score in parts: BS = Reliability − Resolution + Uncertainty + WithinBinVariance − WithinBinCovariance.</summary>
/// <param name="Reliability">Σ n_k (p̄_k − ȳ_k)²/n: distance of what was said from what came; lower is better.</param>
/// <param name="Resolution">Σ n_k (ȳ_k − ȳ)²/n: how far the bins tell cases apart; higher is better.</param>
/// <param name="Uncertainty">ȳ(1 − ȳ): the score of always saying the base rate.</param>
/// <param name="WithinBinVariance">Σ (p − p̄_k)²/n.</param>
/// <param name="WithinBinCovariance">2 Σ (y − ȳ_k)(p − p̄_k)/n.</param>
public sealed record MurphyDecomposition(
    double Reliability, double Resolution, double Uncertainty, double WithinBinVariance, double WithinBinCovariance)
{
    /// <summary>The Brier score that the parts add up to.</summary>
    public double Sum => Reliability - Resolution + Uncertainty + WithinBinVariance - WithinBinCovariance;
}

/// <summary>Brier score of probabilities for yes/no outcomes: mean (p − y)², 0 to 1, lower is better (Brier, Monthly Weather Review 78, 1950).</summary>
public static class BrierScore
{
    /// <summary>Mean of (p − y)².</summary>
    /// <param name="probabilities">Probabilities, 0 to 1, at least one.</param>
    /// <param name="occurred">Whether each came true.</param>
    /// <exception cref="ArgumentException">No forecast, lengths differ, or a probability is outside 0 to 1.</exception>
    public static double Mean(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> occurred)
    {
        BinaryForecasts.Check(probabilities, occurred);
        var sum = 0.0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            var error = probabilities[i] - (occurred[i] ? 1 : 0);
            sum += error * error;
        }

        return sum / probabilities.Length;
    }

    /// <summary>
    /// Murphy's decomposition (J. Applied Meteorology 12, 1973) on equal bins, with the two within-bin terms of Stephenson,
    /// Coelho and Jolliffe (Weather and Forecasting 23, 2008), without which it does not add up.
    /// </summary>
    /// <inheritdoc cref="ReliabilityDiagram.Bins" path="/param|/exception"/>
    public static MurphyDecomposition Decompose(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> occurred, int bins = 10)
    {
        var table = ReliabilityDiagram.Bins(probabilities, occurred, bins);
        var (rate, n) = (BinaryForecasts.BaseRate(occurred), (double)probabilities.Length);
        var (reliability, resolution, variance, covariance) = (0.0, 0.0, 0.0, 0.0);
        var byIndex = new ReliabilityBin?[bins];
        foreach (var bin in table)
        {
            byIndex[bin.Index] = bin;
            reliability += bin.Count * (bin.MeanForecast - bin.ObservedFrequency) * (bin.MeanForecast - bin.ObservedFrequency);
            resolution += bin.Count * (bin.ObservedFrequency - rate) * (bin.ObservedFrequency - rate);
        }

        for (var i = 0; i < probabilities.Length; i++)
        {
            var bin = byIndex[ReliabilityDiagram.Index(probabilities[i], bins)]!;
            var spread = probabilities[i] - bin.MeanForecast;
            variance += spread * spread;
            covariance += 2 * ((occurred[i] ? 1 : 0) - bin.ObservedFrequency) * spread;
        }

        return new(reliability / n, resolution / n, rate * (1 - rate), variance / n, covariance / n);
    }

    /// <summary>1 − BS/(ȳ(1 − ȳ)): skill against always saying the base rate of the same cases; null if all outcomes are the same.</summary>
    /// <inheritdoc cref="Mean" path="/param|/exception"/>
    public static double? SkillAgainstBaseRate(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> occurred)
    {
        var score = Mean(probabilities, occurred);
        var rate = BinaryForecasts.BaseRate(occurred);
        return Skill.Of(score, rate * (1 - rate));
    }
}

/// <summary>Skill of a score against that of a reference.</summary>
public static class Skill
{
    /// <summary>1 − S/S_reference: 1 is perfect, 0 no better than the reference; null if the reference is perfect itself.</summary>
    /// <param name="score">Mean score, lower is better, at least 0.</param>
    /// <param name="reference">Mean score of the reference on the same cases, at least 0.</param>
    public static double? Of(double score, double reference)
    {
        Require.NotNegative(score, nameof(score));
        return Require.NotNegative(reference, nameof(reference)) > 0 ? 1 - (score / reference) : null;
    }
}
