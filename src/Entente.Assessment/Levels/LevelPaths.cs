namespace Entente.Assessment.Levels;

/// <summary>
/// Month-end levels of every cell by the bounded relation score in its continuous form, with flows scaled by the cell's
/// expected intensity, so that its memory does not depend on how many rows the record has.
/// </summary>
/// <remarks>
/// Within a month cooperation c, conflict d and the standing acts' pulls act at a constant rate:
/// dP/dt = (c + s⁺)(1 − P/9) − (d + s⁻)(1 + P/9) − λ(P − B). It is linear, so a month has a closed form, its order of events does not
/// matter, the level never leaves ±9 and needs no clamp, and the level is an exact sum of what each item adds.
/// After Yan Xuetong and Zhou Fangyin 2004, whose impact formula is its limit for single events; scaling, standing acts and
/// drift are this project's.
/// </remarks>
internal sealed class LevelPaths
{
    private readonly double[][] expected;
    private readonly double[][] standingScale;
    private readonly double[][] keep;
    private readonly double[][] gain;

    private LevelPaths(int cells, int months)
    {
        Months = months;
        Levels = Allocate(cells, months);
        Cooperation = Allocate(cells, months);
        Conflict = Allocate(cells, months);
        expected = Allocate(cells, months);
        standingScale = Allocate(cells, months);
        keep = Allocate(cells, months);
        gain = Allocate(cells, months);
    }

    /// <summary>How many months.</summary>
    public int Months { get; }

    /// <summary>Month-end level by cell and month.</summary>
    public double[][] Levels { get; }

    /// <summary>Cooperative flow by cell and month, in units of the cell's expected intensity.</summary>
    public double[][] Cooperation { get; }

    /// <summary>Conflictual flow by cell and month, in the same unit, positive.</summary>
    public double[][] Conflict { get; }

    public static LevelPaths Of(ImpactTable table, LevelParameters parameters)
    {
        var paths = new LevelPaths(table.Cells, table.Grid.Count);
        var standing = new StandingStock(table.Cells, table.Grid.Count);
        foreach (var impact in table.Impacts)
        {
            if (impact.Month >= 0) (impact.Strength > 0 ? paths.Cooperation : paths.Conflict)[impact.Cell][impact.Month] += Math.Abs(impact.Strength);
            if (impact.Stands) standing.Add(impact.Cell, impact.Strength, impact.Standing.From, impact.Standing.Until);
        }

        standing.Accumulate();
        ExpectedIntensity.Fill(paths.Cooperation, paths.Conflict, paths.expected, parameters.WindowMonths, parameters.PoolingMonths);
        for (var cell = 0; cell < table.Cells; cell++) paths.Integrate(cell, standing, parameters, table.Grid.LastFraction);
        return paths;
    }

    /// <summary>Points that an impact still adds to the level of its cell at the end.</summary>
    public double Contribution(in Impact impact, LevelParameters parameters, double[] carried)
    {
        var cell = impact.Cell;
        var points = impact.Month >= 0 && expected[cell][impact.Month] > 0
            ? parameters.EventPull * impact.Strength / expected[cell][impact.Month] * gain[cell][impact.Month] * carried[impact.Month]
            : 0;
        for (var month = impact.Standing.From; month < impact.Standing.Until; month++)
            points += impact.Strength * standingScale[cell][month] * gain[cell][month] * carried[month];
        return points;
    }

    /// <summary>Share of what a month added that is left at the end, by month.</summary>
    public double[] Carried(int cell)
    {
        var carried = new double[Months];
        carried[Months - 1] = 1;
        for (var month = Months - 2; month >= 0; month--) carried[month] = carried[month + 1] * keep[cell][month + 1];
        return carried;
    }

    /// <summary>Level of a variable at the end of a month: the mean of both directions.</summary>
    public double Mean(int variable, int month) => (Levels[variable * 2][month] + Levels[(variable * 2) + 1][month]) / 2;

    private void Integrate(int cell, StandingStock standing, LevelParameters parameters, double lastFraction)
    {
        var level = parameters.Baseline;
        // Each takes a logarithm: not once a month.
        var (eventPull, standingPull, rate) = (parameters.EventPull, parameters.StandingPull, parameters.Drift);
        for (var month = 0; month < Months; month++)
        {
            var share = month == Months - 1 ? lastFraction : 1;
            var unit = expected[cell][month];
            if (unit > 0)
            {
                Cooperation[cell][month] /= unit;
                Conflict[cell][month] /= unit;
            }

            var stock = standing.Warm[cell][month] + standing.Cold[cell][month];
            var full = stock + (parameters.StandingHalfMonths * unit);
            var scale = full > 0 ? share * standingPull / full : 0;
            standingScale[cell][month] = scale;
            var warm = (eventPull * Cooperation[cell][month]) + (scale * standing.Warm[cell][month]);
            var cold = (eventPull * Conflict[cell][month]) + (scale * standing.Cold[cell][month]);
            var drift = share * rate;
            (keep[cell][month], gain[cell][month]) = Step(((warm + cold) / Level.Bound) + drift);
            level = Next(level, keep[cell][month], gain[cell][month], warm - cold + (drift * parameters.Baseline));
            Levels[cell][month] = level;
        }
    }

    /// <summary>
    /// What is kept over a month at a rate of forgetting, e⁻ᵏ, and the gain on what flows in, (1 − e⁻ᵏ)/k. Below k = 1/2, which few
    /// months exceed, by the Padé approximant of order (3, 3), within 10⁻⁷ there and exact where the quotient would lose its digits:
    /// a run takes hundreds of thousands of steps, and the exponential was half of its time.
    /// </summary>
    internal static (double Keep, double Gain) Step(double rate)
    {
        if (rate > 0.5)
        {
            var kept = Math.Exp(-rate);
            return (kept, (1 - kept) / rate);
        }

        var square = rate * rate;
        var (even, odd) = (1 + (square / 10), rate * (0.5 + (square / 120)));
        return ((even - odd) / (even + odd), (1 + (square / 60)) / (even + odd));
    }

    /// <summary>A level after a month. The equation keeps it within the scale; the bound only takes off what rounding adds.</summary>
    internal static double Next(double level, double keep, double gain, double inflow) =>
        Math.Clamp((keep * level) + (gain * inflow), -Level.Bound, Level.Bound);

    private static double[][] Allocate(int cells, int months)
    {
        var arrays = new double[cells][];
        for (var cell = 0; cell < cells; cell++) arrays[cell] = new double[months];
        return arrays;
    }
}
