using Entente.Analysis;

namespace Entente.Assessment.Levels;

/// <summary>One perturbed computation of the final levels, with buffers that are used again from draw to draw.</summary>
internal sealed class LevelReplicate
{
    /// <summary>Half-lives after which a starting value no longer matters: 2⁻⁷ of it is left.</summary>
    private const int HalfLivesKept = 7;

    /// <summary>Resolution of the table of noise: a power of two, so that bits of one draw index it.</summary>
    private const int NoiseLevels = 1024;

    private readonly ImpactTable table;
    private readonly LevelParameters central;
    private readonly Framework framework;
    private readonly ResamplingBlocks blocks;
    private readonly double[][] warm, cold, expected;
    private readonly StandingStock standing;
    private readonly double[] blockCount, yearFactor, levels, noise;
    private readonly double coverage;
    private readonly ulong recodeBelow;

    public LevelReplicate(ImpactTable table, Framework framework)
    {
        this.table = table;
        this.framework = framework;
        central = LevelParameters.Of(framework);
        blocks = new ResamplingBlocks(table);
        (warm, cold, expected) = (Allocate(), Allocate(), Allocate());
        standing = new StandingStock(table.Cells, table.Grid.Count);
        blockCount = new double[blocks.Count];
        yearFactor = new double[(table.Grid.Count / 12) + 2];
        levels = new double[framework.Variables.Count];
        noise = NoiseTable(framework.Value("intensity-noise"));
        coverage = framework.Value("coverage-noise");
        recodeBelow = (ulong)(framework.Value("recode-share") * (1 << 20));
    }

    /// <summary>Draws the levels of all variables (means of both directions). The span is valid until the next draw.</summary>
    public ReadOnlySpan<double> Draw(SeededRandom random, BandSource sources)
    {
        var parameters = DrawParameters(random, sources);
        var start = Math.Max(0, table.Grid.Count - (int)(parameters.MemoryMonths * HalfLivesKept));
        DrawFactors(random, sources);
        Fill(random, sources, start - parameters.WindowMonths);
        ExpectedIntensity.Fill(warm, cold, expected, parameters.WindowMonths, parameters.PoolingMonths, start);
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
        for (var block = 0; block < blockCount.Length; block++) blockCount[block] = sources.HasFlag(BandSource.Rows) ? Multiplicity(random.NextUniform()) : 1;
        for (var year = 0; year < yearFactor.Length; year++) yearFactor[year] = sources.HasFlag(BandSource.Coverage) ? Math.Exp(coverage * random.NextNormal()) : 1;
    }

    private void Fill(SeededRandom random, BandSource sources, int firstMonth)
    {
        foreach (var cell in warm) Array.Clear(cell);
        foreach (var cell in cold) Array.Clear(cell);
        standing.Clear();
        var (merges, codes) = (sources.HasFlag(BandSource.Duplicates), sources.HasFlag(BandSource.Coding));
        var impacts = table.Impacts;
        for (var index = 0; index < impacts.Length; index++)
        {
            ref readonly var impact = ref impacts[index];
            if (impact.Month < firstMonth && !impact.Stands) continue;
            var strength = impact.Strength * blockCount[blocks.Of[index]];
            if (strength == 0) continue;
            if (merges && blocks.DuplicateShare[index] < 1) strength *= 1 - (random.NextUniform() * (1 - blocks.DuplicateShare[index]));
            var cell = codes ? Recode(random.NextBits(), impact, ref strength) : impact.Cell;
            if (impact.Month >= 0) (strength > 0 ? warm : cold)[cell][impact.Month] += Math.Abs(strength) * yearFactor[impact.Month / 12];
            if (impact.Stands) standing.Add(cell, strength, impact.Standing.From, impact.Standing.Until);
        }

        standing.Accumulate();
    }

    /// <summary>Another coder's strength and variable: one draw of 64 bits gives the noise, whether to recode, and to what.</summary>
    private int Recode(ulong bits, in Impact impact, ref double strength)
    {
        strength *= noise[(int)(bits % NoiseLevels)];
        if ((bits >> 10) % (1 << 20) >= recodeBelow) return impact.Cell;
        return ((int)((bits >> 30) % (ulong)framework.Variables.Count) * 2) + impact.Direction;
    }

    private double Integrate(int cell, int start, in LevelParameters parameters)
    {
        var (level, months) = (parameters.Baseline, table.Grid.Count);
        var (warmFlow, coldFlow, units, standingWarm, standingCold) = (warm[cell], cold[cell], expected[cell], standing.Warm[cell], standing.Cold[cell]);
        var (eventPull, standingPull, halfMonths, rate) = (parameters.EventPull, parameters.StandingPull, parameters.StandingHalfMonths, parameters.Drift);
        for (var month = start; month < months; month++)
        {
            var share = month == months - 1 ? table.Grid.LastFraction : 1;
            var pull = units[month] > 0 ? eventPull / units[month] : 0;
            var full = standingWarm[month] + standingCold[month] + (halfMonths * units[month]);
            var scale = full > 0 ? share * standingPull / full : 0;
            var up = (pull * warmFlow[month]) + (scale * standingWarm[month]);
            var down = (pull * coldFlow[month]) + (scale * standingCold[month]);
            var drift = share * rate;
            var (keep, gain) = LevelPaths.Step(((up + down) / Level.Bound) + drift);
            level = LevelPaths.Next(level, keep, gain, up - down + (drift * parameters.Baseline));
        }

        return level;
    }

    /// <summary>How often a block is drawn: Poisson with mean 1, by its cumulative probabilities; more than six come once in 12,000 draws.</summary>
    private static int Multiplicity(double uniform)
    {
        var count = 0;
        foreach (var below in PoissonOne)
        {
            if (uniform < below) return count;
            count++;
        }

        return count;
    }

    private static readonly double[] PoissonOne = CumulativePoisson(6);

    private static double[] CumulativePoisson(int largest)
    {
        var cumulative = new double[largest + 1];
        var (probability, sum) = (Math.Exp(-1), 0d);
        for (var count = 0; count <= largest; count++)
        {
            sum += probability;
            cumulative[count] = sum;
            probability /= count + 1;
        }

        return cumulative;
    }

    /// <summary>Equally likely factors exp(σz), so that noise costs a look-up and no logarithm.</summary>
    private static double[] NoiseTable(double deviation)
    {
        var factors = new double[NoiseLevels];
        for (var index = 0; index < NoiseLevels; index++) factors[index] = Math.Exp(deviation * NormalDistribution.Quantile((index + 0.5) / NoiseLevels));
        return factors;
    }

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
