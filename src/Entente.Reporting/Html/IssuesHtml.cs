using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>The issue threads, each with all its turns.</summary>
internal static class IssuesHtml
{
    public static void Write(HtmlPage page, RelationAssessment assessment, PageIndex index)
    {
        page.Write($"<section id=\"issues\">\n<h2>Issue threads</h2>\n");
        if (assessment.Issues.Count == 0) page.Write($"<p class=\"quiet\">None known.</p>\n");
        else page.Write($"<div class=\"scroll\"><table>\n<thead><tr><th>thread</th><th>variable</th><th>state</th><th>since</th><th>turns</th></tr></thead>\n<tbody>\n");
        foreach (var state in IssueOrder.WorstFirst)
        {
            foreach (var issue in IssueOrder.Latest(assessment.Issues, state)) Row(page, assessment, index, issue);
        }

        if (assessment.Issues.Count > 0) page.Write($"</tbody>\n</table></div>\n");
        page.Write($"</section>\n");
    }

    /// <summary>Whether a state is good or bad for the relationship.</summary>
    public static string Tone(IssueState state) => state switch
    {
        IssueState.Agreed or IssueState.Easing => "warm",
        IssueState.Escalated or IssueState.Obstacle or IssueState.Suspended or IssueState.Collapsed => "cool",
        _ => "even",
    };

    private static void Row(HtmlPage page, RelationAssessment assessment, PageIndex index, IssueStanding issue)
    {
        page.Write($"<tr><th scope=\"row\">{issue.Thread.Name}</th><td>{Phrases.VariableName(assessment, issue.Thread.Variable)}</td><td><span class=\"state {Tone(issue.State)}\">{Names.Of(issue.State)}</span></td><td class=\"nowrap\">{issue.Since.OccurredOn.ToString()}</td>");
        page.Write($"<td><details class=\"small\"><summary>{issue.Since.Text} <span class=\"quiet\">{Figures.Of(issue.Thread.Transitions.Count, "turn")}</span></summary><ol class=\"turns\">\n");
        foreach (var turn in issue.Thread.Transitions)
        {
            page.Write($"<li><span class=\"when\">{turn.OccurredOn.ToString()}</span> <span class=\"state {Tone(turn.To)}\">{Names.Of(turn.To)}</span> {turn.Text}");
            page.Cite(assessment, index, turn.Citation).Write($"</li>\n");
        }

        page.Write($"</ol></details></td></tr>\n");
    }
}
