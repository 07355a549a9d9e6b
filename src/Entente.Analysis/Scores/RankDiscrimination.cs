namespace Entente.Analysis;

/// <summary>How well probabilities rank cases that came true above those that did not.</summary>
public static class RankDiscrimination
{
    /// <summary>Area under the ROC curve by mid-ranks (Mann and Whitney 1947): 0.5 is chance, 1 perfect; null if all outcomes are the same.</summary>
    /// <param name="probabilities">Probabilities, 0 to 1, at least one.</param>
    /// <param name="occurred">Whether each came true.</param>
    /// <exception cref="ArgumentException">No forecast, lengths differ, or a probability is outside 0 to 1.</exception>
    public static double? AreaUnderCurve(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> occurred)
    {
        BinaryForecasts.Check(probabilities, occurred);
        var (sorted, outcomes) = (probabilities.ToArray(), occurred.ToArray());
        Array.Sort(sorted, outcomes);
        var (ranks, positive) = (0.0, 0);
        for (var i = 0; i < sorted.Length;)
        {
            var (start, hits) = (i, 0);
            for (; i < sorted.Length && sorted[i] == sorted[start]; i++) hits += outcomes[i] ? 1 : 0;
            ranks += hits * (start + i + 1) / 2.0;
            positive += hits;
        }

        var negative = sorted.Length - positive;
        return positive == 0 || negative == 0 ? null : (ranks - (positive * (positive + 1.0) / 2)) / ((double)positive * negative);
    }
}
