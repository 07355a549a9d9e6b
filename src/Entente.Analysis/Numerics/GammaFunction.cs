namespace Entente.Analysis;

/// <summary>ln Γ, without any package.</summary>
internal static class GammaFunction
{
    private const double HalfLogTwoPi = 0.91893853320467274178;

    /// <summary>ln Γ(x) for x above 0: Stirling's series from 12 upwards, the recursion Γ(x+1) = xΓ(x) below. About 1e-15 relative.</summary>
    public static double Log(double x)
    {
        Require.Positive(x, nameof(x));
        var product = 1.0;
        for (; x < 12; x++) product *= x;
        var (inverse, square) = (1 / x, 1 / (x * x));
        var series = inverse * ((1 / 12.0) - (square * ((1 / 360.0) - (square * ((1 / 1260.0) - (square * ((1 / 1680.0)
            - (square * ((1 / 1188.0) - (square * (691 / 360360.0)))))))))));
        return ((x - 0.5) * Math.Log(x)) - x + HalfLogTwoPi + series - Math.Log(product);
    }
}
