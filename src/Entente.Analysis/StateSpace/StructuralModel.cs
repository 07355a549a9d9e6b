namespace Entente.Analysis;

/// <summary>
/// A linear Gaussian model in state-space form, y_t = Zα_t + ε_t, α_{t+1} = Tα_t + η_t, every state element diffuse at the
/// start (P∞ = I, P* = 0). T is kept as its few entries: structural models have about two in a row.
/// </summary>
internal sealed class StructuralModel
{
    private readonly (int Row, int Column, double Value)[] transition;

    private StructuralModel(double[] loading, double observation, double[] state, (int, int, double)[] transition) =>
        (Loading, ObservationVariance, StateVariance, this.transition) = (loading, observation, state, transition);

    public int Dimension => Loading.Length;

    public double[] Loading { get; }

    public double ObservationVariance { get; }

    public double[] StateVariance { get; }

    public static StructuralModel Level(double observation, double level) => new([1], observation, [level], [(0, 0, 1)]);

    public static StructuralModel Trend(double observation, double level, double slope) =>
        new([1, 0], observation, [level, slope], [(0, 0, 1), (0, 1, 1), (1, 1, 1)]);

    /// <summary>Trend plus dummy seasonal: the next seasonal is minus the sum of the last period − 1, plus noise.</summary>
    public static StructuralModel Seasonal(int period, double observation, double level, double slope, double seasonal)
    {
        var size = period + 1;
        var loading = new double[size];
        var variance = new double[size];
        (loading[0], loading[2]) = (1, 1);
        (variance[0], variance[1], variance[2]) = (level, slope, seasonal);
        var entries = new List<(int, int, double)> { (0, 0, 1), (0, 1, 1), (1, 1, 1) };
        for (var i = 2; i < size; i++)
        {
            entries.Add((2, i, -1));
            if (i > 2) entries.Add((i, i - 1, 1));
        }

        return new(loading, observation, variance, [.. entries]);
    }

    /// <summary>x ← Tx.</summary>
    public void Advance(Span<double> x, Span<double> scratch)
    {
        scratch.Clear();
        foreach (var (row, column, value) in transition) scratch[row] += value * x[column];
        scratch.CopyTo(x);
    }

    /// <summary>x ← T'x.</summary>
    public void Retreat(Span<double> x, Span<double> scratch)
    {
        scratch.Clear();
        foreach (var (row, column, value) in transition) scratch[column] += value * x[row];
        scratch.CopyTo(x);
    }

    /// <summary>M ← TMT', row-major.</summary>
    public void AdvanceBoth(Span<double> matrix, Span<double> scratch) => Sandwich(matrix, scratch, transposed: false);

    /// <summary>M ← T'MT, row-major.</summary>
    public void RetreatBoth(Span<double> matrix, Span<double> scratch) => Sandwich(matrix, scratch, transposed: true);

    private void Sandwich(Span<double> matrix, Span<double> scratch, bool transposed)
    {
        var size = Dimension;
        scratch.Clear();
        foreach (var entry in transition)
        {
            var (to, from) = transposed ? (entry.Column, entry.Row) : (entry.Row, entry.Column);
            for (var j = 0; j < size; j++) scratch[(to * size) + j] += entry.Value * matrix[(from * size) + j];
        }

        matrix.Clear();
        foreach (var entry in transition)
        {
            var (to, from) = transposed ? (entry.Column, entry.Row) : (entry.Row, entry.Column);
            for (var i = 0; i < size; i++) matrix[(i * size) + to] += entry.Value * scratch[(i * size) + from];
        }
    }
}
