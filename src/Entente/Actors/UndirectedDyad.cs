using System.Diagnostics.CodeAnalysis;

namespace Entente;

/// <summary>
/// A pair of actors in both directions, written <c>USA-RUS</c>. <c>USA-RUS</c> and <c>RUS-USA</c> are equal; each prints in the
/// order in which it was given.
/// </summary>
/// <remarks><c>default</c> is no dyad, and every member says so.</remarks>
public readonly record struct UndirectedDyad : IParsable<UndirectedDyad>
{
    /// <summary>The sign between the two.</summary>
    public const char Separator = '-';

    private readonly ActorCode first;
    private readonly ActorCode second;

    /// <summary>Pairs two actors.</summary>
    /// <exception cref="EntenteException"><c>dyad-reflexive</c>: the two are the same.</exception>
    public UndirectedDyad(ActorCode first, ActorCode second)
    {
        this.first = DyadText.Distinct(first, second);
        this.second = second;
    }

    /// <summary>The one named first.</summary>
    public ActorCode First => DyadText.Set(first);

    /// <summary>The one named second.</summary>
    public ActorCode Second => DyadText.Set(second);

    /// <summary>What the first does to the second.</summary>
    public Dyad Forward => new(First, Second);

    /// <summary>What the second does to the first.</summary>
    public Dyad Backward => new(Second, First);

    /// <summary>Whether the actor is one of the two.</summary>
    public bool Contains(ActorCode actor) => actor == First || actor == Second;

    /// <summary>Whether it is one of the two directions of this pair.</summary>
    public bool Contains(Dyad dyad) => dyad.Undirected == this;

    /// <summary>The one that the actor is not.</summary>
    /// <exception cref="ArgumentException">The actor is neither.</exception>
    public ActorCode Other(ActorCode actor)
    {
        if (actor == First) return Second;
        return actor == Second ? First : throw new ArgumentException($"{actor} is not one of {this}.", nameof(actor));
    }

    /// <summary>Reads a pair such as <c>USA-RUS</c>; each side is anything that <see cref="Actor.Parse(string, DateOnly?)"/> takes.</summary>
    /// <exception cref="EntenteException">
    /// <c>dyad-malformed</c>: there are not two sides. <c>dyad-reflexive</c>: both are the same. Or that a side is no actor.
    /// </exception>
    public static UndirectedDyad Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Cut(text) is not { } cut) throw DyadText.Malformed(text, "USA-RUS", "an undirected pair");
        return new UndirectedDyad(Actor.Parse(text[..cut]).Code, Actor.Parse(text[(cut + 1)..]).Code);
    }

    /// <summary>Reads a pair such as <c>USA-RUS</c>; false when the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out UndirectedDyad dyad)
    {
        dyad = default;
        if (text is null || Cut(text) is not { } cut) return false;
        if (!Actor.TryParse(text[..cut], out var first) || !Actor.TryParse(text[(cut + 1)..], out var second) || first.Equals(second)) return false;
        dyad = new UndirectedDyad(first.Code, second.Code);
        return true;
    }

    static UndirectedDyad IParsable<UndirectedDyad>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<UndirectedDyad>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UndirectedDyad result) =>
        TryParse(s, out result);

    /// <summary>Whether the other has the same two actors, in whatever order.</summary>
    public bool Equals(UndirectedDyad other) =>
        (first == other.first && second == other.second) || (first == other.second && second == other.first);

    /// <inheritdoc/>
    public override int GetHashCode() => first.GetHashCode() ^ second.GetHashCode();

    /// <summary>The pair as text, in the order given: <c>USA-RUS</c>.</summary>
    public override string ToString() => $"{First}{Separator}{Second}";

    // Names have hyphens of their own (Guinea-Bissau), so the hyphen is meant that leaves an actor on both sides.
    private static int? Cut(string text)
    {
        var firstCut = text.IndexOf(Separator, StringComparison.Ordinal);
        if (firstCut < 0) return null;
        for (var cut = firstCut; cut >= 0; cut = text.IndexOf(Separator, cut + 1))
            if (Actor.TryParse(text[..cut], out _) && Actor.TryParse(text[(cut + 1)..], out _)) return cut;
        return firstCut;
    }
}
