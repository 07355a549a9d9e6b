namespace Entente.Analysis;

/// <summary>
/// Minus the concentrated diffuse log-likelihood of the local linear trend, as a function of ln(σ²_η/σ²_ε) and
/// ln(σ²_ζ/σ²_ε): two states written out by hand, no allocation. σ²_ε is profiled out as Σv²/F / (n − 2).
/// </summary>
internal readonly ref struct TrendLikelihood(ReadOnlySpan<double> values, ReadOnlySpan<bool> missing) : IObjective
{
    /// <summary>Relative change of the gains below which they count as settled.</summary>
    private const double Still = 1e-13;

    private readonly ReadOnlySpan<double> values = values;
    private readonly ReadOnlySpan<bool> missing = missing;

    public double Value(scoped ReadOnlySpan<double> logRatios)
    {
        Pass(Math.Exp(logRatios[0]), Math.Exp(logRatios[1]), out var squares, out var logDeterminant, out var steps);
        return Concentrated.Negative(squares, logDeterminant, steps);
    }

    /// <summary>One pass of the filter with σ²_ε = 1.</summary>
    /// <param name="level">σ²_η/σ²_ε.</param>
    /// <param name="slope">σ²_ζ/σ²_ε.</param>
    /// <param name="squares">Σ v²/F.</param>
    /// <param name="logDeterminant">Σ ln F∞ + Σ ln F.</param>
    /// <param name="steps">n − 2.</param>
    public void Pass(double level, double slope, out double squares, out double logDeterminant, out int steps)
    {
        (squares, steps) = (0, 0);
        var t = Next(0);
        var (a, b) = (values[t], 0.0);
        var second = Next(t + 1);
        // After the first value the level is known up to ε and the slope is diffuse: P∞ = g², g; g, 1 after g steps.
        var (p11, p12, p22) = (1.0, 0.0, 0.0);
        for (var k = t; k < second; k++) Predict(ref p11, ref p12, ref p22, level, slope);
        double gap = second - t;
        var error = values[second] - a;
        (a, b) = (values[second], error / gap);
        var f = p11 + 1;
        // P* + F* m m'/F∞² − (m* m' + m m*')/F∞ with m = (g², g), m* = (p11, p12), F∞ = g².
        (p11, p12, p22) = (1, 1 / gap, p22 + (((f / gap) - (2 * p12)) / gap));
        logDeterminant = 2 * Math.Log(gap);

        var (product, settled, inverse, gainLevel, gainSlope) = (1.0, false, 0.0, 0.0, 0.0);
        for (t = second + 1; t < values.Length; t++)
        {
            a += b;
            if (missing[t])
            {
                if (settled) settled = false;
                Predict(ref p11, ref p12, ref p22, level, slope);
                continue;
            }

            if (!settled)
            {
                Predict(ref p11, ref p12, ref p22, level, slope);
                inverse = 1 / (p11 + 1);
                var (lastLevel, lastSlope) = (gainLevel, gainSlope);
                (gainLevel, gainSlope) = (p11 * inverse, p12 * inverse);
                f = p11 + 1;
                p22 -= gainSlope * p12;
                (p11, p12) = (gainLevel, gainSlope); // P(1 − P/F) = P/F when σ²_ε = 1: no cancellation
                // Between gaps the gains converge; once they stand still only the state moves on.
                settled = Math.Abs(gainLevel - lastLevel) < Still * gainLevel && Math.Abs(gainSlope - lastSlope) <= Still * gainSlope;
            }

            error = values[t] - a;
            squares += error * error * inverse;
            a += gainLevel * error;
            b += gainSlope * error;
            steps++;
            product *= f;
            if (product is < 1e200 and > 1e-200) continue;
            logDeterminant += Math.Log(product);
            product = 1;
        }

        logDeterminant += Math.Log(product);
    }

    private static void Predict(ref double p11, ref double p12, ref double p22, double level, double slope)
    {
        p11 += (2 * p12) + p22 + level;
        p12 += p22;
        p22 += slope;
    }

    private int Next(int from)
    {
        while (missing[from]) from++;
        return from;
    }
}

/// <summary>The diffuse log-likelihood after profiling out the common scale.</summary>
internal static class Concentrated
{
    public static double Negative(double squares, double logDeterminant, int steps) =>
        0.5 * ((steps * (1 + Math.Log(2 * Math.PI * squares / steps))) + logDeterminant);
}
