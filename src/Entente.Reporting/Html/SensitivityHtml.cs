using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>What another choice would give.</summary>
internal static class SensitivityHtml
{
    public static void Write(HtmlPage page, RelationAssessment assessment)
    {
        page.Write($"<section id=\"sensitivity\">\n<h2>Sensitivity</h2>\n");
        if (assessment.Sensitivity.Count == 0) page.Write($"<p class=\"quiet\">No other choice was tried.</p>\n");
        else page.Write($"<div class=\"scroll\"><table class=\"fit\">\n<thead><tr><th>other choice</th><th class=\"r\">level</th><th>band</th><th class=\"r\">change</th><th></th></tr></thead>\n<tbody>\n");
        foreach (var choice in assessment.Sensitivity) Row(page, choice);
        if (assessment.Sensitivity.Count > 0) page.Write($"</tbody>\n</table></div>\n");
        page.Write($"</section>\n");
    }

    private static void Row(HtmlPage page, SensitivityCase choice)
    {
        page.Write($"<tr><td>{choice.Name}</td><td class=\"r\">").Level(choice.Level, "parameters");
        page.Write($"</td><td>{(choice.Band is { } band ? LevelBands.Name(band) : "")}</td><td class=\"r\">").Number(Figures.Signed(choice.Change), "parameters", Parts.Tone(Math.Round(choice.Change, 1)));
        page.Write($"</td><td>{(choice.OverturnsBand ? "overturns the band" : "")}</td></tr>\n");
    }
}
