namespace Entente;

/// <summary>Who a text was taken for, in which system, and who else it could have meant.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="System">The system that the text was read in.</param>
/// <param name="Alternatives">Who the text means in other systems, in words; empty where nobody.</param>
public sealed record ActorResolution(Actor Actor, ActorCodeSystem System, IReadOnlyList<string> Alternatives);

/// <summary>
/// The states, territories and organisations that Entente knows, with their codes in several systems and the dates at which
/// these hold. Sources: ISO 3166, COW State System Membership 2016, Gleditsch and Ward 1999 (list of 2017), FIPS 10-4, CAMEO;
/// see <see cref="Ontologies"/>.
/// </summary>
/// <remarks>
/// A state exists while COW or Gleditsch and Ward count it, one of the two being enough. Its numbers are its own over that
/// whole time, also where one of the two does not count it as a member of the system: who is meant is one question, who is a
/// member another.
/// </remarks>
public static class ActorCatalogue
{
    /// <summary>What the tables say about themselves.</summary>
    public static IReadOnlyList<Ontology> Ontologies =>
        field ??= [Ontology.Describe(ActorTable.Countries), Ontology.Describe(ActorTable.Organisations), Ontology.Describe(RoleTable.Table)];

    /// <summary>All states, territories and organisations; parts of them are made as they are asked for.</summary>
    public static IReadOnlyList<Actor> Actors => ActorTable.Instance.Actors;

    /// <summary>The roles that parts of states and organisations have.</summary>
    public static IReadOnlyList<ActorRole> Roles => RoleTable.Roles;

    /// <summary>The actor of one of Entente's codes.</summary>
    /// <exception cref="EntenteException"><c>actor-unknown</c>: nobody has the code.</exception>
    public static Actor Of(ActorCode code) =>
        Find(ActorCodeSystem.Entente, code.Text) ?? ActorParts.Find(code.Text) ?? throw ActorErrors.Unknown(code.Text);

    /// <summary>
    /// The actor that has a code in one system and no other; for readers of data, whose system is known. Null when nobody has
    /// the code, or nobody on that day.
    /// </summary>
    /// <param name="system">The system.</param>
    /// <param name="code">The code, whatever its case; a COW or Gleditsch-Ward number may start with zeros.</param>
    /// <param name="on">The day on which it must be the actor's; without it the latest holder is meant.</param>
    public static Actor? Find(ActorCodeSystem system, string code, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ActorChoice.Among(ActorTable.Instance.Holders(system, ActorText.Normalised(system, code)), system, code, on) is [var only] ? only : null;
    }

    /// <summary>
    /// Finds the actor that a text names and says in which system. With a prefix only that system is asked. A plain number is
    /// a COW number. Otherwise the first system that knows the text answers, in the order Entente, ISO alpha-3, ISO alpha-2,
    /// COW letters, CAMEO, English names, parts of actors (<c>USAGOV</c>); a day does not change which system answers. So <c>GM</c> is Gambia (Germany in FIPS), <c>RS</c>
    /// Serbia (Russia in FIPS), <c>AUS</c> Australia (Austria in COW) and <c>AU</c> the African Union (Australia in ISO alpha-2).
    /// </summary>
    /// <exception cref="EntenteException"><c>actor-unknown</c>, <c>actor-ambiguous</c>, <c>actor-not-at-date</c>; see <see cref="Actor.Parse"/>.</exception>
    public static ActorResolution Resolve(string text, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryResolve(text, on) ?? throw ActorErrors.For(text, on);
    }

    /// <summary>Finds the actor that a text names, as <see cref="Resolve"/> does; null when there is none.</summary>
    public static ActorResolution? TryResolve(string text, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Pick(text, on) is var (actor, system) ? new ActorResolution(actor, system, Alternatives(actor, ActorText.Code(text, out _))) : null;
    }

    /// <summary>The codes and names that a wrong one was most likely meant to be, nearest first, by edit distance.</summary>
    public static IReadOnlyList<string> Nearest(string text, int count = 3) => ActorErrors.Nearest(text, count);

    /// <summary>The actor that a text names, without looking for whom else it could mean.</summary>
    internal static Actor Require(string text, DateOnly? on)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Pick(text, on)?.Actor ?? throw ActorErrors.For(text, on);
    }

    /// <summary>The actor that a text names and the system that it was read in; null when there is none.</summary>
    internal static (Actor Actor, ActorCodeSystem System)? Pick(string text, DateOnly? on)
    {
        var code = ActorText.Code(text, out var systems);
        foreach (var system in systems)
        {
            var holders = ActorTable.Instance.Holders(system, ActorText.Normalised(system, code));
            if (holders.Count == 0) continue;
            var found = ActorChoice.Among(holders, system, code, on);
            return found is [var actor] ? (actor, system) : null;
        }

        return ActorParts.Find(code.ToUpperInvariant(), on) is { } part ? (part, ActorCodeSystem.Cameo) : null;
    }

    private static string[] Alternatives(Actor actor, string code)
    {
        var others = new List<string>();
        var named = new List<Actor> { actor };
        foreach (var system in ActorText.AllSystems)
        {
            foreach (var other in ActorText.Everybody(system, code))
            {
                if (named.Contains(other)) continue;
                named.Add(other);
                others.Add($"{other.InWords} as {ActorText.InWords(system)}");
            }
        }

        return [.. others];
    }
}
