namespace Entente.Analysis;

/// <summary>
/// Maximum likelihood over log variance ratios to σ²_ε: a coarse set of starts, since these likelihoods can have several
/// maxima, then the best few are followed to their minimum of −ln L. Ratios live in e^±30; the lower end means none.
/// </summary>
internal static class RatioSearch
{
    public const double Bound = 30;

    /// <summary>Starts followed to the end. On 681 simulated trends of 8 to 208 periods one missed the best of 154 starts by 0.01 or more in 27, two in 5, three in 2.</summary>
    private const int Followed = 3;

    /// <summary>Writes the best point into <paramref name="best"/>.</summary>
    /// <param name="objective">Minus the concentrated log-likelihood.</param>
    /// <param name="starts">Starting points, one after the other.</param>
    /// <param name="best">One element per ratio.</param>
    public static void Run<T>(ref T objective, scoped ReadOnlySpan<double> starts, scoped Span<double> best)
        where T : struct, IObjective, allows ref struct
    {
        var (size, count) = (best.Length, starts.Length / best.Length);
        Span<double> values = stackalloc double[count], point = stackalloc double[size];
        for (var i = 0; i < count; i++) values[i] = objective.Value(starts.Slice(i * size, size));

        var least = double.PositiveInfinity;
        for (var rank = 0; rank < Math.Min(Followed, count); rank++)
        {
            var next = Smallest(values);
            values[next] = double.PositiveInfinity;
            starts.Slice(next * size, size).CopyTo(point);
            var value = BoxMinimiser.Minimise(ref objective, point, -Bound, Bound);
            if (value >= least) continue;
            least = value;
            point.CopyTo(best);
        }
    }

    private static int Smallest(ReadOnlySpan<double> values)
    {
        var smallest = 0;
        for (var i = 1; i < values.Length; i++)
            if (values[i] < values[smallest]) smallest = i;
        return smallest;
    }

    /// <summary>The ratio itself; at the lower bound of the search it is none at all.</summary>
    public static double Ratio(double log) => log < -Bound + 0.1 ? 0 : Math.Exp(log);
}

/// <summary>Minus the concentrated log-likelihood of any structural model, through the general filter.</summary>
internal readonly struct ModelLikelihood(double?[] series, Func<StructuralVariances, StructuralModel> build) : IObjective
{
    public double Value(scoped ReadOnlySpan<double> logRatios)
    {
        Pass(Variances(logRatios, 1), out var squares, out var logDeterminant, out var steps);
        return Concentrated.Negative(squares, logDeterminant, steps);
    }

    /// <summary>σ²_ε that belongs to these ratios.</summary>
    public double Scale(ReadOnlySpan<double> logRatios)
    {
        Pass(Variances(logRatios, 1), out var squares, out _, out var steps);
        return squares / steps;
    }

    public static StructuralVariances Variances(ReadOnlySpan<double> logRatios, double scale) => new(
        scale,
        scale * RatioSearch.Ratio(logRatios[0]),
        logRatios.Length > 1 ? scale * RatioSearch.Ratio(logRatios[1]) : 0,
        logRatios.Length > 2 ? scale * RatioSearch.Ratio(logRatios[2]) : 0);

    private void Pass(StructuralVariances variances, out double squares, out double logDeterminant, out int steps)
    {
        var filter = DiffuseFilter.Run(build(variances), series, keep: false);
        if (filter.DiffuseLeft > 0) throw new InsufficientDataException(StructuralFit.TooFew(filter.Observed, filter.Model.Dimension));
        (squares, steps) = (filter.SumOfSquares, filter.Observed - filter.Model.Dimension);
        logDeterminant = (-2 * filter.LogLikelihood) - squares - (steps * Math.Log(2 * Math.PI));
    }
}
