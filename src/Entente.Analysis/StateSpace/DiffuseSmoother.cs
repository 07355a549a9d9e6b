namespace Entente.Analysis;

/// <summary>
/// Fixed-interval smoother for the exact-diffuse filter: α̂ = a + P*r⁰ + P∞r¹ and
/// V = P* − P*N⁰P* − P∞N¹P* − P*N¹P∞ − P∞N²P∞ (Koopman and Durbin 2003; Durbin and Koopman 2012, section 5.3).
/// N⁰, N¹, N² are the terms of order 1, 1/κ and 1/κ² of N for an initial variance κI, κ → ∞; all are kept symmetric.
/// </summary>
internal sealed class DiffuseSmoother
{
    private readonly StructuralModel model;
    private readonly FilterRecord record;
    private readonly int size;
    private readonly double[] r0, r1, n0, n1, n2, scratch, gain, late, u, w;

    private DiffuseSmoother(StructuralModel model, FilterRecord record)
    {
        (this.model, this.record, size) = (model, record, model.Dimension);
        (r0, r1, gain, late, u, w) = (Vector(), Vector(), Vector(), Vector(), Vector(), Vector());
        (n0, n1, n2, scratch) = (Square(), Square(), Square(), Square());
        (Mean, Variance) = (new double[record.Length, size], new double[record.Length, size]);
    }

    /// <summary>Period × state element.</summary>
    public double[,] Mean { get; }

    /// <summary>Period × state element.</summary>
    public double[,] Variance { get; }

    public static DiffuseSmoother Run(StructuralModel model, FilterRecord record)
    {
        var smoother = new DiffuseSmoother(model, record);
        for (var t = record.Length - 1; t >= 0; t--)
        {
            smoother.Retreat();
            if (record.IsObserved(t)) smoother.Observe(t);
            smoother.Store(t);
        }

        return smoother;
    }

    private double[] Vector() => new double[size];

    private double[] Square() => new double[size * size];

    private void Retreat()
    {
        foreach (var vector in (ReadOnlySpan<double[]>)[r0, r1]) model.Retreat(vector, scratch.AsSpan(0, size));
        foreach (var matrix in (ReadOnlySpan<double[]>)[n0, n1, n2]) model.RetreatBoth(matrix, scratch);
    }

    private void Observe(int t)
    {
        var (error, finite, diffuse) = (record.Error[t], record.FiniteVariance[t], record.DiffuseVariance[t]);
        if (diffuse > 0) ObserveDiffuse(t, error, finite, diffuse);
        else ObserveFinite(t, error, finite);
    }

    private void ObserveFinite(int t, double error, double finite)
    {
        SetGain(gain, record.FiniteGain(t), 1 / finite);
        AddLoading(r0, (error / finite) - Dot(gain, r0));
        AddLoading(r1, -Dot(gain, r1));
        foreach (var matrix in (ReadOnlySpan<double[]>)[n0, n1, n2]) Contract(matrix);
        AddLoadingOuter(n0, 1 / finite);
    }

    /// <summary>With L = L⁰ + L¹/κ, L⁰ = I − k⁰Z, L¹ = −k¹Z: collect L'NL + Z'Z/F by orders of κ.</summary>
    private void ObserveDiffuse(int t, double error, double finite, double diffuse)
    {
        SetGain(gain, record.DiffuseGain(t), 1 / diffuse);
        SetGain(late, record.FiniteGain(t), 1 / diffuse);
        for (var i = 0; i < size; i++) late[i] -= gain[i] * finite / diffuse;

        AddLoading(r1, (error / diffuse) - Dot(gain, r1) - Dot(late, r0));
        AddLoading(r0, -Dot(gain, r0));

        Multiply(n0, late, u);
        Multiply(n1, late, w);
        var (lateLate, lateGain, lateGainOne) = (Dot(late, u), Dot(gain, u), Dot(gain, w));
        Contract(n2);
        AddLoadingCross(n2, w, -1);
        AddLoadingOuter(n2, lateLate + (2 * lateGainOne) - (finite / (diffuse * diffuse)));
        Contract(n1);
        AddLoadingCross(n1, u, -1);
        AddLoadingOuter(n1, (2 * lateGain) + (1 / diffuse));
        Contract(n0);
    }

    private void Store(int t)
    {
        var state = record.State(t);
        var finite = record.Finite(t);
        var diffuse = record.Diffuse(t);
        for (var i = 0; i < size; i++)
        {
            var p = finite.Slice(i * size, size);
            var d = diffuse.Slice(i * size, size);
            Mean[t, i] = state[i] + Dot(p, r0) + Dot(d, r1);
            var reduction = Quadratic(n0, p, p) + (2 * Quadratic(n1, d, p)) + Quadratic(n2, d, d);
            Variance[t, i] = Math.Max(0, p[i] - reduction); // rounding only
        }
    }

    /// <summary>N ← L'NL for L = I − gain·Z.</summary>
    private void Contract(double[] matrix)
    {
        Multiply(matrix, gain, scratch);
        var quadratic = Dot(gain, scratch.AsSpan(0, size));
        AddLoadingCross(matrix, scratch, -1);
        AddLoadingOuter(matrix, quadratic);
    }

    private static void SetGain(double[] into, ReadOnlySpan<double> from, double factor)
    {
        for (var i = 0; i < into.Length; i++) into[i] = from[i] * factor;
    }

    private void AddLoading(double[] vector, double factor)
    {
        for (var i = 0; i < size; i++) vector[i] += model.Loading[i] * factor;
    }

    private void AddLoadingOuter(double[] matrix, double factor)
    {
        for (var i = 0; i < size; i++)
            for (var j = 0; j < size; j++) matrix[(i * size) + j] += model.Loading[i] * model.Loading[j] * factor;
    }

    private void AddLoadingCross(double[] matrix, double[] vector, double factor)
    {
        for (var i = 0; i < size; i++)
            for (var j = 0; j < size; j++)
                matrix[(i * size) + j] += factor * ((model.Loading[i] * vector[j]) + (vector[i] * model.Loading[j]));
    }

    private void Multiply(double[] matrix, double[] vector, double[] into)
    {
        for (var i = 0; i < size; i++) into[i] = Dot(matrix.AsSpan(i * size, size), vector);
    }

    private double Quadratic(double[] matrix, ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var sum = 0.0;
        for (var i = 0; i < size; i++)
            if (left[i] != 0) sum += left[i] * Dot(matrix.AsSpan(i * size, size), right);
        return sum;
    }

    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++) sum += left[i] * right[i];
        return sum;
    }
}
