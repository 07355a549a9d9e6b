using Entente.Datasets.Text;

namespace Entente.Datasets.Cases.Checks;

/// <summary>Checks <c>linkages.yaml</c>: deadlines and transitions come after the statement.</summary>
internal static class LinkageCheck
{
    public static void Run(CheckContext context)
    {
        var linkages = context.Parts.Linkages;
        for (var index = 0; index < linkages.Count; index++)
        {
            var linkage = linkages.Items[index];
            Linkage(context, linkage, linkages.PlaceOf(index));
            Transitions(context, linkage, context.Parts.LinkageTransitions[index]);
        }
    }

    private static void Linkage(CheckContext context, Linkage linkage, IPlaced place)
    {
        context.Variable(place, "variable", linkage.Variable);
        context.Citation(place, "citation", linkage.Citation, linkage.StatedOn);
        context.KnownOn(place, linkage.StatedOn, linkage.KnownOn);
        if (linkage.Deadline is { } deadline) context.NotBefore(place, "deadline", deadline, linkage.StatedOn, "deadline-comes-first", "a deadline from the statement on");
        SentenceCheck.Run(context, place, linkage.IsUnless ? "unless" : "if", linkage.Condition);
        SentenceCheck.Run(context, place, "then", linkage.Then);
    }

    private static void Transitions(CheckContext context, Linkage linkage, PlacedList<LinkageTransition> transitions)
    {
        var before = linkage.StatedOn;
        for (var index = 0; index < transitions.Count; index++)
        {
            var (item, place) = (transitions.Items[index], transitions.PlaceOf(index));
            context.NotBefore(place, "date", item.OccurredOn, before, "out-of-order", "transitions in order of date, from the statement on");
            context.KnownOn(place, item.OccurredOn, item.KnownOn);
            context.Citation(place, "citation", item.Citation, item.OccurredOn);
            SentenceCheck.Run(context, place, "text", item.Text);
            before = item.OccurredOn;
        }
    }
}
