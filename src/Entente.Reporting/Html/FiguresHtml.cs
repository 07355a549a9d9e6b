using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>The figures of a variable, each with its course and its sources.</summary>
internal static class FiguresHtml
{
    public static void Write(HtmlPage page, RelationAssessment assessment, PageIndex index, StructureReading structure, int variable)
    {
        page.Write($"<h3>Structure: {structure.Words}");
        if (structure.Reading is { } reading) page.Write($" <span class=\"{Parts.Tone(reading)}\">{Figures.Fine(reading)}</span>");
        page.Write($"</h3>\n");
        if (structure.Indicators.Count == 0)
        {
            page.Write($"<p class=\"quiet\">No figures are known.</p>\n");
            return;
        }

        page.Write($"<div class=\"scroll\"><table>\n<thead><tr><th>figure</th><th></th><th class=\"r\">latest</th><th>unit, period</th><th class=\"r\">change</th><th class=\"r\">percentile</th><th class=\"r\">reads</th><th>publisher</th></tr></thead>\n<tbody>\n");
        for (var item = 0; item < structure.Indicators.Count; item++) Row(page, assessment, index, structure.Indicators[item], PageIndex.Figure(variable, item));
        page.Write($"</tbody>\n</table></div>\n");
        page.Write($"<details><summary>Every figure of these, by period and edition</summary>\n<div class=\"scroll\"><table>\n<thead><tr><th>period</th><th class=\"r\">figure</th><th>known on</th><th>edition</th><th>source</th></tr></thead>\n");
        for (var item = 0; item < structure.Indicators.Count; item++) Points(page, assessment, index, structure.Indicators[item], PageIndex.Figure(variable, item));
        page.Write($"</table></div>\n</details>\n");
    }

    private static void Row(HtmlPage page, RelationAssessment assessment, PageIndex index, IndicatorReading reading, string place)
    {
        page.Write($"<tr><td>{reading.Indicator.Name}</td><td>");
        Sparkline.Figures(page, reading.Points);
        page.Write($"</td><td class=\"r\">").Number(Figures.Published(reading.Latest.Value), place).Write($"</td><td>{reading.Indicator.Unit}, {reading.Latest.Period.ToString()}</td><td class=\"r nowrap\">");
        if (reading.Change is { } change) page.Number(Figures.Change(change), place);
        page.Write($"</td><td class=\"r\">").Number(Figures.Percent(reading.Percentile), place).Write($"</td><td class=\"r\">");
        if (reading.Reading is { } signed) page.Number(Figures.Fine(signed), place, Parts.Tone(signed));
        page.Write($"</td><td>{reading.Indicator.Publisher}").Cite(assessment, index, reading.Latest.Citation);
        if (reading.Note.Length > 0) page.Write($" <span class=\"quiet\">{reading.Note}</span>");
        page.Write($"</td></tr>\n");
    }

    private static void Points(HtmlPage page, RelationAssessment assessment, PageIndex index, IndicatorReading reading, string place)
    {
        page.Write($"<tbody id=\"{place}\">\n<tr><th colspan=\"5\" scope=\"rowgroup\">{reading.Indicator.Name}, {reading.Indicator.Unit}</th></tr>\n");
        foreach (var point in reading.Points)
        {
            page.Write($"<tr><td>{point.Period.ToString()}</td><td class=\"r\">{Figures.Published(point.Value)}</td><td>{Figures.Day(point.KnownOn)}</td><td>{point.Vintage} <span class=\"quiet\">{point.Note}</span></td><td>");
            page.Cite(assessment, index, point.Citation).Write($"</td></tr>\n");
        }

        page.Write($"</tbody>\n");
    }
}
