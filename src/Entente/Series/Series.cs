namespace Entente;

/// <summary>
/// An index of a dyad at one frequency, as known at one instant, without holes: one value for every period from the first to the last.
/// A covered period without events is zero; a period that is not covered is null, never zero.
/// </summary>
public sealed class Series
{
    private readonly double?[] values;

    /// <summary>A series.</summary>
    /// <param name="index">Name of the index.</param>
    /// <param name="asOf">What was known.</param>
    /// <param name="first">First period.</param>
    /// <param name="values">One value a period, each finite or null.</param>
    /// <exception cref="ArgumentException">A value is not finite, or there is none.</exception>
    public Series(string index, AsOf asOf, Period first, IReadOnlyList<double?> values)
    {
        if (values.Count == 0) throw new ArgumentException("a series has at least one period", nameof(values));
        foreach (var value in values)
        {
            if (value is { } number && !double.IsFinite(number)) throw new ArgumentException($"a series holds finite numbers; found {number}", nameof(values));
        }

        Index = index;
        AsOf = asOf;
        First = first;
        this.values = [.. values];
    }

    /// <summary>Name of the index.</summary>
    public string Index { get; }

    /// <summary>What was known.</summary>
    public AsOf AsOf { get; }

    /// <summary>The first period.</summary>
    public Period First { get; }

    /// <summary>The last period.</summary>
    public Period Last => First.Plus(values.Length - 1);

    /// <summary>How many periods.</summary>
    public int Count => values.Length;

    /// <summary>The value of a period: null where it is not covered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The period lies outside the series.</exception>
    public double? this[Period period]
    {
        get
        {
            var at = period.Since(First);
            return at >= 0 && at < values.Length ? values[at] : throw new ArgumentOutOfRangeException(nameof(period), period, $"the series runs from {First} to {Last}");
        }
    }

    /// <summary>The values, one a period.</summary>
    public IReadOnlyList<double?> Values => values;
}

/// <summary>All vintages of a series. It holds no numbers: <see cref="AsOf"/> is the only way to them.</summary>
public sealed class SeriesVintages
{
    private readonly Func<AsOf, Series> compute;

    /// <summary>The vintages of a series that a function computes from what was known at an instant.</summary>
    public SeriesVintages(Func<AsOf, Series> compute) => this.compute = compute ?? throw new ArgumentNullException(nameof(compute));

    /// <summary>The series as known at the end of a day.</summary>
    public Series AsOf(AsOf asOf) => compute(asOf);
}
