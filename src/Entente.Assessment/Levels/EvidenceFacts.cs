namespace Entente.Assessment.Levels;

/// <summary>What the framework says of an item whatever the date it is looked at from: read once, used by every vintage.</summary>
/// <param name="Key">Number of the independent item that the row belongs to.</param>
/// <param name="Strength">Strength on the framework's scale with the code's own sign, or 0 where no code fits.</param>
/// <param name="IsDeed">Material rather than verbal.</param>
internal sealed record EvidenceFacts(int Key, double Strength, bool IsDeed)
{
    /// <summary>
    /// Magnitude of the item where it warms (+1) or cools (−1) the relationship. Where the declared sign is not the code's own the
    /// scale has no number for it. Help for the other's adversary (arms, aid) cools by at least its own size, since hostile deeds
    /// weigh more than friendly ones of like standing. A blow at a common adversary (a joint sanction, air strikes that the other side
    /// supports) does not say how much it warms, and counts like an item that no code fits.
    /// </summary>
    public double Magnitude(int sign, double uncoded) =>
        Strength != 0 && (Math.Sign(Strength) == sign || sign < 0) ? Math.Abs(Strength) : uncoded;
}

/// <summary>
/// Facts of every item by its identifier, filled as items are met. An item's facts rest on the item alone, so what a later
/// vintage adds changes nothing for an earlier one.
/// </summary>
internal sealed class EvidenceFactBook(Framework framework)
{
    private readonly QuadScheme scheme = QuadScheme.Named(framework.QuadScheme);
    private readonly Dictionary<string, EvidenceFacts> facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> keys = new(StringComparer.Ordinal);

    /// <summary>How many independent items were met.</summary>
    public int Keys => keys.Count;

    /// <summary>The facts of an item.</summary>
    public EvidenceFacts Of(Evidence item)
    {
        if (facts.TryGetValue(item.Id, out var known)) return known;
        known = item.Cameo is { } code
            ? new EvidenceFacts(KeyOf(item), ActScale.Of(framework.Scale, code), scheme.Find(code) is { } quad && quad.IsMaterial)
            : new EvidenceFacts(KeyOf(item), 0, false);
        facts.Add(item.Id, known);
        return known;
    }

    /// <summary>Rows of one day, source, target and CAMEO base code (without a code: issue) are one act reported in parts.</summary>
    private int KeyOf(Evidence item)
    {
        var text = $"{item.OccurredOn.First.DayNumber} {item.Source} {item.Target} {(item.Cameo is { } code ? code.Base.ToString() : item.Issue)}";
        if (keys.TryGetValue(text, out var key)) return key;
        key = keys.Count;
        keys.Add(text, key);
        return key;
    }
}
