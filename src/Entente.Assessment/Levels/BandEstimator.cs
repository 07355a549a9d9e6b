using Entente.Analysis;

namespace Entente.Assessment.Levels;

/// <summary>The causes of uncertainty of a level.</summary>
[Flags]
internal enum BandSource
{
    None = 0,

    /// <summary>Which acts the record holds: blocks of one publisher and month are drawn with replacement.</summary>
    Rows = 1,

    /// <summary>How acts are coded: strength and variable.</summary>
    Coding = 2,

    /// <summary>Whether several rows on one day are one act.</summary>
    Duplicates = 4,

    /// <summary>How fully a year is covered.</summary>
    Coverage = 8,

    /// <summary>Memory, shares and windows over their declared ranges.</summary>
    Parameters = 16,

    /// <summary>The baseline over its declared range.</summary>
    Baseline = 32,

    /// <summary>The weights of the variables.</summary>
    Weights = 64,

    All = Rows | Coding | Duplicates | Coverage | Parameters | Baseline | Weights,
}

/// <summary>90 % bands of the final levels by seeded resampling, and the width that each cause alone gives.</summary>
internal sealed class BandEstimator
{
    private const int DrawsPerCause = 16;

    private readonly LevelReading reading;
    private readonly Framework framework;
    private readonly ulong seed;
    private readonly LevelReplicate replicate;

    /// <param name="reading">The levels as they stand.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="seed">Seed of the draws.</param>
    public BandEstimator(LevelReading reading, Framework framework, ulong seed)
    {
        (this.reading, this.framework, this.seed) = (reading, framework, seed);
        replicate = new LevelReplicate(reading.Table, framework);
    }

    /// <summary>Bands by variable, the last one of the whole; the point estimates lie within.</summary>
    public (double Low, double High)[] Bands(IReadOnlyList<double> points)
    {
        var draws = Draw(BandSource.All, (int)framework.Value("replicates"));
        var bands = new (double, double)[points.Count];
        for (var index = 0; index < points.Count; index++)
        {
            SampleQuantile.Sort(draws[index]);
            bands[index] = (
                Math.Min(points[index], SampleQuantile.OfSorted(draws[index], 0.05)),
                Math.Max(points[index], SampleQuantile.OfSorted(draws[index], 0.95)));
        }

        return bands;
    }

    /// <summary>Width of the 90 % band by cause, for each variable and the whole.</summary>
    public IReadOnlyList<BandCause>[] Causes()
    {
        var causes = new List<BandCause>[framework.Variables.Count + 1];
        for (var index = 0; index < causes.Length; index++) causes[index] = [];
        foreach (var (source, name) in Names)
        {
            var draws = Draw(source, DrawsPerCause);
            for (var index = 0; index < causes.Length; index++)
            {
                if (source == BandSource.Weights && index < framework.Variables.Count) continue;
                SampleQuantile.Sort(draws[index]);
                causes[index].Add(new BandCause(name, SampleQuantile.OfSorted(draws[index], 0.95) - SampleQuantile.OfSorted(draws[index], 0.05)));
            }
        }

        return causes;
    }

    private double[][] Draw(BandSource sources, int count)
    {
        var draws = new double[framework.Variables.Count + 1][];
        for (var index = 0; index < draws.Length; index++) draws[index] = new double[count];
        var random = new SeededRandom(seed ^ ((ulong)sources << 32));
        for (var draw = 0; draw < count; draw++)
        {
            var levels = replicate.Draw(random, sources);
            for (var index = 0; index < levels.Length; index++) draws[index][draw] = levels[index];
            draws[^1][draw] = Whole(levels, random, sources);
        }

        return draws;
    }

    private double Whole(ReadOnlySpan<double> levels, SeededRandom random, BandSource sources)
    {
        var (drawn, weights) = (levels.ToArray(), new double[levels.Length]);
        for (var index = 0; index < weights.Length; index++)
        {
            weights[index] = framework.Variables[index].Weight;
            if (sources.HasFlag(BandSource.Weights) && reading.Counted[index]) weights[index] *= Math.Exp(0.25 * random.NextNormal());
        }

        return reading.Whole(variable => drawn[variable], variable => weights[variable]) ?? 0;
    }

    private static readonly (BandSource Source, string Name)[] Names =
    [
        (BandSource.Rows, "rows"),
        (BandSource.Coding, "coding"),
        (BandSource.Duplicates, "duplicates"),
        (BandSource.Coverage, "coverage"),
        (BandSource.Parameters, "parameters"),
        (BandSource.Baseline, "baseline"),
        (BandSource.Weights, "weights"),
    ];
}
