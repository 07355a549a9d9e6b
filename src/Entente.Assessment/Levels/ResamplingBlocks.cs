namespace Entente.Assessment.Levels;

/// <summary>Which impacts stand and fall together when rows are resampled: those of one publisher and month.</summary>
internal sealed class ResamplingBlocks
{
    public ResamplingBlocks(ImpactTable table)
    {
        var (blocks, days) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var impacts = table.Impacts;
        Of = new int[impacts.Length];
        DuplicateShare = new double[impacts.Length];
        var dayOf = new int[impacts.Length];
        for (var index = 0; index < impacts.Length; index++)
        {
            var item = table.Record.Evidence[impacts[index].Item];
            Of[index] = NumberOf(blocks, $"{PublisherOf(table.Record, item)} {impacts[index].Month}");
            dayOf[index] = NumberOf(days, $"{item.OccurredOn.First.DayNumber} {impacts[index].Cell} {(impacts[index].Strength > 0 ? '+' : '-')}");
        }

        Count = blocks.Count;
        var sizes = new int[days.Count];
        foreach (var day in dayOf) sizes[day]++;
        for (var index = 0; index < dayOf.Length; index++) DuplicateShare[index] = 1d / sizes[dayOf[index]];
    }

    /// <summary>How many blocks.</summary>
    public int Count { get; }

    /// <summary>The block of each impact.</summary>
    public int[] Of { get; }

    /// <summary>What each impact would count if all of one day, cell and sign were one act.</summary>
    public double[] DuplicateShare { get; }

    private static string PublisherOf(KnownRecord record, Evidence item) =>
        record.Citations.TryGetValue(item.Citations[0], out var citation) ? citation.Publisher : "";

    private static int NumberOf(Dictionary<string, int> numbers, string text)
    {
        if (numbers.TryGetValue(text, out var number)) return number;
        number = numbers.Count;
        numbers.Add(text, number);
        return number;
    }
}
