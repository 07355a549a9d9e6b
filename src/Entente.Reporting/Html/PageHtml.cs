using System.Security.Cryptography;
using System.Text;

namespace Entente.Reporting.Html;

/// <summary>The page from its head to its foot.</summary>
internal static class PageHtml
{
    private static readonly string Style = Resources.Text("report.css");

    private static readonly string Script = Resources.Text("report.js");

    public static void Write(HtmlPage page, RelationAssessment assessment)
    {
        var index = new PageIndex(assessment);
        Head(page, assessment);
        OpeningHtml.Write(page, assessment);
        page.Write($"<main id=\"main\">\n");
        OverallHtml.Write(page, assessment, index);
        VariablesHtml.Write(page, assessment);
        for (var variable = 0; variable < assessment.Variables.Count; variable++) VariableHtml.Write(page, assessment, index, variable);
        TypologyHtml.Write(page, assessment, index);
        LedgerHtml.Write(page, assessment, index);
        IssuesHtml.Write(page, assessment, index);
        LinkagesHtml.Write(page, assessment, index);
        ProjectionHtml.Write(page, assessment);
        SensitivityHtml.Write(page, assessment);
        TrackRecordHtml.Write(page, assessment, index);
        CalendarHtml.Write(page, assessment, index);
        SourcesHtml.Write(page, assessment, index);
        ProvenanceHtml.Write(page, assessment);
        page.Write($"</main>\n<script>").Own(Script).Write($"</script>\n</body>\n</html>\n");
    }

    // The hashes allow this style sheet and this script and nothing else: no other script, no image, font, frame, form or request.
    private static void Head(HtmlPage page, RelationAssessment assessment)
    {
        page.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{Hash(Style)}'; script-src 'sha256-{Hash(Script)}'; base-uri 'none'; form-action 'none'\">\n");
        page.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        page.Write($"<title>{assessment.Title}, as of {assessment.Request.AsOf.ToString()}</title>\n<style>").Own(Style).Write($"</style>\n</head>\n<body>\n");
        page.Write($"<a class=\"skip\" href=\"#main\">Skip to the assessment</a>\n");
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
