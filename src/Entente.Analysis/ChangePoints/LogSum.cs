namespace Entente.Analysis;

/// <summary>ln Σ exp(x), safe for very small and very large x.</summary>
internal static class LogSum
{
    public static double Of(ReadOnlySpan<double> logs)
    {
        var largest = double.NegativeInfinity;
        foreach (var log in logs) largest = Math.Max(largest, log);
        if (double.IsNegativeInfinity(largest)) return largest;
        var sum = 0.0;
        foreach (var log in logs) sum += Math.Exp(log - largest);
        return largest + Math.Log(sum);
    }
}
