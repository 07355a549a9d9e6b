namespace Entente.Analysis;

/// <summary>Student's t distribution, without any package.</summary>
internal static class StudentDistribution
{
    /// <summary>t with P(T ≤ t) = p, by safeguarded Newton on the distribution function. About 1e-12 relative.</summary>
    /// <param name="p">Strictly between 0 and 1.</param>
    /// <param name="freedom">Degrees of freedom, above 0.</param>
    public static double Quantile(double p, double freedom)
    {
        Require.Between(p, 0, 1, nameof(p));
        Require.Positive(freedom, nameof(freedom));
        if (p == 0.5) return 0;
        if (p < 0.5) return -Quantile(1 - p, freedom);
        var (low, high) = (0.0, 2.0);
        while (UpperTail(high, freedom) > 1 - p) (low, high) = (high, high * 2);
        var t = Math.Clamp(NormalDistribution.Quantile(p), low, high);
        for (var round = 0; round < 200; round++)
        {
            var excess = UpperTail(t, freedom) - (1 - p);
            if (excess > 0) low = t;
            else high = t;
            var next = t + (excess / Density(t, freedom));
            if (!(next > low && next < high)) next = (low + high) / 2;
            if (Math.Abs(next - t) <= 1e-14 * t) return next;
            t = next;
        }

        return t;
    }

    /// <summary>P(T > t) for t ≥ 0: half the regularised incomplete beta function at ν/(ν + t²).</summary>
    public static double UpperTail(double t, double freedom) => 0.5 * Beta(freedom / (freedom + (t * t)), freedom / 2, 0.5);

    private static double Density(double t, double freedom) => Math.Exp(
        GammaFunction.Log((freedom + 1) / 2) - GammaFunction.Log(freedom / 2) - (0.5 * Math.Log(freedom * Math.PI))
        - ((freedom + 1) / 2 * Math.Log(1 + (t * t / freedom))));

    /// <summary>I_x(a, b) by the continued fraction of DiDonato and Morris (1992), on the side where it converges fast.</summary>
    private static double Beta(double x, double a, double b)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        if (x > (a + 1) / (a + b + 2)) return 1 - Beta(1 - x, b, a);
        var front = Math.Exp((a * Math.Log(x)) + (b * Math.Log(1 - x)) + GammaFunction.Log(a + b) - GammaFunction.Log(a) - GammaFunction.Log(b)) / a;
        return front / Fraction(x, a, b);
    }

    /// <summary>1 + d1/(1 + d2/(1 + …)) evaluated from far out; 300 terms are ample on this side.</summary>
    private static double Fraction(double x, double a, double b)
    {
        var value = 1.0;
        for (var m = 150; m >= 0; m--)
        {
            var odd = -(a + m) * (a + b + m) * x / ((a + (2.0 * m)) * (a + (2.0 * m) + 1));
            var even = (m + 1) * (b - m - 1) * x / ((a + (2.0 * m) + 1) * (a + (2.0 * m) + 2));
            value = 1 + (odd / (1 + (even / value)));
        }

        return value;
    }
}
