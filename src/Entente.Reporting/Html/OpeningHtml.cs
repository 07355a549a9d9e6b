using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>The five lines that say it all, and the way into the rest.</summary>
internal static class OpeningHtml
{
    public static void Write(HtmlPage page, RelationAssessment assessment)
    {
        var (request, opening) = (assessment.Request, assessment.Opening);
        page.Write($"<header>\n<p class=\"kicker\"><span>{assessment.Title}</span> <span>{assessment.Dyad.ToString()}</span> <span>as of {request.AsOf.ToString()}</span> ");
        page.Write($"<span>{request.Horizon.InWords()} ahead</span> <span>framework {assessment.Framework}</span></p>\n");
        page.Write($"<h1>{opening.Judgement}</h1>\n<dl class=\"opening\">\n");
        Line(page, "How sure", opening.Confidence);
        Line(page, "What changed", opening.Changed);
        Line(page, "What comes next", opening.NextDecisions);
        Line(page, "What would overturn it", opening.Overturn);
        page.Write($"</dl>\n");
        Contents(page, assessment);
        page.Write($"</header>\n");
    }

    private static void Line(HtmlPage page, string name, string text) => page.Fact(name).Write($"{text}</dd></div>\n");

    private static void Contents(HtmlPage page, RelationAssessment assessment)
    {
        page.Write($"<nav aria-label=\"Contents\"><a href=\"#overall\">Overall</a>");
        for (var variable = 0; variable < assessment.Variables.Count; variable++)
            page.Write($" <a href=\"#{PageIndex.Variable(variable)}\">{assessment.Variables[variable].Variable.Name}</a>");
        page.Write($" <a href=\"#types\">Partnership</a> <a href=\"#ledger\">Ledger</a> <a href=\"#issues\">Issues</a> <a href=\"#linkages\">Linkages</a> <a href=\"#projection\">Projection</a>");
        page.Write($" <a href=\"#sensitivity\">Sensitivity</a> <a href=\"#record\">Track record</a> <a href=\"#calendar\">Calendar</a> <a href=\"#sources\">Sources</a> <a href=\"#provenance\">Provenance</a></nav>\n");
    }
}
