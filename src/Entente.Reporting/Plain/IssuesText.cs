using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>The issue threads by the state that they were last turned into, the worst first.</summary>
internal static class IssuesText
{
    private const int Shown = 4;

    public static void Write(TextPage page, RelationAssessment assessment)
    {
        Layout.Heading(page, "Issue threads", Figures.Of(assessment.Issues.Count, "thread"));
        if (assessment.Issues.Count == 0) Layout.Nothing(page, "none known");
        foreach (var state in IssueOrder.WorstFirst) Line(page, IssueOrder.Latest(assessment.Issues, state), state);
    }

    private static void Line(TextPage page, List<IssueStanding> issues, IssueState state)
    {
        if (issues.Count == 0) return;
        page.Label(Names.Of(state), width: 13);
        for (var index = 0; index < Math.Min(Shown, issues.Count); index++)
            page.Write(index == 0 ? "" : "; ").Write(issues[index].Thread.Name).Write($" ({issues[index].Since.OccurredOn.ToString()})", Ink.Faint);
        if (issues.Count > Shown) page.Write($"; … {issues.Count - Shown} more", Ink.Faint);
        page.End();
    }
}
