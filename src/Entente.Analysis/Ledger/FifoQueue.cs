namespace Entente.Analysis;

/// <summary>
/// First-in first-out matching over arrays, without allocation, so that a placebo can repeat it hundreds of times.
/// Gifts and returns come in (day, id) order; dimensions are numbered from 0.
/// </summary>
internal readonly struct FifoQueue(int[] giftDays, double[] giftAmounts, int[] giftDimensions, int dimensions, int window)
{
    private readonly int[] next = new int[dimensions]; // per dimension: the oldest gift that may still be open
    private readonly double[] rests = new double[giftDays.Length];

    /// <summary>Unpaid rest of each gift after <see cref="Run"/>.</summary>
    public ReadOnlySpan<double> Rests => rests;

    /// <summary>Matches all returns and gives back the matched amount; reports each payment if asked.</summary>
    public double Run(ReadOnlySpan<int> days, ReadOnlySpan<double> amounts, ReadOnlySpan<int> dimensionOf, Action<int, int, double>? pay = null)
    {
        giftAmounts.CopyTo(rests, 0);
        next.AsSpan().Clear();
        var matched = 0.0;
        for (var item = 0; item < days.Length; item++)
        {
            var (dimension, left) = (dimensionOf[item], amounts[item]);
            ref var gift = ref next[dimension];
            for (; left > 0 && gift < giftDays.Length && giftDays[gift] < days[item]; gift++)
            {
                // Paid, of another dimension, or lapsed: later returns cannot use it either, since one window holds for all.
                if (giftDimensions[gift] != dimension || rests[gift] <= 0 || days[item] - giftDays[gift] > window) continue;
                var paid = Math.Min(left, rests[gift]);
                rests[gift] -= paid;
                left -= paid;
                matched += paid;
                pay?.Invoke(gift, item, paid);
                if (rests[gift] > 0) break;
            }
        }

        return matched;
    }
}
