namespace Entente.Assessment.Levels;

/// <summary>
/// Levels of all variables and of the whole at one vintage: the light core of an assessment, which replays and
/// propositions compute at other dates as well.
/// </summary>
internal sealed class LevelReading
{
    private const double BandWidth = 3;

    private readonly double headroom;

    private LevelReading(ImpactTable table, Framework framework, LevelParameters parameters)
    {
        Table = table;
        Parameters = parameters;
        Paths = LevelPaths.Of(Table, parameters);
        Items = CountItems(Table, framework);
        Counted = [.. Items.Select(items => items.Total >= (int)framework.Value("enough-items"))];
        InConflict = [.. Items.Select(items => items.HostileDeeds >= (int)framework.Value("material-conflict-items"))];
        headroom = BandWidth * framework.Value("bottleneck-bands");
        Mean = WeightedMean(framework, Paths.Months - 1);
        Overall = Whole(variable => Paths.Mean(variable, Paths.Months - 1), variable => framework.Variables[variable].Weight);
        Bottleneck = FindBottleneck(framework);
    }

    public ImpactTable Table { get; }

    public LevelParameters Parameters { get; }

    public LevelPaths Paths { get; }

    /// <summary>Independent items in the evidence window by variable: towards, back, and in all.</summary>
    public ItemCount[] Items { get; }

    /// <summary>Which variables have enough evidence.</summary>
    public bool[] Counted { get; }

    /// <summary>Which variables are in material conflict.</summary>
    public bool[] InConflict { get; }

    /// <summary>The bottleneck, where a variable is in material conflict.</summary>
    public Bottleneck? Bottleneck { get; }

    /// <summary>Weighted mean of the variables that count, or null without any.</summary>
    public double? Mean { get; }

    /// <summary>The level of the whole, or null.</summary>
    public double? Overall { get; }

    public static LevelReading Of(ImpactTable table, Framework framework) => new(table, framework, LevelParameters.Of(framework));

    public static LevelReading Of(ImpactTable table, Framework framework, LevelParameters parameters) => new(table, framework, parameters);

    /// <summary>
    /// The whole from levels and weights: the weighted mean of the variables that count, at most one band's width above the worst
    /// of them that is in material conflict. Measured in points and not by the band's edge, so that it has no step.
    /// </summary>
    public double? Whole(Func<int, double> level, Func<int, double> weight)
    {
        var (sum, weights, ceiling) = (0d, 0d, Level.Bound);
        for (var variable = 0; variable < Counted.Length; variable++)
        {
            if (!Counted[variable] || weight(variable) is not (> 0 and var share)) continue;
            sum += share * level(variable);
            weights += share;
            if (InConflict[variable]) ceiling = Math.Min(ceiling, CeilingOver(level(variable)));
        }

        return weights > 0 ? Math.Min(sum / weights, ceiling) : null;
    }

    /// <summary>Weighted mean at a month, over the variables that count at the end.</summary>
    public double? WeightedMean(Framework framework, int month) => Weighted(framework, variable => Paths.Mean(variable, month));

    /// <summary>Weighted mean of one direction at a month.</summary>
    public double? WeightedMean(Framework framework, int month, int direction) => Weighted(framework, variable => Paths.Levels[(variable * 2) + direction][month]);

    /// <summary>The level of a variable or the whole, by direction or of both; null without enough evidence.</summary>
    public double? At(Framework framework, VariableId variable, int? direction)
    {
        var last = Paths.Months - 1;
        if (variable == VariableId.Overall) return direction is { } d ? WeightedMean(framework, last, d) : Overall;
        for (var index = 0; index < framework.Variables.Count; index++)
        {
            if (framework.Variables[index].Id != variable) continue;
            if (!Counted[index]) return null;
            return direction is { } way ? Paths.Levels[(index * 2) + way][last] : Paths.Mean(index, last);
        }

        return null;
    }

    private double? Weighted(Framework framework, Func<int, double> level)
    {
        var (sum, weights) = (0d, 0d);
        for (var variable = 0; variable < framework.Variables.Count; variable++)
        {
            if (!Counted[variable]) continue;
            sum += framework.Variables[variable].Weight * level(variable);
            weights += framework.Variables[variable].Weight;
        }

        return weights > 0 ? sum / weights : null;
    }

    private double CeilingOver(double worst) => Math.Min(Level.Bound, worst + headroom);

    private Bottleneck? FindBottleneck(Framework framework)
    {
        Bottleneck? worst = null;
        for (var variable = 0; variable < framework.Variables.Count; variable++)
        {
            if (!Counted[variable] || !InConflict[variable]) continue;
            var level = Paths.Mean(variable, Paths.Months - 1);
            if (worst is not null && level >= worst.Level.Value) continue;
            var ceiling = CeilingOver(level);
            worst = new Bottleneck(framework.Variables[variable].Id, new Level(level), new Level(ceiling), Mean > ceiling);
        }

        return worst;
    }

    private static ItemCount[] CountItems(ImpactTable table, Framework framework)
    {
        var first = table.Grid.Count - (int)framework.Value("enough-window-months");
        var seen = new DistinctKeys(table.Facts.Keys, framework.Variables.Count * 4);
        foreach (ref readonly var impact in table.Impacts)
        {
            if (impact.Month < Math.Max(0, first)) continue;
            var key = impact.Key;
            seen.Add((impact.Variable * 4) + impact.Direction, key);
            seen.Add((impact.Variable * 4) + 2, key);
            if (impact is { IsDeed: true, Strength: < 0 }) seen.Add((impact.Variable * 4) + 3, key);
        }

        var counts = new ItemCount[framework.Variables.Count];
        for (var index = 0; index < counts.Length; index++)
            counts[index] = new ItemCount(seen.Count(index * 4), seen.Count((index * 4) + 1), seen.Count((index * 4) + 2), seen.Count((index * 4) + 3));
        return counts;
    }
}

/// <summary>Counts distinct keys in several sets at once.</summary>
internal sealed class DistinctKeys(int keys, int sets)
{
    private readonly bool[] seen = new bool[keys * sets];
    private readonly int[] counts = new int[sets];

    /// <summary>Adds a key to a set; whether it is new there.</summary>
    public bool Add(int set, int key)
    {
        ref var was = ref seen[(set * keys) + key];
        if (was) return false;
        was = true;
        counts[set]++;
        return true;
    }

    /// <summary>How many keys a set holds.</summary>
    public int Count(int set) => counts[set];
}

/// <summary>Independent items in the evidence window.</summary>
/// <param name="Forward">First state towards the second.</param>
/// <param name="Backward">Back.</param>
/// <param name="Total">Either.</param>
/// <param name="HostileDeeds">Material conflict of either.</param>
internal readonly record struct ItemCount(int Forward, int Backward, int Total, int HostileDeeds);

/// <summary>Readings of one record at earlier dates, each by what was known then and computed once.</summary>
internal sealed class VintageReadings(LevelReading latest, Framework framework)
{
    private readonly Dictionary<string, LevelReading> readings = new(StringComparer.Ordinal);

    /// <summary>The reading at the date of the assessment.</summary>
    public LevelReading Latest => latest;

    /// <summary>The reading by what was known at the end of a day, at most the date of the assessment.</summary>
    public LevelReading At(DateOnly day)
    {
        var asOf = AsOf.Date(day);
        if (asOf > latest.Table.Grid.AsOf) throw new ArgumentOutOfRangeException(nameof(day), day, $"nothing after {latest.Table.Grid.AsOf} may be known");
        if (asOf == latest.Table.Grid.AsOf) return latest;
        var name = asOf.ToString();
        if (readings.TryGetValue(name, out var reading)) return reading;
        reading = LevelReading.Of(latest.Table.At(asOf), framework);
        readings.Add(name, reading);
        return reading;
    }
}
