using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>What hangs on what: as a graph, and as a list.</summary>
internal static class LinkagesHtml
{
    public static void Write(HtmlPage page, RelationAssessment assessment, PageIndex index)
    {
        page.Write($"<section id=\"linkages\">\n<h2>Linkages: what hangs on what</h2>\n");
        if (assessment.Linkages.Count == 0)
        {
            page.Write($"<p class=\"quiet\">None known.</p>\n</section>\n");
            return;
        }

        LinkageGraph.Write(page, assessment);
        page.Write($"<details><summary>Every linkage, with what became of it</summary>\n<div class=\"scroll\"><table>\n<thead><tr><th>status</th><th>condition and outcome</th><th>who decides</th><th>by</th><th>stated by</th></tr></thead>\n<tbody>\n");
        for (var item = 0; item < assessment.Linkages.Count; item++) Row(page, assessment, index, item);
        page.Write($"</tbody>\n</table></div>\n</details>\n</section>\n");
    }

    /// <summary>The class of a status, which gives its colour.</summary>
    public static string Class(LinkageStanding standing) => standing.IsOverdue ? "overdue" : Names.Of(standing.Status);

    private static void Row(HtmlPage page, RelationAssessment assessment, PageIndex index, int item)
    {
        var standing = assessment.Linkages[item];
        var linkage = standing.Linkage;
        page.Write($"<tr id=\"{PageIndex.Linkage(item)}\"><td><span class=\"status {Class(standing)}\">{Class(standing)}</span></td><td>{Phrases.Of(linkage)}");
        if (linkage.Affects is Course.Warmer or Course.Cooler) page.Write($" <span class=\"quiet\">{Names.Of(linkage.Affects)} for {Phrases.VariableName(assessment, linkage.Variable)}</span>");
        foreach (var turn in linkage.Transitions)
            page.Write($"<br><span class=\"when\">{turn.OccurredOn.ToString()} {Names.Of(turn.Status)}</span> {turn.Text}").Cite(assessment, index, turn.Citation);
        page.Write($"</td><td>{linkage.Decider}</td><td class=\"nowrap\">{linkage.Deadline?.ToString() ?? "—"}</td><td>{linkage.StatedBy}, {linkage.StatedOn.ToString()}");
        page.Cite(assessment, index, linkage.Citation).Write($"</td></tr>\n");
    }
}
