using Entente.Datasets.Text;

namespace Entente.Datasets.Cases.Checks;

/// <summary>Checks the threads of <c>issues.yaml</c>: transitions in order, beginning once, ending once.</summary>
internal static class IssueCheck
{
    public static void Run(CheckContext context)
    {
        var issues = context.Parts.Issues;
        for (var index = 0; index < issues.Count; index++)
        {
            context.Variable(issues.PlaceOf(index), "variable", issues.Items[index].Variable);
            Thread(context, context.Parts.IssueTransitions[index]);
        }
    }

    private static void Thread(CheckContext context, PlacedList<IssueTransition> transitions)
    {
        IssueTransition? before = null;
        for (var index = 0; index < transitions.Count; index++)
        {
            var (item, place) = (transitions.Items[index], transitions.PlaceOf(index));
            context.KnownOn(place, item.OccurredOn, item.KnownOn);
            context.Citation(place, "citation", item.Citation, item.OccurredOn);
            SentenceCheck.Run(context, place, "text", item.Text);
            if (before is not null) Follow(context, before, item, place);
            before = item;
        }
    }

    private static void Follow(CheckContext context, IssueTransition before, IssueTransition item, IPlaced place)
    {
        context.NotBefore(place, "date", item.OccurredOn, before.OccurredOn, "out-of-order", "transitions in order of date");
        if (item.To == IssueState.Opened) context.Error(place, "to", "opened-again", "'opened' after the thread's first transition", "'opened' only at the start; a thread that comes back is 'obstacle' or 'negotiating'");
        if (before.To == IssueState.Closed) context.Warn(place, "to", "after-closed", $"'{CaseWords.IssueStates[(int)item.To]}' after 'closed'", "no transition after 'closed', which leaves nothing to decide");
    }
}
