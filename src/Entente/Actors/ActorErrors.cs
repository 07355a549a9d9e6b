using System.Globalization;

namespace Entente;

/// <summary>Says why a text names no actor.</summary>
internal static class ActorErrors
{
    private const int NearestCount = 3;

    /// <summary>The error for a text that could not be resolved.</summary>
    public static EntenteException For(string text, DateOnly? on)
    {
        var code = ActorText.Code(text, out var systems);
        foreach (var system in systems)
        {
            var holders = ActorTable.Instance.Holders(system, ActorText.Normalised(system, code));
            if (holders.Count == 0) continue;
            var chosen = ActorChoice.Among(holders, system, code, on);
            return chosen.Count > 1 ? Ambiguous(text, chosen) : NotAtDate(text, holders, on!.Value);
        }

        return Unknown(text);
    }

    /// <summary>The error for a text that nobody is called.</summary>
    public static EntenteException Unknown(string text) => new(
        "actor-unknown",
        $"No actor is called '{text}'.",
        text,
        "an ISO, COW or CAMEO code, one with a prefix (gw:365, fips:RS), or an English name",
        $"Nearest: {string.Join(", ", Nearest(text, NearestCount))}.");

    /// <summary>Codes and names by edit distance, one of each actor.</summary>
    public static IReadOnlyList<string> Nearest(string text, int count)
    {
        var key = ActorNameKey.Of(ActorText.Code(text, out _));
        return [.. ActorTable.Instance.Actors
            .OrderBy(actor => Distance(actor, key))
            .ThenBy(actor => actor.Spells[^1].Until is not null)
            .ThenBy(actor => actor.Code.Text, StringComparer.Ordinal)
            .Take(count)
            .Select(actor => actor.InWords)];
    }

    private static int Distance(Actor actor, string key)
    {
        var best = Entente.Nearest.Distance(key, actor.Code.Text);
        best = Math.Min(best, Entente.Nearest.Distance(key, ActorNameKey.Of(actor.Name)));
        foreach (var alias in actor.Aliases) best = Math.Min(best, Entente.Nearest.Distance(key, ActorNameKey.Of(alias)));
        foreach (var spell in actor.Spells)
            if (spell.Cow is { } cow) best = Math.Min(best, Entente.Nearest.Distance(key, cow.ToString(CultureInfo.InvariantCulture)));
        return best;
    }

    private static EntenteException Ambiguous(string text, IReadOnlyList<Actor> meanings) => new(
        "actor-ambiguous",
        $"'{text}' means several actors.",
        text,
        "a code or a name that only one actor has",
        $"Write one of {string.Join(", ", meanings.Select(actor => actor.InWords))}.");

    private static EntenteException NotAtDate(string text, IReadOnlyList<Actor> holders, DateOnly day) => new(
        "actor-not-at-date",
        $"Nobody was called '{text}' on {day:yyyy-MM-dd}.",
        text,
        $"a code or name of that day; {string.Join("; ", holders.Select(Existence))}",
        Contemporaries(holders, day) is { Count: > 0 } others
            ? $"On that day there was {string.Join(", ", others)}."
            : "Correct the date, or leave it out to mean the latest holder.");

    private static string Existence(Actor actor) => $"{actor.InWords} exists {string.Join(", ", actor.Spells.Select(spell => spell.InWords))}";

    // Who was there instead: those that came before or after, or had the same COW number then, as the Soviet Union had Russia's.
    private static List<string> Contemporaries(IReadOnlyList<Actor> holders, DateOnly day)
    {
        var codes = holders.Select(actor => actor.Code).ToHashSet();
        var successors = holders.SelectMany(actor => actor.Successors).ToHashSet();
        var numbers = holders.SelectMany(actor => actor.Spells).Select(spell => spell.Cow).Where(cow => cow is not null).ToHashSet();
        return [.. ActorTable.Instance.Actors
            .Where(actor => actor.SpellOn(day) is { } spell
                && (numbers.Contains(spell.Cow) || successors.Contains(actor.Code) || actor.Successors.Any(codes.Contains)))
            .Select(actor => actor.InWords)];
    }
}
