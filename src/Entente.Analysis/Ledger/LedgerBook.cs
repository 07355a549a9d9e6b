namespace Entente.Analysis;

/// <summary>Both hands, checked, in (day, id) order, with numbered dimensions.</summary>
internal sealed class LedgerBook
{
    private readonly Dictionary<string, int> dimensions = new(StringComparer.Ordinal);

    public LedgerBook(IReadOnlyList<LedgerItem> gifts, IReadOnlyList<LedgerItem> returns) =>
        (Gifts, Returns) = (new(gifts, nameof(gifts), dimensions), new(returns, nameof(returns), dimensions));

    public Hand Gifts { get; }

    public Hand Returns { get; }

    public FifoQueue Queue(int window) => new(Gifts.Days, Gifts.Amounts, Gifts.Dimensions, dimensions.Count, window);

    /// <summary>One side of the ledger as parallel arrays.</summary>
    public sealed class Hand
    {
        public Hand(IReadOnlyList<LedgerItem> items, string name, Dictionary<string, int> dimensions)
        {
            ArgumentNullException.ThrowIfNull(items, name);
            Check(items, name);
            Items = [.. items];
            Array.Sort(Items, ByDayAndId); // ids are unique, so the order is total and a stable sort is not needed
            (Days, Amounts, Dimensions) = (new int[Items.Length], new double[Items.Length], new int[Items.Length]);
            for (var i = 0; i < Items.Length; i++)
            {
                (Days[i], Amounts[i]) = (Items[i].Day, Items[i].Amount);
                var dimension = Items[i].Dimension ?? "";
                dimensions.TryAdd(dimension, dimensions.Count);
                Dimensions[i] = dimensions[dimension];
            }
        }

        public LedgerItem[] Items { get; }

        public int[] Days { get; }

        public double[] Amounts { get; }

        public int[] Dimensions { get; }

        public double Until(int day)
        {
            var sum = 0.0;
            for (var i = 0; i < Days.Length && Days[i] <= day; i++) sum += Amounts[i];
            return sum;
        }

        private static int ByDayAndId(LedgerItem left, LedgerItem right)
        {
            var byDay = left.Day.CompareTo(right.Day);
            return byDay != 0 ? byDay : string.CompareOrdinal(left.Id, right.Id);
        }

        private static void Check(IReadOnlyList<LedgerItem> items, string name)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < items.Count; i++)
            {
                Require.NotNegative(items[i].Amount, FormattableString.Invariant($"{name}[{i}].Amount"));
                if (items[i].Id is not { Length: > 0 } id)
                    throw new ArgumentException(FormattableString.Invariant($"{name}[{i}] has no id; expected one that is unique on its side."), name);
                if (!seen.Add(id)) throw new ArgumentException($"{name} holds the id '{id}' twice; expected unique ids on a side.", name);
            }
        }
    }
}
