namespace Entente.Analysis;

/// <summary>Quantiles of a sample, type 7 of Hyndman and Fan (The American Statistician 50(4), 1996), the default of R.</summary>
public static class SampleQuantile
{
    /// <summary>Sorts a sample in ascending order. By comparison: the generic sort by default order is made at run time, which no ahead-of-time compilation covers.</summary>
    public static void Sort(double[] sample) => Array.Sort(sample, static (left, right) => left.CompareTo(right));

    /// <summary>The quantile of a sample sorted in ascending order, at least one value.</summary>
    /// <param name="sorted">The sample.</param>
    /// <param name="probability">0 to 1.</param>
    public static double OfSorted(ReadOnlySpan<double> sorted, double probability)
    {
        var position = (sorted.Length - 1) * Require.Within(probability, 0, 1, nameof(probability));
        var below = (int)position;
        if (below + 1 >= sorted.Length) return sorted[^1];
        return sorted[below] + ((position - below) * (sorted[below + 1] - sorted[below]));
    }
}
