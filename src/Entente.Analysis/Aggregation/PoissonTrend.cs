namespace Entente.Analysis;

/// <summary>Maximum likelihood of ln μ_t = a + b(t − t̄) + ln V_t by Newton's method; the log-likelihood is concave.</summary>
internal static class PoissonTrend
{
    private const int Rounds = 100;

    public static CountTrend Fit(ReadOnlySpan<int> counts, ReadOnlySpan<int> volumes)
    {
        var centre = (counts.Length - 1) / 2.0; // time around its middle keeps the two equations apart
        var (level, slope) = (Start(counts, volumes), 0.0);
        var likelihood = Score(counts, volumes, level, slope, centre, out var g0, out var g1, out var h00, out var h01, out var h11);
        for (var round = 0; round < Rounds; round++)
        {
            var determinant = (h00 * h11) - (h01 * h01);
            var (stepLevel, stepSlope) = (((g0 * h11) - (g1 * h01)) / determinant, ((g1 * h00) - (g0 * h01)) / determinant);
            var (length, next) = (1.0, 0.0);
            // Newton can overshoot far from the maximum; halve until the likelihood rises.
            while ((next = Score(counts, volumes, level + (length * stepLevel), slope + (length * stepSlope), centre,
                out g0, out g1, out h00, out h01, out h11)) < likelihood - 1e-12 && length > 1e-9) length /= 2;
            (level, slope) = (level + (length * stepLevel), slope + (length * stepSlope));
            likelihood = next;
            if (Math.Abs(stepLevel) + (Math.Abs(stepSlope) * counts.Length) < 1e-12) break;
        }

        return new(level - (slope * centre), slope, Math.Sqrt(h00 / ((h00 * h11) - (h01 * h01))));
    }

    private static double Start(ReadOnlySpan<int> counts, ReadOnlySpan<int> volumes)
    {
        var (sum, exposure) = (0.0, 0.0);
        for (var t = 0; t < counts.Length; t++) (sum, exposure) = (sum + counts[t], exposure + (volumes.Length > 0 ? volumes[t] : 1));
        return Math.Log(sum / exposure);
    }

    /// <summary>Log-likelihood without its constant, its gradient and its information.</summary>
    private static double Score(
        ReadOnlySpan<int> counts, ReadOnlySpan<int> volumes, double level, double slope, double centre,
        out double g0, out double g1, out double h00, out double h01, out double h11)
    {
        var likelihood = 0.0;
        (g0, g1, h00, h01, h11) = (0, 0, 0, 0, 0);
        for (var t = 0; t < counts.Length; t++)
        {
            var (x, exposure) = (t - centre, volumes.Length > 0 ? volumes[t] : 1.0);
            var predictor = level + (slope * x);
            var mean = exposure * Math.Exp(predictor);
            likelihood += (counts[t] * predictor) - mean;
            (g0, g1) = (g0 + counts[t] - mean, g1 + ((counts[t] - mean) * x));
            (h00, h01, h11) = (h00 + mean, h01 + (mean * x), h11 + (mean * x * x));
        }

        return likelihood;
    }
}
