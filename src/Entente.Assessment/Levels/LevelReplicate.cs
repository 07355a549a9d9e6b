using Entente.Analysis;

namespace Entente.Assessment.Levels;

/// <summary>One perturbed computation of the final levels, with buffers that are used again from draw to draw.</summary>
internal sealed class LevelReplicate
{
    /// <summary>Half-lives after which a starting value no longer matters: 2⁻¹⁰.</summary>
    private const int HalfLivesKept = 10;

    private readonly ImpactTable table;
    private readonly LevelParameters central;
    private readonly Framework framework;
    private readonly double[][] warm, cold, expected;
    private readonly StandingStock standing;
    private readonly double[] blockCount, yearFactor, levels;
    private readonly double[] duplicateShare;
    private readonly double recode, noise, coverage;

    public LevelReplicate(ImpactTable table, Framework framework)
    {
        this.table = table;
        this.framework = framework;
        central = LevelParameters.Of(framework);
        (recode, noise, coverage) = (framework.Value("recode-share"), framework.Value("intensity-noise"), framework.Value("coverage-noise"));
        (warm, cold, expected) = (Allocate(), Allocate(), Allocate());
        standing = new StandingStock(table.Cells, table.Grid.Count);
        blockCount = new double[table.Blocks];
        yearFactor = new double[(table.Grid.Count / 12) + 2];
        levels = new double[framework.Variables.Count];
        duplicateShare = DuplicateShares();
    }

    /// <summary>Draws the levels of all variables (means of both directions). The span is valid until the next draw.</summary>
    public ReadOnlySpan<double> Draw(SeededRandom random, BandSource sources)
    {
        var parameters = DrawParameters(random, sources);
        DrawFactors(random, sources);
        Fill(random, sources);
        ExpectedIntensity.Fill(warm, cold, expected, parameters.WindowMonths, parameters.PoolingMonths);
        var start = Math.Max(0, table.Grid.Count - (int)(parameters.MemoryMonths * HalfLivesKept));
        for (var variable = 0; variable < levels.Length; variable++)
            levels[variable] = (Integrate(variable * 2, start, parameters) + Integrate((variable * 2) + 1, start, parameters)) / 2;
        return levels;
    }

    private LevelParameters DrawParameters(SeededRandom random, BandSource sources)
    {
        var drawn = central;
        if (sources.HasFlag(BandSource.Parameters))
        {
            drawn = drawn with
            {
                MemoryMonths = LogUniform("memory-months", random),
                EventShare = Uniform("event-share", random),
                StandingShare = Uniform("standing-share", random),
                WindowMonths = (int)Math.Round(LogUniform("intensity-window-months", random)),
                PoolingMonths = LogUniform("pooling-months", random),
                StandingHalfMonths = LogUniform("standing-half-months", random),
            };
        }

        return sources.HasFlag(BandSource.Baseline) ? drawn with { Baseline = Uniform("baseline", random) } : drawn;
    }

    private void DrawFactors(SeededRandom random, BandSource sources)
    {
        for (var block = 0; block < blockCount.Length; block++) blockCount[block] = sources.HasFlag(BandSource.Rows) ? random.NextPoisson(1) : 1;
        for (var year = 0; year < yearFactor.Length; year++) yearFactor[year] = sources.HasFlag(BandSource.Coverage) ? Math.Exp(coverage * random.NextNormal()) : 1;
    }

    private void Fill(SeededRandom random, BandSource sources)
    {
        foreach (var cell in warm) Array.Clear(cell);
        foreach (var cell in cold) Array.Clear(cell);
        standing.Clear();
        var merges = sources.HasFlag(BandSource.Duplicates);
        var codes = sources.HasFlag(BandSource.Coding);
        for (var index = 0; index < table.Impacts.Length; index++)
        {
            ref readonly var impact = ref table.Impacts[index];
            var strength = impact.Strength * blockCount[impact.Block];
            var cell = impact.Cell;
            if (merges) strength *= 1 - (random.NextUniform() * (1 - duplicateShare[index]));
            if (codes) (strength, cell) = Recode(random, strength, impact);
            if (strength == 0) continue;
            if (impact.Month >= 0) (strength > 0 ? warm : cold)[cell][impact.Month] += Math.Abs(strength) * yearFactor[impact.Month / 12];
            if (impact.Stands) standing.Add(cell, strength, impact.StandsFrom, impact.StandsUntil);
        }

        standing.Accumulate();
    }

    private (double Strength, int Cell) Recode(SeededRandom random, double strength, in Impact impact)
    {
        var noisy = strength * Math.Exp(noise * random.NextNormal());
        if (random.NextUniform() >= recode) return (noisy, impact.Cell);
        return (noisy, (random.NextBelow(framework.Variables.Count) * 2) + impact.Direction);
    }

    private double Integrate(int cell, int start, LevelParameters parameters)
    {
        var level = parameters.Baseline;
        for (var month = start; month < table.Grid.Count; month++)
        {
            var share = month == table.Grid.Count - 1 ? table.Grid.LastFraction : 1;
            var unit = expected[cell][month];
            var pull = unit > 0 ? parameters.EventPull / unit : 0;
            var (standingWarm, standingCold) = (standing.Warm[cell][month], standing.Cold[cell][month]);
            var full = standingWarm + standingCold + (parameters.StandingHalfMonths * unit);
            var scale = full > 0 ? share * parameters.StandingPull / full : 0;
            var up = (pull * warm[cell][month]) + (scale * standingWarm);
            var down = (pull * cold[cell][month]) + (scale * standingCold);
            var drift = share * parameters.Drift;
            var (keep, gain) = LevelPaths.Step(((up + down) / Level.Bound) + drift);
            level = LevelPaths.Next(level, keep, gain, up - down + (drift * parameters.Baseline));
        }

        return level;
    }

    /// <summary>What one row of several on the same day, in the same cell and with the same sign would count as if all were one act.</summary>
    private double[] DuplicateShares()
    {
        var counts = new Dictionary<(DateOnly, int, int), int>();
        foreach (ref readonly var impact in table.Impacts.AsSpan())
        {
            var key = KeyOf(impact);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var shares = new double[table.Impacts.Length];
        for (var index = 0; index < shares.Length; index++) shares[index] = 1d / counts[KeyOf(table.Impacts[index])];
        return shares;
    }

    private (DateOnly, int, int) KeyOf(in Impact impact) => (table.Record.Evidence[impact.Item].OccurredOn.First, impact.Cell, Math.Sign(impact.Strength));

    private double Uniform(string parameter, SeededRandom random)
    {
        var declared = framework.Parameters[parameter];
        return declared.Low + (random.NextUniform() * (declared.High - declared.Low));
    }

    private double LogUniform(string parameter, SeededRandom random)
    {
        var declared = framework.Parameters[parameter];
        return declared.Low * Math.Pow(declared.High / declared.Low, random.NextUniform());
    }

    private double[][] Allocate()
    {
        var arrays = new double[table.Cells][];
        for (var cell = 0; cell < arrays.Length; cell++) arrays[cell] = new double[table.Grid.Count];
        return arrays;
    }
}
