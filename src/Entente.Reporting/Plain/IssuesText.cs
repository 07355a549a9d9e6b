using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>The issue threads by the state that they were last turned into, the worst first.</summary>
internal static class IssuesText
{
    private const int Shown = 8;

    private static readonly IssueState[] Order =
    [
        IssueState.Escalated, IssueState.Obstacle, IssueState.Suspended, IssueState.Collapsed, IssueState.Opened,
        IssueState.Negotiating, IssueState.Easing, IssueState.Agreed, IssueState.Closed,
    ];

    public static void Write(TextPage page, RelationAssessment assessment)
    {
        Layout.Heading(page, "Issue threads", Figures.Of(assessment.Issues.Count, "thread"));
        if (assessment.Issues.Count == 0) Layout.Nothing(page, "none known");
        foreach (var state in Order) Line(page, Latest(assessment.Issues, state), state);
    }

    private static List<IssueStanding> Latest(IReadOnlyList<IssueStanding> issues, IssueState state)
    {
        var found = new List<IssueStanding>();
        foreach (var issue in issues)
        {
            if (issue.State == state) found.Add(issue);
        }

        found.Sort(static (left, right) => right.Since.OccurredOn.CompareTo(left.Since.OccurredOn) is var order and not 0 ? order : string.CompareOrdinal(left.Thread.Id, right.Thread.Id));
        return found;
    }

    private static void Line(TextPage page, List<IssueStanding> issues, IssueState state)
    {
        if (issues.Count == 0) return;
        page.Label(Names.Of(state), width: 13);
        for (var index = 0; index < Math.Min(Shown, issues.Count); index++)
            page.Write(index == 0 ? "" : "; ").Write(issues[index].Thread.Name).Write($" ({issues[index].Since.OccurredOn})", Ink.Faint);
        if (issues.Count > Shown) page.Write($"; … {issues.Count - Shown} more: --format json or html", Ink.Faint);
        page.End();
    }
}
