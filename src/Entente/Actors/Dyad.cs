using System.Diagnostics.CodeAnalysis;

namespace Entente;

/// <summary>A directed pair of actors, written <c>USA&gt;RUS</c>: what the first does to the second.</summary>
/// <remarks><c>default</c> is no dyad, and every member says so.</remarks>
public readonly record struct Dyad : IParsable<Dyad>
{
    /// <summary>The sign between the two.</summary>
    public const char Separator = '>';

    private readonly ActorCode source;
    private readonly ActorCode target;

    /// <summary>Pairs two actors.</summary>
    /// <exception cref="EntenteException"><c>dyad-reflexive</c>: the two are the same.</exception>
    public Dyad(ActorCode source, ActorCode target)
    {
        this.source = DyadText.Distinct(source, target);
        this.target = target;
    }

    /// <summary>Who does it.</summary>
    public ActorCode Source => DyadText.Set(source);

    /// <summary>To whom.</summary>
    public ActorCode Target => DyadText.Set(target);

    /// <summary>The other direction.</summary>
    public Dyad Reversed => new(Target, Source);

    /// <summary>The pair without its direction, written in this order.</summary>
    public UndirectedDyad Undirected => new(Source, Target);

    /// <summary>Reads a pair such as <c>USA&gt;RUS</c>; each side is anything that <see cref="Actor.Parse(string, DateOnly?)"/> takes.</summary>
    /// <exception cref="EntenteException">
    /// <c>dyad-malformed</c>: there are not two sides. <c>dyad-reflexive</c>: both are the same. Or that a side is no actor.
    /// </exception>
    public static Dyad Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cut = text.IndexOf(Separator, StringComparison.Ordinal);
        if (cut < 0 || text.LastIndexOf(Separator) != cut) throw DyadText.Malformed(text, "USA>RUS", "a directed pair");
        return new Dyad(Actor.Parse(text[..cut]).Code, Actor.Parse(text[(cut + 1)..]).Code);
    }

    /// <summary>Reads a pair such as <c>USA&gt;RUS</c>; false when the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Dyad dyad)
    {
        dyad = default;
        if (text?.Split(Separator) is not [var from, var to]) return false;
        if (!Actor.TryParse(from, out var source) || !Actor.TryParse(to, out var target) || source.Equals(target)) return false;
        dyad = new Dyad(source.Code, target.Code);
        return true;
    }

    static Dyad IParsable<Dyad>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Dyad>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Dyad result) => TryParse(s, out result);

    /// <summary>The pair as text: <c>USA&gt;RUS</c>.</summary>
    public override string ToString() => $"{Source}{Separator}{Target}";
}
