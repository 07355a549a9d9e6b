using System.Globalization;

namespace Entente;

/// <summary>A scale that intensities are declared on.</summary>
/// <param name="Name">Its name, in lower case with hyphens.</param>
/// <param name="Minimum">Its lower end.</param>
/// <param name="Maximum">Its upper end.</param>
public sealed record IntensityScale(string Name, double Minimum, double Maximum)
{
    /// <summary>PLOVER scores: −10 (conflict) to +10 (cooperation). Source: PLOVER manual 0.8.</summary>
    public static IntensityScale Plover { get; } = new("plover", -10, 10);

    /// <summary>Magnitude of a ledger entry, 1 to 10, by the anchors of the Goldstein scale without its sign.</summary>
    public static IntensityScale Ledger { get; } = new("ledger", 1, 10);

    /// <summary>Whether the scale has the value.</summary>
    public bool Contains(double value) => value >= Minimum && value <= Maximum;

    /// <summary>The scale's name.</summary>
    public override string ToString() => Name;
}

/// <summary>How strong an act is, on a scale that is part of the value.</summary>
/// <remarks><c>default</c> has no scale, and asking for it says so.</remarks>
public readonly record struct Intensity
{
    private readonly IntensityScale? scale;

    /// <summary>Creates an intensity.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale does not have the value.</exception>
    public Intensity(double value, IntensityScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        if (!scale.Contains(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"The scale {scale} runs from {scale.Minimum} to {scale.Maximum}.");
        Value = value;
        this.scale = scale;
    }

    /// <summary>The value on the scale.</summary>
    public double Value { get; }

    /// <summary>The scale.</summary>
    public IntensityScale Scale => scale ?? throw new InvalidOperationException("This intensity was never set: it has no scale.");

    /// <summary>The value and the name of its scale.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.0################} on {Scale}");
}
