using System.Diagnostics.CodeAnalysis;

namespace Entente.Analysis;

/// <summary>
/// Momentum and shift, estimated on a flow (net impact per month), never on an accumulated level:
/// momentum = x̄_recent − x̄_reference, SE² = Ω̂·(1/n_recent + 1/n_reference), statistic = momentum/SE.
/// </summary>
/// <remarks>
/// Ω̂ is the long-run variance with Bartlett weights (Newey and West, Econometrica 55(3), 1987) of the deviations from the
/// mean of both windows together, times n/(n−1). Around the common mean and not around each window's own: the question
/// is what a dyad without a shift would show, the statistic then stays bounded (a single act in an otherwise empty window
/// cannot be called), and in simulation one threshold fits dense and sparse dyads better, at no loss of true shifts found.
/// An uncovered month enters no sum. The threshold is fixed by simulation, see <see cref="FalseCallRate"/> and docs/methods.md.
/// </remarks>
public static class FlowShift
{
    /// <summary>
    /// |statistic| above which a shift is called. With the default windows at most 10 % of stationary windows exceed it in
    /// every setting of <see cref="StationaryDyads.All"/>; docs/methods.md holds the table. It holds for one look at one window.
    /// </summary>
    public const double DefaultThreshold = 1.9;

    /// <summary>Relative spread below which a flow counts as constant: rounding, not movement.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Compares the last months of a series with those before; null is an uncovered month, 0 a quiet one.</summary>
    /// <param name="flow">Net impact per month, oldest first; only the last recent + reference months are read.</param>
    /// <param name="options">Windows, lag, coverage, threshold.</param>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    /// <exception cref="InsufficientDataException">The series is shorter than both windows, or a window is not covered enough.</exception>
    public static ShiftEstimate Estimate(ReadOnlySpan<double?> flow, FlowShiftOptions? options = null) =>
        TryEstimate(flow, options, out var estimate, out var refusal) ? estimate : throw new InsufficientDataException(refusal);

    /// <inheritdoc cref="Estimate(ReadOnlySpan{double?}, FlowShiftOptions?)"/>
    public static ShiftEstimate Estimate(ReadOnlySpan<double> flow, FlowShiftOptions? options = null)
    {
        Require.AllFinite(flow, nameof(flow));
        return Estimate(StructuralSeries.Present(flow), options);
    }

    /// <summary>As <see cref="Estimate(ReadOnlySpan{double?}, FlowShiftOptions?)"/>, but data that do not suffice give a reason instead of an exception.</summary>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static bool TryEstimate(
        ReadOnlySpan<double?> flow, FlowShiftOptions? options,
        [NotNullWhen(true)] out ShiftEstimate? estimate, [NotNullWhen(false)] out Refusal? refusal)
    {
        options ??= new();
        Require.AllFinite(flow, nameof(flow));
        (estimate, refusal) = (null, TooShort(flow.Length, options));
        if (refusal is not null) return false;

        var (values, covered) = (new double[options.Length], new bool[options.Length]);
        var window = flow[^options.Length..];
        for (var i = 0; i < window.Length; i++) (values[i], covered[i]) = (window[i] ?? 0, window[i].HasValue);
        refusal = NotCovered(covered.AsSpan(options.Reference), "recent", options) ?? NotCovered(covered.AsSpan(0, options.Reference), "reference", options);
        if (refusal is not null) return false;
        estimate = Compare(values, covered, options);
        return true;
    }

    /// <summary>The statistic of a fully covered window of exactly both lengths; for simulations.</summary>
    internal static double Statistic(Span<double> window, FlowShiftOptions options)
    {
        var (reference, recent) = (Mean(window[..options.Reference]), Mean(window[options.Reference..]));
        var common = ((reference * options.Reference) + (recent * options.Recent)) / window.Length;
        for (var i = 0; i < window.Length; i++) window[i] -= common;
        var variance = LongRunVariance(window, window.Length, options.EffectiveLag);
        return variance <= 0 ? 0 : (recent - reference) / Math.Sqrt(variance * ((1.0 / options.Recent) + (1.0 / options.Reference)));
    }

    private static ShiftEstimate Compare(double[] values, bool[] covered, FlowShiftOptions options)
    {
        var (reference, referenceMonths) = Sum(values.AsSpan(0, options.Reference), covered);
        var (recent, recentMonths) = Sum(values.AsSpan(options.Reference), covered.AsSpan(options.Reference));
        var months = referenceMonths + recentMonths;
        var common = (reference + recent) / months;
        var (largest, spread) = (0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            largest = Math.Max(largest, Math.Abs(values[i]));
            values[i] = covered[i] ? values[i] - common : 0; // a gap adds nothing to any product
            spread = Math.Max(spread, Math.Abs(values[i]));
        }

        (recent, reference) = (recent / recentMonths, reference / referenceMonths);
        var constant = spread <= Rounding * largest;
        var momentum = constant ? 0 : recent - reference;
        var variance = constant ? 0 : LongRunVariance(values, months, options.EffectiveLag) * ((1.0 / recentMonths) + (1.0 / referenceMonths));
        var error = Math.Sqrt(Math.Max(0, variance));
        var statistic = error > 0 ? momentum / error : 0;
        var call = Math.Abs(statistic) <= options.Threshold ? ShiftCall.None : statistic > 0 ? ShiftCall.Rise : ShiftCall.Fall;
        return new(momentum, error, statistic, call, recent, reference, recentMonths, referenceMonths, options.EffectiveLag, options.Threshold);
    }

    /// <summary>Σ_{|k| ≤ lag} (1 − |k|/(lag+1))·γ̂_k·n/(n−1) of deviations whose gaps are 0. Never negative, since both factors are positive semidefinite.</summary>
    private static double LongRunVariance(ReadOnlySpan<double> deviations, int months, int lag)
    {
        var total = 0.0;
        for (var k = 0; k <= lag; k++)
        {
            var sum = 0.0;
            for (var i = k; i < deviations.Length; i++) sum += deviations[i] * deviations[i - k];
            total += (k == 0 ? 1 : 2 * (1 - (k / (lag + 1.0)))) * sum;
        }

        return total / (months - 1);
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }

    private static (double Sum, int Months) Sum(ReadOnlySpan<double> values, ReadOnlySpan<bool> covered)
    {
        var (sum, months) = (0.0, 0);
        for (var i = 0; i < values.Length; i++)
            if (covered[i]) (sum, months) = (sum + values[i], months + 1);
        return (sum, months);
    }

    private static Refusal? TooShort(int length, FlowShiftOptions options) => length >= options.Length ? null : new(
        "too-few-months", FormattableString.Invariant($"{length} months"),
        FormattableString.Invariant($"{options.Length} months ({options.Recent} recent and {options.Reference} before)"),
        "Assess a later date, or declare shorter windows and their own threshold.");

    private static Refusal? NotCovered(ReadOnlySpan<bool> covered, string window, FlowShiftOptions options)
    {
        var count = 0;
        foreach (var month in covered) count += month ? 1 : 0;
        return count >= 2 && count >= (options.Coverage * covered.Length) - 1e-9 ? null : new(
            "window-not-covered", FormattableString.Invariant($"{count} of {covered.Length} months covered in the {window} window"),
            FormattableString.Invariant($"at least {Math.Max(2, Math.Ceiling((options.Coverage * covered.Length) - 1e-9))}"),
            "Add sources for the uncovered months, or lower the coverage asked for.");
    }
}
