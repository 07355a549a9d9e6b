namespace Entente.Reporting.Words;

/// <summary>The order in which issue threads are read: by state, the worst first; within a state the latest first.</summary>
internal static class IssueOrder
{
    // An array, not a list of an interface: listing one of those is compiled only when the program runs.
    private static readonly IssueState[] Order =
    [
        IssueState.Escalated, IssueState.Obstacle, IssueState.Suspended, IssueState.Collapsed, IssueState.Opened,
        IssueState.Negotiating, IssueState.Easing, IssueState.Agreed, IssueState.Closed,
    ];

    /// <summary>The states, the worst first.</summary>
    public static ReadOnlySpan<IssueState> WorstFirst => Order;

    /// <summary>The threads in a state, the latest turn first.</summary>
    public static List<IssueStanding> Latest(IReadOnlyList<IssueStanding> issues, IssueState state)
    {
        var found = new List<IssueStanding>();
        foreach (var issue in issues)
        {
            if (issue.State == state) found.Add(issue);
        }

        found.Sort(static (left, right) => right.Since.OccurredOn.CompareTo(left.Since.OccurredOn) is var order and not 0 ? order : string.CompareOrdinal(left.Thread.Id, right.Thread.Id));
        return found;
    }
}
