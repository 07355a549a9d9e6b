namespace Entente.Analysis;

/// <summary>One bin of a reliability diagram.</summary>
/// <param name="Index">0-based bin, [Index/bins, (Index+1)/bins), the last one closed.</param>
/// <param name="Count">Forecasts in it, at least 1.</param>
/// <param name="MeanForecast">p̄_k.</param>
/// <param name="ObservedFrequency">ȳ_k.</param>
public sealed record ReliabilityBin(int Index, int Count, double MeanForecast, double ObservedFrequency);

/// <summary>What came true among the forecasts that said about the same.</summary>
public static class ReliabilityDiagram
{
    /// <summary>The bins that hold forecasts, in order.</summary>
    /// <param name="probabilities">Probabilities, 0 to 1, at least one.</param>
    /// <param name="occurred">Whether each came true.</param>
    /// <param name="bins">Number of equal bins, at least 1.</param>
    /// <exception cref="ArgumentException">No forecast, lengths differ, a probability is outside 0 to 1, or there is no bin.</exception>
    public static IReadOnlyList<ReliabilityBin> Bins(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> occurred, int bins = 10)
    {
        BinaryForecasts.Check(probabilities, occurred);
        Require.AtLeast(bins, 1, nameof(bins));
        var (counts, forecasts, outcomes) = (new int[bins], new double[bins], new double[bins]);
        for (var i = 0; i < probabilities.Length; i++)
        {
            var bin = Index(probabilities[i], bins);
            counts[bin]++;
            forecasts[bin] += probabilities[i];
            outcomes[bin] += occurred[i] ? 1 : 0;
        }

        var table = new List<ReliabilityBin>();
        for (var bin = 0; bin < bins; bin++)
            if (counts[bin] > 0) table.Add(new(bin, counts[bin], forecasts[bin] / counts[bin], outcomes[bin] / counts[bin]));
        return table;
    }

    /// <summary>Expected calibration error, Σ n_k/n |p̄_k − ȳ_k|, 0 to 1. Depends on the bins: report them.</summary>
    /// <inheritdoc cref="Bins" path="/param|/exception"/>
    public static double ExpectedCalibrationError(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> occurred, int bins = 10)
    {
        var sum = 0.0;
        foreach (var bin in Bins(probabilities, occurred, bins)) sum += bin.Count * Math.Abs(bin.MeanForecast - bin.ObservedFrequency);
        return sum / probabilities.Length;
    }

    /// <summary>An edge belongs to the bin above it, also where p·bins falls short of the whole number by rounding.</summary>
    internal static int Index(double probability, int bins) => Math.Min((int)((probability * bins) + 1e-9), bins - 1);
}
