namespace Entente;

/// <summary>The named scales that a framework may take the strength of acts from.</summary>
public static class ActScale
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["gdelt", "icews", "copdab"];

    /// <summary>Strength of a code on a named scale, with its sign.</summary>
    /// <exception cref="ArgumentException">There is no such scale.</exception>
    public static double Of(string scale, CameoCode code) => scale switch
    {
        "gdelt" or "icews" => GoldsteinScale.Named(scale).Of(code).Value,
        "copdab" => CopdabScale.Of(code).Value,
        _ => throw new ArgumentException($"there is no scale '{scale}'; there are {string.Join(", ", Names)}", nameof(scale)),
    };
}
