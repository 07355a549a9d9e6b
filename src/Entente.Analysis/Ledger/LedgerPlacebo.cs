namespace Entente.Analysis;

/// <summary>How the placebo moves the returns in time. Amounts and dimensions stay.</summary>
public enum PlaceboShuffle
{
    /// <summary>Every return gets its own day, uniform over the span. Breaks the returns' own clusters too.</summary>
    IndependentDays,

    /// <summary>All returns move by one random number of days, around the end of the span: their own rhythm stays, only the timing towards the gifts goes.</summary>
    CommonShift,
}

/// <summary>What the placebo draws.</summary>
public sealed record LedgerPlaceboOptions
{
    /// <summary>Seed of the stream.</summary>
    public required ulong Seed { get; init; }

    /// <summary>First day of the span on which returns could have been made.</summary>
    public required int FirstDay { get; init; }

    /// <summary>Last day of that span, included.</summary>
    public required int LastDay { get; init; }

    /// <summary>Shuffles, at least 1. Default 500.</summary>
    public int Shuffles { get; init => field = Require.AtLeast(value, 1, nameof(Shuffles)); } = 500;

    /// <summary>How days are shuffled. Default <see cref="PlaceboShuffle.IndependentDays"/>.</summary>
    public PlaceboShuffle Shuffle { get; init; }
}

/// <summary>The response ratio against what chance alone would answer: in a busy dyad most gifts find a "return".</summary>
/// <param name="Observed">Response ratio of the ledger as it is.</param>
/// <param name="PlaceboMean">Mean response ratio over the shuffles.</param>
/// <param name="PlaceboLow">5 % quantile over the shuffles.</param>
/// <param name="PlaceboHigh">95 % quantile over the shuffles.</param>
/// <param name="Excess">Observed minus placebo mean: what timing adds, −1 to 1.</param>
/// <param name="Probability">(1 + shuffles with at least the observed ratio)/(1 + shuffles): small where returns follow gifts.</param>
/// <param name="Shuffles">Number of shuffles.</param>
public sealed record LedgerExcess(
    double Observed, double PlaceboMean, double PlaceboLow, double PlaceboHigh, double Excess, double Probability, int Shuffles);

/// <summary>The same statistic on time-shuffled returns.</summary>
public static class LedgerPlacebo
{
    /// <summary>Response ratio of the ledger, of its shuffles, and the excess.</summary>
    /// <param name="gifts">What side A gave to side B.</param>
    /// <param name="returns">What side B gave to side A, all within the span.</param>
    /// <param name="placebo">Seed, span, shuffles.</param>
    /// <param name="options">Window and tolerance of the matching.</param>
    /// <exception cref="ArgumentException">As for <see cref="LedgerMatching.Match"/>; the span is reversed or does not hold every return.</exception>
    /// <exception cref="InsufficientDataException">No gift of an amount above 0: there is no ratio.</exception>
    public static LedgerExcess Compare(
        IReadOnlyList<LedgerItem> gifts, IReadOnlyList<LedgerItem> returns, LedgerPlaceboOptions placebo, LedgerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(placebo);
        options ??= new();
        var book = new LedgerBook(gifts, returns);
        CheckSpan(book.Returns.Days, placebo);
        var given = LedgerMatching.Sum(book.Gifts.Amounts);
        if (given <= 0)
            throw new InsufficientDataException(new("no-gifts", "no gift of an amount above 0", "at least one", "There is nothing to answer: report the returns alone."));

        var queue = book.Queue(options.Window);
        var observed = queue.Run(book.Returns.Days, book.Returns.Amounts, book.Returns.Dimensions) / given;
        var ratios = Shuffled(book, queue, placebo, given);
        var reached = 0;
        foreach (var ratio in ratios) reached += ratio >= observed - 1e-12 ? 1 : 0;
        SampleQuantile.Sort(ratios);
        var mean = LedgerMatching.Sum(ratios) / ratios.Length;
        return new(
            observed, mean, SampleQuantile.OfSorted(ratios, 0.05), SampleQuantile.OfSorted(ratios, 0.95),
            observed - mean, (1.0 + reached) / (1.0 + placebo.Shuffles), placebo.Shuffles);
    }

    private static double[] Shuffled(LedgerBook book, FifoQueue queue, LedgerPlaceboOptions placebo, double given)
    {
        var (random, count, span) = (new SeededRandom(placebo.Seed), book.Returns.Days.Length, checked(placebo.LastDay - placebo.FirstDay + 1));
        var (keys, days, amounts, dimensions) = (new long[count], new int[count], new double[count], new int[count]);
        var ratios = new double[placebo.Shuffles];
        for (var shuffle = 0; shuffle < ratios.Length; shuffle++)
        {
            var shift = random.NextBelow(span);
            for (var i = 0; i < count; i++)
            {
                var offset = placebo.Shuffle == PlaceboShuffle.CommonShift
                    ? (int)(((long)book.Returns.Days[i] - placebo.FirstDay + shift) % span)
                    : random.NextBelow(span);
                keys[i] = ((long)offset * count) + i; // day first, then the old order: no ties left to the sort
            }

            Array.Sort(keys, static (left, right) => left.CompareTo(right)); // by comparison, like SampleQuantile.Sort
            for (var i = 0; i < count; i++)
            {
                var (offset, from) = Math.DivRem(keys[i], count);
                (days[i], amounts[i], dimensions[i]) = (placebo.FirstDay + (int)offset, book.Returns.Amounts[from], book.Returns.Dimensions[from]);
            }

            ratios[shuffle] = queue.Run(days, amounts, dimensions) / given;
        }

        return ratios;
    }

    private static void CheckSpan(int[] days, LedgerPlaceboOptions placebo)
    {
        if (placebo.LastDay < placebo.FirstDay)
            throw new ArgumentException(FormattableString.Invariant(
                $"the span ends on day {placebo.LastDay} before it starts on day {placebo.FirstDay}; expected first ≤ last."), nameof(placebo));
        foreach (var day in days)
            if (day < placebo.FirstDay || day > placebo.LastDay)
                throw new ArgumentException(FormattableString.Invariant(
                    $"a return is on day {day}; expected every return within the span {placebo.FirstDay} to {placebo.LastDay}."), nameof(placebo));
    }
}
