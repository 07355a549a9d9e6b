namespace Entente.Analysis;

/// <summary>Trend of a count with the volume of reporting taken out, ln E(x_t) = a + b·t + ln V_t, t = 0 … n − 1.</summary>
/// <param name="Intercept">a.</param>
/// <param name="Slope">b per period: near 0 when growth is only growth of reporting.</param>
/// <param name="StandardError">Standard error of b from the Poisson information; too small where counts are over-dispersed.</param>
public sealed record CountTrend(double Intercept, double Slope, double StandardError);

/// <summary>Removing the growth of reporting volume from counts. Volumes are all events of all dyads in the period.</summary>
public static class VolumeNormalisation
{
    /// <summary>V*: mean volume of the first <paramref name="basePeriods"/> periods.</summary>
    /// <exception cref="ArgumentException">There are fewer periods than that, or a volume is negative.</exception>
    public static double BaseVolume(ReadOnlySpan<int> volumes, int basePeriods = 12)
    {
        Require.NoneNegative(volumes, nameof(volumes));
        Require.AtLeast(basePeriods, 1, nameof(basePeriods));
        Require.AtLeast(volumes.Length, basePeriods, nameof(volumes));
        var sum = 0.0;
        foreach (var volume in volumes[..basePeriods]) sum += volume;
        return sum / basePeriods;
    }

    /// <summary>x*_t = x_t·V*/V_t; null in a period without any volume.</summary>
    /// <exception cref="ArgumentException">Lengths differ, a count is negative or above its volume, or the base is longer than the series.</exception>
    public static double?[] ScaledCounts(ReadOnlySpan<int> counts, ReadOnlySpan<int> volumes, int basePeriods = 12)
    {
        CheckPairs(counts, volumes);
        var (volume, scaled) = (BaseVolume(volumes, basePeriods), new double?[counts.Length]);
        for (var t = 0; t < scaled.Length; t++) scaled[t] = volumes[t] > 0 ? counts[t] * volume / volumes[t] : null;
        return scaled;
    }

    /// <summary>Empirical logit of the share, ln((x + ½)/(V − x + ½)).</summary>
    /// <exception cref="ArgumentException">A count is negative or above its volume.</exception>
    public static double LogRatio(int count, int volume)
    {
        Require.Within(count, 0, Require.AtLeast(volume, 0, nameof(volume)), nameof(count));
        return Math.Log((count + 0.5) / ((double)volume - count + 0.5));
    }

    /// <summary>(coop − conf)/(coop + conf), −1 to 1; null without events.</summary>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public static double? Net(int cooperation, int conflict)
    {
        double sum = Require.AtLeast(cooperation, 0, nameof(cooperation)) + (double)Require.AtLeast(conflict, 0, nameof(conflict));
        return sum > 0 ? ((double)cooperation - conflict) / sum : null;
    }

    /// <summary>(coop − conf)/(coop + conf + k): small cells shrink towards 0.</summary>
    /// <exception cref="ArgumentException">A count is negative or k is not above 0.</exception>
    public static double ShrunkenNet(int cooperation, int conflict, double k = 10)
    {
        double sum = Require.AtLeast(cooperation, 0, nameof(cooperation)) + (double)Require.AtLeast(conflict, 0, nameof(conflict));
        return ((double)cooperation - conflict) / (sum + Require.Positive(k, nameof(k)));
    }

    /// <summary>Poisson regression on time with offset ln V_t, by iteratively reweighted least squares. Preferred over scaled counts: it keeps the count likelihood.</summary>
    /// <param name="counts">Counts per period, at least 0.</param>
    /// <param name="volumes">Volumes per period, above 0; empty for no offset.</param>
    /// <exception cref="ArgumentException">Lengths differ, a count is negative, or a volume is below 1.</exception>
    /// <exception cref="InsufficientDataException">Fewer than two periods with counts: the slope has no finite estimate.</exception>
    public static CountTrend OffsetTrend(ReadOnlySpan<int> counts, ReadOnlySpan<int> volumes)
    {
        Require.NoneNegative(counts, nameof(counts));
        if (volumes.Length > 0) Require.SameLength(counts.Length, nameof(counts), volumes.Length, nameof(volumes));
        for (var t = 0; t < volumes.Length; t++) Require.AtLeast(volumes[t], 1, FormattableString.Invariant($"volumes[{t}]"));
        var busy = 0;
        foreach (var count in counts) busy += count > 0 ? 1 : 0;
        if (busy < 2)
            throw new InsufficientDataException(new(
                "too-few-counts", FormattableString.Invariant($"{busy} periods with a count above 0"), "at least 2",
                "Use a longer series or a coarser frequency."));
        return PoissonTrend.Fit(counts, volumes);
    }

    private static void CheckPairs(ReadOnlySpan<int> counts, ReadOnlySpan<int> volumes)
    {
        Require.SameLength(counts.Length, nameof(counts), volumes.Length, nameof(volumes));
        for (var t = 0; t < counts.Length; t++)
            Require.Within(counts[t], 0, Require.AtLeast(volumes[t], 0, FormattableString.Invariant($"volumes[{t}]")), FormattableString.Invariant($"counts[{t}]"));
    }
}
