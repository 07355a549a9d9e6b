namespace Entente.Analysis;

/// <summary>Windows and threshold of <see cref="FlowShift"/>. All counts are in months.</summary>
public sealed record FlowShiftOptions
{
    /// <summary>Length of the recent window, which ends with the last month of the series. At least 2, default 12.</summary>
    public int Recent { get; init => field = Require.AtLeast(value, 2, nameof(Recent)); } = 12;

    /// <summary>Length of the reference window right before it. At least 2, default 36.</summary>
    public int Reference { get; init => field = Require.AtLeast(value, 2, nameof(Reference)); } = 36;

    /// <summary>Bartlett lag of the long-run variance; null takes ⌊0.75·√(recent + reference)⌋, which is 5 for the default windows.</summary>
    public int? Lag
    {
        get;
        init => field = value is { } lag ? Require.AtLeast(lag, 0, nameof(Lag)) : null;
    }

    /// <summary>Share of months that must be covered in each window, above 0 up to 1. Default two thirds.</summary>
    public double Coverage { get; init => field = Require.Within(value, 1e-9, 1, nameof(Coverage)); } = 2.0 / 3;

    /// <summary>A shift is called where |statistic| exceeds this. Default <see cref="FlowShift.DefaultThreshold"/>.</summary>
    public double Threshold { get; init => field = Require.Positive(value, nameof(Threshold)); } = FlowShift.DefaultThreshold;

    /// <summary>Months that an estimate looks at.</summary>
    public int Length => checked(Recent + Reference);

    /// <summary>The lag that is used.</summary>
    public int EffectiveLag => Math.Min(Lag ?? (int)(0.75 * Math.Sqrt(Length)), Length - 1);
}
