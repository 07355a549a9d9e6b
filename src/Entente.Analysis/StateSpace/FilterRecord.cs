namespace Entente.Analysis;

/// <summary>What the filter leaves for the smoother, one block per period in flat arrays.</summary>
internal sealed class FilterRecord(int length, int size)
{
    private readonly double[] states = new double[length * size];
    private readonly double[] finite = new double[length * size * size];
    private readonly double[] diffuse = new double[length * size * size];
    private readonly double[] finiteGains = new double[length * size];
    private readonly double[] diffuseGains = new double[length * size];

    public int Length => length;

    /// <summary>v_t; meaningful where <see cref="FiniteVariance"/> or <see cref="DiffuseVariance"/> is above 0.</summary>
    public double[] Error { get; } = new double[length];

    /// <summary>F*_t; 0 where nothing was observed.</summary>
    public double[] FiniteVariance { get; } = new double[length];

    /// <summary>F∞_t; 0 once resolved.</summary>
    public double[] DiffuseVariance { get; } = new double[length];

    public double?[,] FilteredMean { get; } = new double?[length, size];

    public double?[,] FilteredVariance { get; } = new double?[length, size];

    public bool IsObserved(int t) => FiniteVariance[t] > 0 || DiffuseVariance[t] > 0;

    public ReadOnlySpan<double> State(int t) => states.AsSpan(t * size, size);

    public ReadOnlySpan<double> Finite(int t) => finite.AsSpan(t * size * size, size * size);

    public ReadOnlySpan<double> Diffuse(int t) => diffuse.AsSpan(t * size * size, size * size);

    public ReadOnlySpan<double> FiniteGain(int t) => finiteGains.AsSpan(t * size, size);

    public ReadOnlySpan<double> DiffuseGain(int t) => diffuseGains.AsSpan(t * size, size);

    public void Predicted(int t, DiffuseFilter filter)
    {
        filter.State.CopyTo(states.AsSpan(t * size));
        filter.Finite.CopyTo(finite.AsSpan(t * size * size));
        filter.Diffuse.CopyTo(diffuse.AsSpan(t * size * size));
    }

    public void Updated(int t, double error, double finiteVariance, double diffuseVariance, DiffuseFilter filter)
    {
        (Error[t], FiniteVariance[t], DiffuseVariance[t]) = (error, finiteVariance, diffuseVariance);
        filter.FiniteGain.CopyTo(finiteGains.AsSpan(t * size));
        filter.DiffuseGain.CopyTo(diffuseGains.AsSpan(t * size));
    }

    /// <summary>A state that is still diffuse has no filtered mean: null, not a number that stands for nothing.</summary>
    public void Filtered(int t, DiffuseFilter filter)
    {
        for (var i = 0; i < size; i++)
        {
            if (filter.Diffuse[(i * size) + i] > DiffuseFilter.Resolved) continue;
            FilteredMean[t, i] = filter.State[i];
            FilteredVariance[t, i] = filter.Finite[(i * size) + i];
        }
    }
}
