namespace Entente.Reporting.Html;

/// <summary>Dated decisions ahead.</summary>
internal static class CalendarHtml
{
    public static void Write(HtmlPage page, RelationAssessment assessment, PageIndex index)
    {
        page.Write($"<section id=\"calendar\">\n<h2>Calendar of decisions ahead</h2>\n");
        if (assessment.Calendar.Count == 0) page.Write($"<p class=\"quiet\">No dated decision is known.</p>\n");
        else page.Write($"<dl class=\"facts\">\n");
        foreach (var entry in assessment.Calendar)
        {
            page.Fact(entry.On.ToString());
            if (index.Place(entry.Id) is { } place) page.Write($"<a href=\"#{place}\">{entry.Text}</a></dd></div>\n");
            else page.Write($"{entry.Text}</dd></div>\n");
        }

        if (assessment.Calendar.Count > 0) page.Write($"</dl>\n");
        page.Write($"</section>\n");
    }
}
