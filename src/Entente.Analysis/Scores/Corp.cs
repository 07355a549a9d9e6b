namespace Entente.Analysis;

/// <summary>CORP: BS = Miscalibration − Discrimination + Uncertainty, without bins to choose.</summary>
/// <param name="Recalibrated">For each forecast, in the order given, the frequency that isotonic regression assigns to it.</param>
/// <param name="Miscalibration">BS − BS of the recalibrated forecasts, at least 0.</param>
/// <param name="Discrimination">Uncertainty − BS of the recalibrated forecasts, at least 0.</param>
/// <param name="Uncertainty">ȳ(1 − ȳ).</param>
public sealed record CorpDecomposition(IReadOnlyList<double> Recalibrated, double Miscalibration, double Discrimination, double Uncertainty);

/// <summary>
/// Consistent, optimally binned, reproducible reliability by pooling adjacent violators (Dimitriadis, Gneiting and Jordan,
/// PNAS 118(8), 2021).
/// </summary>
public static class Corp
{
    /// <summary>Isotonic regression of the outcomes on the probabilities, equal probabilities pooled first, and the parts of the Brier score.</summary>
    /// <param name="probabilities">Probabilities, 0 to 1, at least one.</param>
    /// <param name="occurred">Whether each came true.</param>
    /// <exception cref="ArgumentException">No forecast, lengths differ, or a probability is outside 0 to 1.</exception>
    public static CorpDecomposition Decompose(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> occurred)
    {
        var recalibrated = Recalibrate(probabilities, occurred);
        var rate = BinaryForecasts.BaseRate(occurred);
        var (score, best) = (BrierScore.Mean(probabilities, occurred), BrierScore.Mean(recalibrated, occurred));
        return new(recalibrated, score - best, (rate * (1 - rate)) - best, rate * (1 - rate));
    }

    private static double[] Recalibrate(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> occurred)
    {
        BinaryForecasts.Check(probabilities, occurred);
        var (sorted, order) = (probabilities.ToArray(), new int[probabilities.Length]);
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(sorted, order);

        var blocks = new List<(double Sum, int Count)>();
        for (var i = 0; i < order.Length;)
        {
            var (sum, start) = (0.0, i);
            for (; i < order.Length && sorted[i] == sorted[start]; i++) sum += occurred[order[i]] ? 1 : 0;
            var (pooled, count) = (sum, i - start);
            while (blocks.Count > 0 && blocks[^1].Sum * count >= pooled * blocks[^1].Count)
            {
                pooled += blocks[^1].Sum;
                count += blocks[^1].Count;
                blocks.RemoveAt(blocks.Count - 1);
            }

            blocks.Add((pooled, count));
        }

        var (recalibrated, next) = (new double[order.Length], 0);
        foreach (var (sum, count) in blocks)
            for (var end = next + count; next < end; next++) recalibrated[order[next]] = sum / count;
        return recalibrated;
    }
}
