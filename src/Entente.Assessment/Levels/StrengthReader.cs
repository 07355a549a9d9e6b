namespace Entente.Assessment.Levels;

/// <summary>Strength of an act and whether it is a word or a deed, by the framework's named scale and quad scheme.</summary>
internal sealed class StrengthReader(Framework framework)
{
    private readonly QuadScheme scheme = QuadScheme.Named(framework.QuadScheme);
    private readonly double uncoded = framework.Value("uncoded-intensity");
    private readonly Dictionary<CameoCode, (double Strength, bool IsDeed)> seen = [];

    /// <summary>
    /// Magnitude of an act that warms (+1) or cools (−1) the relationship. Where the declared sign is not the code's own (a joint
    /// sanction on a third state, air strikes that the other side supports) the scale does not say how much it warms, and the act
    /// counts like one that no code fits.
    /// </summary>
    public (double Magnitude, bool IsDeed) Read(CameoCode? cameo, int sign)
    {
        if (cameo is not { } code) return (uncoded, false);
        if (!seen.TryGetValue(code, out var read))
        {
            read = (ActScale.Of(framework.Scale, code), scheme.Find(code) is { } quad && quad.IsMaterial);
            seen.Add(code, read);
        }

        return (Math.Sign(read.Strength) == sign ? Math.Abs(read.Strength) : uncoded, read.IsDeed);
    }
}
