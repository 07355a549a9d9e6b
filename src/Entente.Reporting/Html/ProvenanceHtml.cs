using System.Globalization;
using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>What the assessment was computed from.</summary>
internal static class ProvenanceHtml
{
    public static void Write(HtmlPage page, RelationAssessment assessment)
    {
        var provenance = assessment.Provenance;
        page.Write($"<section id=\"provenance\">\n<h2>Provenance</h2>\n<dl class=\"facts\">\n");
        page.Fact("Entente").Write($"{provenance.Version}</dd></div>\n").Fact("Framework").Write($"{provenance.Framework}</dd></div>\n").Fact("Goldstein scale").Write($"{provenance.Scale}</dd></div>\n");
        page.Fact("Quad scheme").Write($"{provenance.QuadScheme}</dd></div>\n").Fact("Seed").Write($"{provenance.Seed.ToString(CultureInfo.InvariantCulture)}</dd></div>\n");
        var rows = Sources.EvidenceRows(provenance);
        page.Fact("From memory").Write($"{Figures.Of(provenance.RecalledCitations, "row")} of evidence of {Figures.Count(rows)}{(rows > 0 ? $" ({Figures.Percent((double)provenance.RecalledCitations / rows)})" : "")} rest only on recalled citations</dd></div>\n");
        page.Fact("Thin cells").Write($"{(provenance.ThinCells.Count == 0 ? "none" : string.Join(", ", provenance.ThinCells))}</dd></div>\n</dl>\n");
        Inputs(page, provenance);
        Parameters(page, provenance);
        page.Write($"</section>\n");
    }

    private static void Inputs(HtmlPage page, Provenance provenance)
    {
        page.Write($"<div class=\"scroll\"><table>\n<thead><tr><th>input</th><th class=\"r\">rows visible</th><th>SHA-256 of these rows</th></tr></thead>\n<tbody>\n");
        foreach (var input in provenance.Inputs) page.Write($"<tr><td>{input.Name}</td><td class=\"r\">{Figures.Count(input.Rows)}</td><td class=\"hash\">{input.Sha256}</td></tr>\n");
        page.Write($"</tbody>\n</table></div>\n");
    }

    private static void Parameters(HtmlPage page, Provenance provenance)
    {
        page.Write($"<details id=\"parameters\"><summary>The numbers of the method</summary>\n<div class=\"scroll\"><table>\n<thead><tr><th>parameter</th><th class=\"r\">value</th><th>unit</th><th>range</th><th>fixed on</th><th>why</th></tr></thead>\n<tbody>\n");
        foreach (var parameter in provenance.Parameters)
        {
            page.Write($"<tr><td>{parameter.Name}</td><td class=\"r\">{Figures.Plain(parameter.Value)}</td><td>{parameter.Unit}</td><td class=\"nowrap\">{Figures.Plain(parameter.Low)} to {Figures.Plain(parameter.High)}</td>");
            page.Write($"<td class=\"nowrap\">{Figures.Day(parameter.FixedOn)}</td><td>{parameter.Reason}</td></tr>\n");
        }

        page.Write($"</tbody>\n</table></div>\n</details>\n");
    }
}
