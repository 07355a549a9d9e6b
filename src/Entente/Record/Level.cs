using System.Globalization;

namespace Entente;

/// <summary>The standing of a variable or a dyad at a date, from −9 (confrontation) to +9 (friendship). The default value is 0, between discord and normal.</summary>
/// <remarks>Scale after Yan Xuetong and Zhou Fangyin, "Quantitative measurement of bilateral relations", Social Sciences in China 2004(6).</remarks>
public readonly record struct Level : IComparable<Level>
{
    /// <summary>The end of the scale on either side.</summary>
    public const double Bound = 9;

    /// <summary>A level.</summary>
    /// <param name="value">From −9 to +9.</param>
    public Level(double value) => Value = value is >= -Bound and <= Bound
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "a level is a number from -9 to +9");

    /// <summary>From −9 to +9.</summary>
    public double Value { get; }

    /// <summary>The named band that the level lies in.</summary>
    public LevelBand Band => LevelBands.Of(Value);

    /// <summary>How far this level lies above another, in points.</summary>
    public double Above(Level other) => Value - other.Value;

    /// <inheritdoc/>
    public int CompareTo(Level other) => Value.CompareTo(other.Value);

    /// <summary>Order from cold to warm.</summary>
    public static bool operator <(Level left, Level right) => left.Value < right.Value;

    /// <summary>Order from cold to warm.</summary>
    public static bool operator >(Level left, Level right) => left.Value > right.Value;

    /// <summary>Order from cold to warm.</summary>
    public static bool operator <=(Level left, Level right) => left.Value <= right.Value;

    /// <summary>Order from cold to warm.</summary>
    public static bool operator >=(Level left, Level right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}

/// <summary>The six bands of the level, three points wide, each closed below: confrontation &lt; −6 ≤ tension &lt; −3 ≤ discord &lt; 0 ≤ normal &lt; 3 ≤ good &lt; 6 ≤ friendly.</summary>
public enum LevelBand
{
    /// <summary>Below −6.</summary>
    Confrontation,

    /// <summary>From −6 to below −3.</summary>
    Tension,

    /// <summary>From −3 to below 0.</summary>
    Discord,

    /// <summary>From 0 to below 3.</summary>
    Normal,

    /// <summary>From 3 to below 6.</summary>
    Good,

    /// <summary>From 6 up.</summary>
    Friendly,
}

/// <summary>The edges of the bands.</summary>
public static class LevelBands
{
    /// <summary>The band of a value from −9 to +9.</summary>
    public static LevelBand Of(double value) => value switch
    {
        < -6 => LevelBand.Confrontation,
        < -3 => LevelBand.Tension,
        < 0 => LevelBand.Discord,
        < 3 => LevelBand.Normal,
        < 6 => LevelBand.Good,
        _ => LevelBand.Friendly,
    };

    /// <summary>The upper edge of a band: the value at which the next one begins (9 for the last).</summary>
    public static double UpperEdge(LevelBand band) => -6 + (3 * (int)band);

    /// <summary>The lower edge of a band (−9 for the first).</summary>
    public static double LowerEdge(LevelBand band) => -9 + (3 * (int)band);

    /// <summary>The band's name as printed: <c>discord</c>.</summary>
    public static string Name(LevelBand band) => band switch
    {
        LevelBand.Confrontation => "confrontation",
        LevelBand.Tension => "tension",
        LevelBand.Discord => "discord",
        LevelBand.Normal => "normal",
        LevelBand.Good => "good",
        _ => "friendly",
    };
}
