namespace Entente.Analysis;

/// <summary>Maximum likelihood for a structural model through the general filter.</summary>
internal static class StructuralEstimation
{
    public static StructuralFit Fit(
        ReadOnlySpan<double?> series, int least, ReadOnlySpan<double> starts, int ratios, Func<StructuralVariances, StructuralModel> build)
    {
        if (StructuralSeries.Check(series, least) is { } tooFew) throw new InsufficientDataException(tooFew);
        var copy = series.ToArray();
        var likelihood = new ModelLikelihood(copy, build);
        var unexplained = likelihood.Scale(starts[..ratios]) * copy.Length;
        if (StructuralSeries.CheckVariation(unexplained, series) is { } flat) throw new InsufficientDataException(flat);

        Span<double> best = stackalloc double[ratios];
        RatioSearch.Run(ref likelihood, starts, best);
        var variances = ModelLikelihood.Variances(best, likelihood.Scale(best));
        return new(build(variances), variances, copy);
    }
}
