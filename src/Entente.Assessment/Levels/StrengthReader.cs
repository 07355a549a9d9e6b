namespace Entente.Assessment.Levels;

/// <summary>Strength of an act and whether it is a word or a deed, by the framework's named scale and quad scheme.</summary>
internal sealed class StrengthReader(Framework framework)
{
    private readonly QuadScheme scheme = QuadScheme.Named(framework.QuadScheme);
    private readonly double uncoded = framework.Value("uncoded-intensity");
    private readonly Dictionary<CameoCode, (double Magnitude, bool IsDeed)> seen = [];

    public (double Magnitude, bool IsDeed) Read(CameoCode? cameo)
    {
        if (cameo is not { } code) return (uncoded, false);
        if (seen.TryGetValue(code, out var strength)) return strength;
        var magnitude = Math.Abs(ActScale.Of(framework.Scale, code));
        strength = (magnitude > 0 ? magnitude : uncoded, scheme.Find(code) is { } quad && quad.IsMaterial);
        seen.Add(code, strength);
        return strength;
    }
}
