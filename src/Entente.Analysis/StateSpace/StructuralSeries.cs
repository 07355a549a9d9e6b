namespace Entente.Analysis;

/// <summary>What every structural model asks of a series before it estimates variances.</summary>
internal static class StructuralSeries
{
    /// <summary>Squared relative size of residuals that are rounding and not variation.</summary>
    private const double Rounding = 1e-26;

    public static double?[] Present(ReadOnlySpan<double> series)
    {
        Require.AllFinite(series, nameof(series));
        var copy = new double?[series.Length];
        for (var i = 0; i < copy.Length; i++) copy[i] = series[i];
        return copy;
    }

    public static Refusal? Check(ReadOnlySpan<double?> series, int least)
    {
        Require.AllFinite(series, nameof(series));
        var observed = 0;
        foreach (var value in series) observed += value.HasValue ? 1 : 0;
        return observed < least ? StructuralFit.TooFew(observed, least) : null;
    }

    /// <summary>A series that the initial state explains wholly has an unbounded likelihood: every variance would be 0.</summary>
    public static Refusal? CheckVariation(double sumOfSquares, ReadOnlySpan<double?> series)
    {
        var size = 0.0;
        foreach (var value in series) size += value * value ?? 0;
        return sumOfSquares > Rounding * size
            ? null
            : new("series-without-variation", "a series that its start continues exactly", "values that vary around the model's path",
                "State the value itself; no variance can be estimated from it.");
    }
}
