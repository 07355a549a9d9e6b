namespace Entente.Analysis;

/// <summary>How a relation score accumulates. All times are in months.</summary>
public sealed record RelationScoreOptions
{
    /// <summary>N: the score lies in [-N, N]. Default 9.</summary>
    public double Bound { get; init => field = Require.Positive(value, nameof(Bound)); } = 9;

    /// <summary>P0: the score before the first month. Must lie in [-N, N]. Default 0.</summary>
    public double Start { get; init => field = Require.Finite(value, nameof(Start)); }

    /// <summary>B: where the score drifts without events. Must lie in [-N, N]. Default 0.</summary>
    public double Baseline { get; init => field = Require.Finite(value, nameof(Baseline)); }

    /// <summary>h: months until half the distance to the baseline is gone; infinity is the rule of the source, no decay.</summary>
    public double HalfLife
    {
        get;
        init => field = value > 0 ? value : throw Require.Misuse(nameof(HalfLife), value, "a number above 0, or infinity for no decay");
    } = double.PositiveInfinity;

    internal RelationScoreOptions Checked()
    {
        Require.Within(Start, -Bound, Bound, nameof(Start));
        Require.Within(Baseline, -Bound, Bound, nameof(Baseline));
        return this;
    }
}
