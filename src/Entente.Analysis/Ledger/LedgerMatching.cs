namespace Entente.Analysis;

/// <summary>
/// The two-handed ledger: what one side gave, matched to what the other returned. Returns in (day, id) order each pay the
/// oldest open gift of their dimension within the window; amounts split. With one common window this first-in first-out
/// rule attains the largest amount that any matching can (earliest deadline first).
/// </summary>
public static class LedgerMatching
{
    /// <summary>Matches returns to gifts. Order of the inputs does not matter.</summary>
    /// <param name="gifts">What side A gave to side B.</param>
    /// <param name="returns">What side B gave to side A.</param>
    /// <param name="closedOn">Day on which open rests are sorted into still in the window (gift day + W ≥ this day) and lapsed.</param>
    /// <param name="options">Window and tolerance.</param>
    /// <exception cref="ArgumentException">An amount is negative or not finite, an id is missing or appears twice on a side.</exception>
    public static LedgerMatch Match(
        IReadOnlyList<LedgerItem> gifts, IReadOnlyList<LedgerItem> returns, int closedOn, LedgerOptions? options = null)
    {
        options ??= new();
        var book = new LedgerBook(gifts, returns);
        var allocations = new List<LedgerAllocation>();
        var weightedLag = 0.0;
        var queue = book.Queue(options.Window);
        var matched = queue.Run(book.Returns.Days, book.Returns.Amounts, book.Returns.Dimensions, (gift, item, amount) =>
        {
            var (from, to) = (book.Gifts.Items[gift], book.Returns.Items[item]);
            allocations.Add(new(from.Id, to.Id, amount, to.Day - from.Day));
            weightedLag += amount * (to.Day - from.Day);
        });

        var (total, count) = (Sum(book.Gifts.Amounts), book.Gifts.Items.Length);
        var open = Open(book.Gifts.Items, queue.Rests, closedOn, options);
        return new(
            allocations, total, matched,
            total > 0 ? matched / total : null,
            count > 0 ? (count - open.Count) / (double)count : null,
            matched > 0 ? weightedLag / matched : null,
            open, Sum(open, lapsed: false), Sum(open, lapsed: true),
            Sum(book.Returns.Amounts) - matched);
    }

    /// <summary>Cumulative gifts minus cumulative returns up to and including each day, over all dimensions.</summary>
    /// <param name="gifts">What side A gave to side B.</param>
    /// <param name="returns">What side B gave to side A.</param>
    /// <param name="days">Days to read the balance on, in any order.</param>
    /// <exception cref="ArgumentException">As for <see cref="Match"/>.</exception>
    public static double[] Balance(IReadOnlyList<LedgerItem> gifts, IReadOnlyList<LedgerItem> returns, ReadOnlySpan<int> days)
    {
        var book = new LedgerBook(gifts, returns);
        var balance = new double[days.Length];
        for (var i = 0; i < days.Length; i++) balance[i] = book.Gifts.Until(days[i]) - book.Returns.Until(days[i]);
        return balance;
    }

    internal static double Sum(double[] amounts)
    {
        var sum = 0.0;
        foreach (var amount in amounts) sum += amount;
        return sum;
    }

    private static double Sum(List<OpenRest> rests, bool lapsed)
    {
        var sum = 0.0;
        foreach (var rest in rests) sum += rest.Lapsed == lapsed ? rest.Amount : 0;
        return sum;
    }

    private static List<OpenRest> Open(LedgerItem[] gifts, ReadOnlySpan<double> rests, int closedOn, LedgerOptions options)
    {
        var open = new List<OpenRest>();
        for (var i = 0; i < gifts.Length; i++)
            if (rests[i] > options.Tolerance) open.Add(new(gifts[i].Id, rests[i], (long)gifts[i].Day + options.Window < closedOn));
        return open;
    }
}
