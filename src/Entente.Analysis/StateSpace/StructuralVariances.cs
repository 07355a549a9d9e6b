namespace Entente.Analysis;

/// <summary>Variances of a structural model, in squared units of the series; those a model does not have are 0.</summary>
/// <param name="Observation">σ²_ε, of the observation around the level.</param>
/// <param name="Level">σ²_η, of one period's step of the level.</param>
/// <param name="Slope">σ²_ζ, of one period's step of the slope.</param>
/// <param name="Seasonal">σ²_ω, of the seasonal sum over one year.</param>
public sealed record StructuralVariances(double Observation, double Level, double Slope = 0, double Seasonal = 0)
{
    internal static StructuralVariances Checked(StructuralVariances variances)
    {
        Require.NotNegative(variances.Observation, nameof(Observation));
        Require.NotNegative(variances.Level, nameof(Level));
        Require.NotNegative(variances.Slope, nameof(Slope));
        Require.NotNegative(variances.Seasonal, nameof(Seasonal));
        return variances.Observation + variances.Level + variances.Slope + variances.Seasonal > 0
            ? variances
            : throw new ArgumentException("all variances are 0; expected at least one above 0, else the likelihood does not exist.", nameof(variances));
    }
}
