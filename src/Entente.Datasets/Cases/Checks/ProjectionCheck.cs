using Entente.Datasets.Text;

namespace Entente.Datasets.Cases.Checks;

/// <summary>Checks <c>projections.yaml</c>: horizons and resolutions come after the statement, and propositions name what exists.</summary>
internal static class ProjectionCheck
{
    public static void Run(CheckContext context)
    {
        var projections = context.Parts.Projections;
        for (var index = 0; index < projections.Count; index++)
        {
            var (projection, place) = (projections.Items[index], projections.PlaceOf(index));
            Projection(context, projection, place);
            PropositionCheck.Run(context, projection.Proposition, place);
            Resolutions(context, projection, context.Parts.Resolutions[index]);
        }
    }

    private static void Projection(CheckContext context, Projection projection, IPlaced place)
    {
        context.Variable(place, "variable", projection.Variable, orOverall: true);
        context.Citation(place, "citation", projection.Citation, projection.MadeOn);
        context.KnownOn(place, projection.MadeOn, projection.KnownOn);
        SentenceCheck.Run(context, place, "statement", projection.Statement);
        if (projection.Wording.Length > 0 && context.Framework is { } framework && !framework.Wordings.ContainsKey(projection.Wording))
            context.Error(place, "wording", "unknown-wording", Shown.Of(projection.Wording), "one of " + string.Join(", ", framework.Wordings.Keys));
        Horizon(context, projection, place);
    }

    private static void Horizon(CheckContext context, Projection projection, IPlaced place)
    {
        if (projection.HorizonEnd is { } end && end < projection.MadeOn.First)
            context.Error(place, "horizon_end", "horizon-comes-first", $"{CheckContext.Day(end)}, made on {projection.MadeOn}", "a horizon that ends after the projection was made");
        if (projection.Proposition.DueOn is not { } due) return;
        if (due < projection.MadeOn.First) context.Error(place, "proposition", "due-comes-first", $"due on {CheckContext.Day(due)}, made on {projection.MadeOn}", "a proposition about what was still to come");
        else if (projection.HorizonEnd is { } horizon && due > horizon) context.Warn(place, "proposition", "due-after-horizon", $"due on {CheckContext.Day(due)}, with a horizon to {CheckContext.Day(horizon)}", "a proposition that is due by the end of the horizon");
    }

    private static void Resolutions(CheckContext context, Projection projection, PlacedList<ProjectionResolution> resolutions)
    {
        var before = projection.MadeOn;
        for (var index = 0; index < resolutions.Count; index++)
        {
            var (item, place) = (resolutions.Items[index], resolutions.PlaceOf(index));
            context.NotBefore(place, "date", item.OccurredOn, before, "out-of-order", "resolutions in order of date, from the day on which the projection was made");
            context.KnownOn(place, item.OccurredOn, item.KnownOn);
            // What decides a projection may lie before the day at which it is resolved, but not before it was made.
            context.Citation(place, "citation", item.Citation, projection.MadeOn);
            before = item.OccurredOn;
        }
    }
}
