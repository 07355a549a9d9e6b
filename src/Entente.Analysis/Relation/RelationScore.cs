using System.Globalization;

namespace Entente.Analysis;

/// <summary>
/// The bounded relation score: good news moves a good relation less, and a hostile one more.
/// An event of table value I0 at score P changes it by I0·(N−P)/N if I0 ≥ 0 and by I0·(N+P)/N if I0 &lt; 0.
/// </summary>
/// <remarks>
/// After Yan Xuetong and Zhou Fangyin, "Quantitative measurement of bilateral relations", Social Sciences in China 2004(6).
/// Decay to a baseline is an extension of this project; an infinite half-life leaves it out.
/// If every |I0| ≤ N the sequential and continuous forms cannot leave [-N, N]; the monthly form can, since all events of a
/// month use the score of the month before. The guard at ±N is counted, never silent.
/// </remarks>
public static class RelationScore
{
    /// <summary>The change that one event makes. Units: points of the scale.</summary>
    /// <param name="value">I0, the table value of the event.</param>
    /// <param name="level">P, the score it meets, in [-bound, bound].</param>
    /// <param name="bound">N, above 0.</param>
    public static double Impact(double value, double level, double bound = 9) =>
        value >= 0 ? value * (bound - level) / bound : value * (bound + level) / bound;

    /// <summary>The score after <paramref name="months"/> without events: B + (P − B)·2^(−months/h).</summary>
    /// <param name="level">P, the score now.</param>
    /// <param name="months">Elapsed time, at least 0.</param>
    /// <param name="options">Baseline and half-life.</param>
    public static double Decay(double level, double months, RelationScoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Require.NotNegative(months, nameof(months));
        return double.IsPositiveInfinity(options.HalfLife)
            ? level
            : options.Baseline + ((level - options.Baseline) * Math.Exp(-months * Math.Log(2) / options.HalfLife));
    }

    /// <summary>Monthly form, the practice of the source: every event of a month meets the score of the month before. Order within a month is irrelevant.</summary>
    /// <param name="months">Month of each event, 0 to <paramref name="monthCount"/> − 1, in any order.</param>
    /// <param name="values">Table value of each event.</param>
    /// <param name="monthCount">How many months to score; months without events count.</param>
    /// <param name="options">Bound, start, baseline, half-life.</param>
    /// <exception cref="ArgumentException">Lengths differ, a month is out of range, a value is not finite, or an option does not fit the bound.</exception>
    public static RelationScoreTrace Monthly(
        ReadOnlySpan<int> months, ReadOnlySpan<double> values, int monthCount, RelationScoreOptions? options = null) =>
        Run(months, values, monthCount, options, sequential: false);

    /// <summary>Sequential form: decay first, then each event in the order given meets the running score. Does not commute.</summary>
    /// <inheritdoc cref="Monthly" path="/param|/exception"/>
    public static RelationScoreTrace Sequential(
        ReadOnlySpan<int> months, ReadOnlySpan<double> values, int monthCount, RelationScoreOptions? options = null) =>
        Run(months, values, monthCount, options, sequential: true);

    /// <summary>
    /// Continuous form: between events dP/dt = −(ln 2/h)(P − B), at an event P jumps by its impact.
    /// An event at exactly an asked time has already acted on it.
    /// </summary>
    /// <param name="times">Time of each event in months since the start (time 0), not decreasing, at least 0.</param>
    /// <param name="values">Table value of each event.</param>
    /// <param name="askedTimes">When to read the score, in months since the start, not decreasing, at least 0.</param>
    /// <param name="options">Bound, start, baseline, half-life.</param>
    /// <exception cref="ArgumentException">Lengths differ, times decrease or are negative, a value is not finite, or an option does not fit the bound.</exception>
    public static RelationScoreTrace Continuous(
        ReadOnlySpan<double> times, ReadOnlySpan<double> values, ReadOnlySpan<double> askedTimes, RelationScoreOptions? options = null)
    {
        options = (options ?? new()).Checked();
        Require.SameLength(times.Length, nameof(times), values.Length, nameof(values));
        Require.AllFinite(values, nameof(values));
        RequireTimeOrder(times, nameof(times));
        RequireTimeOrder(askedTimes, nameof(askedTimes));

        var levels = new double[askedTimes.Length];
        var (level, now, next, clamped) = (options.Start, 0.0, 0, 0);
        for (var i = 0; i < levels.Length; i++)
        {
            for (; next < times.Length && times[next] <= askedTimes[i]; next++)
            {
                level = Decay(level, times[next] - now, options);
                now = times[next];
                level = Clamp(level + Impact(values[next], level, options.Bound), options.Bound, ref clamped);
            }

            levels[i] = Decay(level, askedTimes[i] - now, options);
        }

        return new(levels, clamped);
    }

    private static RelationScoreTrace Run(
        ReadOnlySpan<int> months, ReadOnlySpan<double> values, int monthCount, RelationScoreOptions? options, bool sequential)
    {
        options = (options ?? new()).Checked();
        Require.AtLeast(monthCount, 0, nameof(monthCount));
        Require.SameLength(months.Length, nameof(months), values.Length, nameof(values));
        Require.AllFinite(values, nameof(values));
        var order = OrderByMonth(months, monthCount);

        var levels = new double[monthCount];
        var (level, next, clamped) = (options.Start, 0, 0);
        for (var month = 0; month < monthCount; month++)
        {
            var before = level;
            level = Decay(level, 1, options);
            for (; next < order.Length && months[order[next]] == month; next++)
            {
                level += Impact(values[order[next]], sequential ? level : before, options.Bound);
                // The sequential score must be back on the scale before the next event meets it.
                if (sequential) level = Clamp(level, options.Bound, ref clamped);
            }

            levels[month] = level = Clamp(level, options.Bound, ref clamped);
        }

        return new(levels, clamped);
    }

    /// <summary>Indices of the events by month, stable, so that the order given decides within a month.</summary>
    private static int[] OrderByMonth(ReadOnlySpan<int> months, int monthCount)
    {
        var ends = new int[monthCount + 1];
        for (var i = 0; i < months.Length; i++)
        {
            if (months[i] < 0 || months[i] >= monthCount)
                throw Require.Misuse(string.Create(CultureInfo.InvariantCulture, $"months[{i}]"), months[i],
                    string.Create(CultureInfo.InvariantCulture, $"a month from 0 to {monthCount - 1}"));
            ends[months[i] + 1]++;
        }

        for (var month = 0; month < monthCount; month++) ends[month + 1] += ends[month];
        var order = new int[months.Length];
        for (var i = 0; i < months.Length; i++) order[ends[months[i]]++] = i;
        return order;
    }

    private static double Clamp(double level, double bound, ref int clamped)
    {
        if (Math.Abs(level) <= bound) return level;
        if (Math.Abs(level) > bound * (1 + 1e-12)) clamped++; // the rest is rounding
        return level > 0 ? bound : -bound;
    }

    private static void RequireTimeOrder(ReadOnlySpan<double> times, string name)
    {
        var last = 0.0;
        for (var i = 0; i < times.Length; i++)
        {
            if (!(times[i] >= last && double.IsFinite(times[i])))
                throw Require.Misuse(string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"), times[i],
                    "times in months since the start, at least 0 and not decreasing");
            last = times[i];
        }
    }
}
