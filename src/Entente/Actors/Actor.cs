using System.Diagnostics.CodeAnalysis;

namespace Entente;

/// <summary>What kind of actor it is.</summary>
public enum ActorKind
{
    /// <summary>A state, present or historical; Kosovo, Palestine and Taiwan among them.</summary>
    State,

    /// <summary>A territory with an ISO code of its own.</summary>
    Territory,

    /// <summary>An intergovernmental organisation or a group of states.</summary>
    Organisation,

    /// <summary>A part of a state or an organisation: its government, its army.</summary>
    Role,
}

/// <summary>A span of time in which the codes and the name of an actor stay the same.</summary>
/// <param name="From">First day; null when no start is recorded.</param>
/// <param name="Until">Last day; null when it lasts.</param>
/// <param name="Name">What it was called.</param>
/// <param name="Cow">Number of the Correlates of War Project.</param>
/// <param name="CowAbbreviation">Letters of the Correlates of War Project.</param>
/// <param name="GleditschWard">Gleditsch and Ward's number.</param>
/// <param name="Fips">FIPS 10-4 codes, the main one first.</param>
public sealed record ActorSpell(
    DateOnly? From, DateOnly? Until, string Name, int? Cow, string? CowAbbreviation, int? GleditschWard, IReadOnlyList<string> Fips)
{
    /// <summary>Whether the span has the day.</summary>
    public bool Contains(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);

    /// <summary>The span in words.</summary>
    internal string InWords => (From, Until) switch
    {
        (null, null) => "always",
        (null, { } until) => $"until {until:yyyy-MM-dd}",
        ({ } from, null) => $"from {from:yyyy-MM-dd}",
        ({ } from, { } until) => $"{from:yyyy-MM-dd} to {until:yyyy-MM-dd}",
    };
}

/// <summary>
/// Who acts or is acted upon: a state, a territory, an organisation, or a part of one. Actors with the same code are equal.
/// </summary>
/// <remarks>
/// Sources: ISO 3166, COW State System Membership 2016, Gleditsch and Ward 1999 (list of 2017), FIPS 10-4, CAMEO; see
/// <see cref="ActorCatalogue"/>, which also says what was chosen where they contradict.
/// </remarks>
public sealed class Actor : IEquatable<Actor>, IParsable<Actor>
{
    internal Actor(ActorCode code, ActorKind kind) => (Code, Kind) = (code, kind);

    /// <summary>The code that Entente writes for the actor.</summary>
    public ActorCode Code { get; }

    /// <summary>What kind of actor it is.</summary>
    public ActorKind Kind { get; }

    /// <summary>Its English name: the latest, where it changed; of a part, the whole's name and the role.</summary>
    public string Name => Principal is null ? Spells[^1].Name : $"{Principal.Name} ({RoleTable.InWords(Roles)})";

    /// <summary>ISO 3166 alpha-3 codes, the present one first; empty where it has none.</summary>
    public IReadOnlyList<string> Iso3 { get; internal init; } = [];

    /// <summary>ISO 3166 alpha-2 code; null where it has none.</summary>
    public string? Iso2 { get; internal init; }

    /// <summary>CAMEO codes that differ from the alpha-3 code, the main one first.</summary>
    public IReadOnlyList<string> Cameo { get; internal init; } = [];

    /// <summary>When it existed, under which name and codes, in order of time; never empty.</summary>
    public IReadOnlyList<ActorSpell> Spells { get; internal init; } = [];

    /// <summary>Who came after it, where it ended.</summary>
    public IReadOnlyList<ActorCode> Successors { get; internal init; } = [];

    /// <summary>Other English names.</summary>
    public IReadOnlyList<string> Aliases { get; internal init; } = [];

    /// <summary>Words for its people and what is its own: Russian, Russians. Not unique, and not read by <see cref="Parse(string, DateOnly?)"/>.</summary>
    public IReadOnlyList<string> Demonyms { get; internal init; } = [];

    /// <summary>For a part: the state or organisation that it is part of. Null otherwise.</summary>
    public Actor? Principal { get; internal init; }

    /// <summary>For a part: its role codes, such as GOV, the main one first. Empty otherwise.</summary>
    public IReadOnlyList<string> Roles { get; internal init; } = [];

    /// <summary>Whether it existed on the day.</summary>
    public bool ExistsOn(DateOnly day) => SpellOn(day) is not null;

    /// <summary>Its name and codes on the day; null when it did not exist.</summary>
    public ActorSpell? SpellOn(DateOnly day)
    {
        foreach (var spell in Spells)
            if (spell.Contains(day)) return spell;
        return null;
    }

    /// <summary>
    /// Finds the actor that a text names: a code of Entente, ISO, COW or CAMEO, a prefixed code (<c>gw:365</c>,
    /// <c>fips:RS</c>, <c>cow:365</c>, <c>cow:RUS</c>, <c>iso2:RS</c>, <c>iso3:RUS</c>, <c>cameo:ROM</c>) or an English name,
    /// whatever the case. What a text of several meanings is taken for, see <see cref="ActorCatalogue.Resolve"/>.
    /// </summary>
    /// <param name="text">The code or name.</param>
    /// <param name="on">The day at which the actor must exist and the code be its own; without it the latest holder is meant.</param>
    /// <exception cref="EntenteException">
    /// <c>actor-unknown</c>: nobody is called so; the nearest names are given. <c>actor-ambiguous</c>: a name of several, who are
    /// given. <c>actor-not-at-date</c>: nobody was called so on that day.
    /// </exception>
    public static Actor Parse(string text, DateOnly? on = null) => ActorCatalogue.Require(text, on);

    /// <summary>Finds the actor that a text names, as <see cref="Parse(string, DateOnly?)"/> does; false when there is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Actor? actor) => TryParse(text, on: null, out actor);

    /// <summary>Finds the actor that a text named on a day, as <see cref="Parse(string, DateOnly?)"/> does; false when there is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, DateOnly? on, [NotNullWhen(true)] out Actor? actor)
    {
        actor = text is null ? null : ActorCatalogue.Pick(text, on)?.Actor;
        return actor is not null;
    }

    static Actor IParsable<Actor>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Actor>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Actor result) =>
        TryParse(s, out result);

    /// <summary>Whether the other has the same code.</summary>
    public bool Equals(Actor? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Actor);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode();

    /// <summary>The actor's code.</summary>
    public override string ToString() => Code.Text;

    /// <summary>Name and code, for messages.</summary>
    internal string InWords => $"{Name} ({Code})";
}
