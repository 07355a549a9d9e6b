using Entente.Datasets.Text;

namespace Entente.Datasets.Cases.Checks;

/// <summary>Actors are written by code, exist, and exist at the date.</summary>
internal sealed class ActorCheck(CheckContext context)
{
    // Recognition, a last act or a first one may lie a few days off the recorded end.
    private const int ToleranceDays = 31;

    private readonly Dictionary<string, Actor?> known = new(StringComparer.Ordinal);

    /// <summary>Checks the codes of a cell, joined by <c>|</c>.</summary>
    public void Run(IPlaced place, string field, string codes, PartialDate? on)
    {
        if (codes.Length == 0) return;
        foreach (var code in codes.Split('|', StringSplitOptions.TrimEntries))
        {
            if (Find(code) is not { } actor) context.Error(place, field, "unknown-actor", Shown.Of(code), "a code, ISO 3166-1 alpha-3 or an organisation's; the nearest are " + string.Join(", ", ActorCatalogue.Nearest(code)));
            else if (on is { } date && !Exists(actor, date, 0)) RefuseDate(place, field, actor, date);
        }
    }

    private Actor? Find(string code)
    {
        if (known.TryGetValue(code, out var actor)) return actor;
        actor = ActorCatalogue.Find(ActorCodeSystem.Entente, code);
        if (actor?.Code.Text != code) actor = null;
        known.Add(code, actor);
        return actor;
    }

    private void RefuseDate(IPlaced place, string field, Actor actor, PartialDate date)
    {
        var expected = Expected(actor.Code.Text, date.First);
        if (Exists(actor, date, ToleranceDays)) context.Warn(place, field, "actor-not-at-date", $"{actor.Code} on {date}", expected);
        else context.Error(place, field, "actor-not-at-date", $"{actor.Code} on {date}", expected);
    }

    private static bool Exists(Actor actor, PartialDate date, int tolerance)
    {
        foreach (var spell in actor.Spells)
        {
            var begins = spell.From is not { } from || from.DayNumber - tolerance <= date.Last.DayNumber;
            var lasts = spell.Until is not { } until || until.DayNumber + tolerance >= date.First.DayNumber;
            if (begins && lasts) return true;
        }

        return false;
    }

    private static string Expected(string code, DateOnly day)
    {
        try
        {
            return Actor.Parse(code, day).ToString();
        }
        catch (EntenteException error)
        {
            return $"{error.Expected}. {error.Remedy}";
        }
    }
}
