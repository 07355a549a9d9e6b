using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>What each side is to the other, observed and declared, with the tests.</summary>
internal static class TypologyHtml
{
    private const string Tests = "type-tests";

    public static void Write(HtmlPage page, RelationAssessment assessment, PageIndex index)
    {
        page.Write($"<section id=\"types\">\n<h2>Partnership types</h2>\n");
        if (assessment.Typology.Count == 0) page.Write($"<p class=\"quiet\">The framework has no types.</p>\n");
        page.Write($"<div class=\"split even-split\">\n");
        foreach (var type in assessment.Typology) Type(page, assessment, index, type);
        page.Write($"</div>\n");
        if (assessment.Typology.Count > 0) All(page, assessment.Typology);
        page.Write($"</section>\n");
    }

    private static void Type(HtmlPage page, RelationAssessment assessment, PageIndex index, PartnershipType type)
    {
        page.Write($"<div>\n<h3>{type.Direction.ToString()}</h3>\n<p class=\"verdict\"><strong>{StandingHtml.Sentence(type.Observed.Name)}</strong> {type.Observed.Means} <span class=\"quiet\">Since {type.Since.ToString()}.</span></p>\n<p class=\"because\">");
        foreach (var test in type.Tests)
        {
            if (test.Type != type.Observed.Id) continue;
            page.Write($"{Stage(test.Stage)} ").Test(test.Result, Tests).Write($" {(test.Result.Passed ? "yes" : "no")}<br>");
        }

        page.Write($"</p>\n<p>");
        if (type.Declared is { } declared)
        {
            page.Write($"<b>Declared: {declared.Type}.</b> {declared.Evidence.OccurredOn.ToString()}, {declared.Evidence.Holder}: {declared.Evidence.Text}").Cite(assessment, index, declared.Evidence.Citations);
        }
        else
        {
            page.Write($"<b>Declared:</b> nothing known.");
        }

        page.Write($"</p>\n");
        if (type.Mismatch.Length > 0) page.Write($"<p class=\"alert\">{type.Mismatch}</p>\n");
        page.Write($"</div>\n");
    }

    private static void All(HtmlPage page, IReadOnlyList<PartnershipType> types)
    {
        page.Write($"<details id=\"{Tests}\"><summary>Every test of the types</summary>\n<div class=\"scroll\"><table>\n<thead><tr><th>direction</th><th>type</th><th>to</th><th>condition</th><th class=\"r\">value</th><th>passed</th></tr></thead>\n<tbody>\n");
        foreach (var type in types)
        {
            foreach (var test in type.Tests)
            {
                page.Write($"<tr><td>{type.Direction.ToString()}</td><td>{test.Type}</td><td>{Stage(test.Stage)}</td><td>{test.Result.Feature} {Names.Of(test.Result.Operator)} {Figures.Plain(test.Result.Threshold)}</td>");
                page.Write($"<td class=\"r\">{Figures.Plain(test.Result.Value)}</td><td>{(test.Result.Passed ? "yes" : "no")}</td></tr>\n");
            }
        }

        page.Write($"</tbody>\n</table></div>\n<p>Features of a direction are means over the evidence window, measured over the rows listed under each variable.</p>\n</details>\n");
    }

    private static string Stage(string stage) => stage == "at-once" ? "enter at once" : stage;
}
