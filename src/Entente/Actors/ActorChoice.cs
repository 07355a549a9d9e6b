namespace Entente;

/// <summary>Chooses between the actors that had one code at different times.</summary>
internal static class ActorChoice
{
    private static readonly DateOnly Never = DateOnly.MaxValue;

    /// <summary>
    /// Those whose code it was on the day; without a day those who had it last. More than one is left only where a name has
    /// several meanings at once.
    /// </summary>
    public static IReadOnlyList<Actor> Among(IReadOnlyList<Actor> holders, ActorCodeSystem system, string code, DateOnly? on)
    {
        if (holders.Count == 0) return holders;
        if (on is { } day) return Chosen(holders, actor => Holds(actor, system, code, day));
        if (holders.Count == 1) return holders;
        var last = holders.Max(actor => LastDay(actor, system, code));
        return Chosen(holders, actor => LastDay(actor, system, code) == last);
    }

    private static Actor[] Chosen(IReadOnlyList<Actor> holders, Func<Actor, bool> condition) => [.. holders.Where(condition)];

    private static bool Holds(Actor actor, ActorCodeSystem system, string code, DateOnly day) =>
        actor.SpellOn(day) is { } spell && Holds(spell, system, code);

    private static DateOnly LastDay(Actor actor, ActorCodeSystem system, string code) =>
        actor.Spells.Where(spell => Holds(spell, system, code)).Max(spell => spell.Until ?? Never);

    // Only the codes that change hands are kept by spell; the others are an actor's own as long as it exists.
    private static bool Holds(ActorSpell spell, ActorCodeSystem system, string code) => system switch
    {
        ActorCodeSystem.Cow => spell.Cow == Number(code),
        ActorCodeSystem.GleditschWard => spell.GleditschWard == Number(code),
        ActorCodeSystem.CowAbbreviation => string.Equals(spell.CowAbbreviation, code, StringComparison.OrdinalIgnoreCase),
        ActorCodeSystem.Fips => spell.Fips.Contains(code, StringComparer.OrdinalIgnoreCase),
        _ => true,
    };

    private static int Number(string code) => int.Parse(code, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
