using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>Rows of evidence, with what each still adds and where it comes from.</summary>
internal static class EvidenceHtml
{
    /// <summary>A row in a short list.</summary>
    public static void Item(HtmlPage page, RelationAssessment assessment, PageIndex index, WeighedEvidence row, string place)
    {
        var evidence = row.Evidence;
        page.Write($"<li>").Number(Figures.Fine(row.Impact), place, Parts.Tone(row.Impact));
        page.Write($" <span class=\"text\"><span class=\"when\">{evidence.OccurredOn.ToString()} {Phrases.Actors(evidence)}</span> {evidence.Text} <span class=\"quiet\">{row.Publisher}</span>");
        page.Cite(assessment, index, evidence.Citations).Write($"</span></li>\n");
    }

    /// <summary>All rows of a variable: together with the drift they sum to its level.</summary>
    public static void All(HtmlPage page, RelationAssessment assessment, PageIndex index, int variable)
    {
        var standing = assessment.Variables[variable];
        var rows = standing.EvidenceFor.Count + standing.EvidenceAgainst.Count;
        page.Write($"<details id=\"{PageIndex.EvidenceOf(variable)}\"><summary>All {Figures.Of(rows, "row")} that make up the level{(standing.OtherEvidence.Count > 0 ? $", and {standing.OtherEvidence.Count} without a direction" : "")}</summary>\n");
        page.Write($"<div class=\"scroll\"><table class=\"evidence\">\n<thead><tr><th class=\"r\">impact</th><th class=\"r\">{assessment.Dyad.Forward.ToString()}</th><th class=\"r\">{assessment.Dyad.Backward.ToString()}</th><th>date</th><th>who</th><th>what</th><th>source</th></tr></thead>\n<tbody>\n");
        Rows(page, assessment, index, standing.EvidenceFor, variable, 'a');
        Rows(page, assessment, index, standing.EvidenceAgainst, variable, 'b');
        Sum(page, standing);
        Rows(page, assessment, index, standing.OtherEvidence, variable, 'c');
        page.Write($"</tbody>\n</table></div>\n</details>\n");
    }

    private static void Rows(HtmlPage page, RelationAssessment assessment, PageIndex index, IReadOnlyList<WeighedEvidence> rows, int variable, char part)
    {
        for (var row = 0; row < rows.Count; row++) Row(page, assessment, index, rows[row], PageIndex.Row(variable, part, row));
    }

    private static void Row(HtmlPage page, RelationAssessment assessment, PageIndex index, WeighedEvidence row, string place)
    {
        var evidence = row.Evidence;
        page.Write($"<tr id=\"{place}\"><td class=\"r {Parts.Tone(row.Impact)}\">{Figures.Fine(row.Impact)}</td><td class=\"r\">{Direction(row, 0)}</td><td class=\"r\">{Direction(row, 1)}</td>");
        page.Write($"<td class=\"nowrap\">{evidence.OccurredOn.ToString()}</td><td>{Phrases.Actors(evidence)}</td><td>{evidence.Text}");
        if (evidence.Holder.Length > 0) page.Write($" <span class=\"quiet\">{evidence.Holder}</span>");
        if (row.Reason.Length > 0) page.Write($" <span class=\"quiet\">({row.Reason})</span>");
        if (row.InForce) page.Write($" <span class=\"tag\">in force</span>");
        if (evidence.Status != EventStatus.Occurred) page.Write($" <span class=\"tag\">{Names.Of(evidence.Status)}</span>");
        page.Write($" <span class=\"quiet\">{Coding(evidence)}</span></td><td>{row.Publisher}").Cite(assessment, index, evidence.Citations).Write($"</td></tr>\n");
    }

    private static string Coding(Evidence evidence) =>
        Names.Of(evidence.Kind) + (evidence.Cameo is { } code ? " CAMEO " + code.Text : "") + (evidence.Plover.Length > 0 ? " " + evidence.Plover : "") + ", known on " + Figures.Day(evidence.KnownOn);

    private static string Direction(WeighedEvidence row, int direction) => direction < row.ByDirection.Count ? Figures.Fine(row.ByDirection[direction]) : "";

    private static void Sum(HtmlPage page, VariableStanding standing)
    {
        var sum = standing.Drift;
        foreach (var row in standing.EvidenceFor) sum += row.Impact;
        foreach (var row in standing.EvidenceAgainst) sum += row.Impact;
        page.Write($"<tr class=\"sum\"><td class=\"r\">{Figures.Fine(standing.Drift)}</td><td colspan=\"6\">drift and starting value, which are no evidence</td></tr>\n");
        page.Write($"<tr class=\"sum\"><td class=\"r\">{Figures.Fine(sum)}</td><td colspan=\"6\">sum of these rows and the drift{(standing.Level is { } level ? $"; the level is {Figures.Fine(level.Value.Value)}" : "; too few independent items for a level")}</td></tr>\n");
    }
}
