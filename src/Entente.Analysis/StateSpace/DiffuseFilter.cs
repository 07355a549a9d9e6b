namespace Entente.Analysis;

/// <summary>
/// Exact-diffuse Kalman filter for one series: Koopman (1997); Koopman and Durbin, J. Time Series Analysis 24 (2003);
/// Durbin and Koopman, Time Series Analysis by State Space Methods (2012), chapter 5. Missing observations are skipped.
/// Log-likelihood by their convention: a diffuse step adds −½ ln F∞ and no ln 2π, so n − d terms carry ln 2π.
/// </summary>
internal sealed class DiffuseFilter
{
    /// <summary>Below this share of its own scale F∞ counts as zero: the direction is already known.</summary>
    public const double Resolved = 1e-9;

    private readonly StructuralModel model;
    private readonly double[] scratch;

    private DiffuseFilter(StructuralModel model, int length, bool keep)
    {
        this.model = model;
        var size = model.Dimension;
        (State, Finite, Diffuse) = (new double[size], new double[size * size], new double[size * size]);
        (FiniteGain, DiffuseGain, scratch) = (new double[size], new double[size], new double[size * size]);
        for (var i = 0; i < size; i++) Diffuse[(i * size) + i] = 1;
        DiffuseLeft = size;
        if (keep) Kept = new FilterRecord(length, size);
    }

    public double[] State { get; }

    /// <summary>P*, row-major.</summary>
    public double[] Finite { get; }

    /// <summary>P∞, row-major; all zero once every diffuse direction has been seen.</summary>
    public double[] Diffuse { get; }

    public double[] FiniteGain { get; }

    public double[] DiffuseGain { get; }

    public FilterRecord? Kept { get; }

    public double LogLikelihood { get; private set; }

    /// <summary>Σ v²/F over the ordinary steps.</summary>
    public double SumOfSquares { get; private set; }

    public int Observed { get; private set; }

    public int DiffuseLeft { get; private set; }

    public StructuralModel Model => model;

    /// <summary>Runs over the series and ends with the prediction for the period after its last one.</summary>
    public static DiffuseFilter Run(StructuralModel model, ReadOnlySpan<double?> series, bool keep)
    {
        var filter = new DiffuseFilter(model, series.Length, keep);
        for (var t = 0; t < series.Length; t++)
        {
            filter.Kept?.Predicted(t, filter);
            if (series[t] is { } value) filter.Update(t, value);
            filter.Kept?.Filtered(t, filter);
            filter.Predict();
        }

        return filter;
    }

    private void Update(int t, double value)
    {
        var (error, finite, diffuse) = (value, model.ObservationVariance, 0.0);
        var size = model.Dimension;
        for (var i = 0; i < size; i++)
        {
            error -= model.Loading[i] * State[i];
            FiniteGain[i] = Along(Finite, i);
            DiffuseGain[i] = DiffuseLeft > 0 ? Along(Diffuse, i) : 0;
        }

        for (var i = 0; i < size; i++)
        {
            finite += model.Loading[i] * FiniteGain[i];
            diffuse += model.Loading[i] * DiffuseGain[i];
        }

        var seesNew = DiffuseLeft > 0 && diffuse > Resolved;
        // Without any variance the value was already certain (rounding may leave a trace below 0): nothing to learn from it.
        if (!seesNew && finite <= 0) return;
        Observed++;
        Kept?.Updated(t, error, finite, seesNew ? diffuse : 0, this);
        if (seesNew) UpdateDiffuse(error, finite, diffuse);
        else UpdateFinite(error, finite);
    }

    private double Along(double[] matrix, int row)
    {
        var (sum, size) = (0.0, model.Dimension);
        for (var j = 0; j < size; j++) sum += matrix[(row * size) + j] * model.Loading[j];
        return sum;
    }

    private void UpdateDiffuse(double error, double finite, double diffuse)
    {
        var size = model.Dimension;
        for (var i = 0; i < size; i++)
        {
            State[i] += DiffuseGain[i] * error / diffuse;
            for (var j = 0; j < size; j++)
            {
                var cross = (FiniteGain[i] * DiffuseGain[j]) + (DiffuseGain[i] * FiniteGain[j]);
                var outer = DiffuseGain[i] * DiffuseGain[j];
                Finite[(i * size) + j] += ((finite * outer / diffuse) - cross) / diffuse;
                Diffuse[(i * size) + j] -= outer / diffuse;
            }
        }

        LogLikelihood -= 0.5 * Math.Log(diffuse);
        // Each diffuse step takes one rank; at the last one rounding must not leave a false rest.
        if (--DiffuseLeft == 0) Array.Clear(Diffuse);
    }

    private void UpdateFinite(double error, double finite)
    {
        var size = model.Dimension;
        for (var i = 0; i < size; i++)
        {
            State[i] += FiniteGain[i] * error / finite;
            for (var j = 0; j < size; j++) Finite[(i * size) + j] -= FiniteGain[i] * FiniteGain[j] / finite;
        }

        SumOfSquares += error * error / finite;
        LogLikelihood -= 0.5 * (Math.Log(2 * Math.PI * finite) + (error * error / finite));
    }

    private void Predict()
    {
        var size = model.Dimension;
        model.Advance(State, scratch.AsSpan(0, size));
        model.AdvanceBoth(Finite, scratch);
        if (DiffuseLeft > 0) model.AdvanceBoth(Diffuse, scratch);
        for (var i = 0; i < size; i++) Finite[(i * size) + i] += model.StateVariance[i];
    }
}
