using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>Conditions on the left, who decides in the middle, outcomes on the right; lines by status.</summary>
internal static class LinkageGraph
{
    private const int ShownStanding = 8, ShownResolved = 4, Lines = 3, Letters = 56, DeciderLetters = 22;
    private const double Width = 1080, Row = 58, Box = 390, Middle = 455, MiddleWidth = 170, Outcome = 690, Half = 25, Text = 14;

    public static void Write(HtmlPage page, RelationAssessment assessment)
    {
        var rows = Rows(assessment.Linkages);
        page.Write($"<figure><div class=\"scroll\"><svg class=\"chart wide\" viewBox=\"0 0 {Width} {(rows.Count * Row) + 4}\" role=\"img\" aria-labelledby=\"graph-t graph-d\"><title id=\"graph-t\">Linkages</title><desc id=\"graph-d\">{Figures.Of(rows.Count, "linkage")}: conditions lead through who decides to outcomes. The list below says the same.</desc>\n");
        for (var from = 0; from < rows.Count;)
        {
            var to = from + 1;
            while (to < rows.Count && Decider(assessment, rows[to]) == Decider(assessment, rows[from])) to++;
            Group(page, assessment, rows, from, to);
            from = to;
        }

        page.Write($"</svg></div>\n<figcaption>Condition, who decides, outcome. <span class=\"key standing\">standing</span> <span class=\"key overdue\">overdue</span> <span class=\"key met\">met</span> <span class=\"key expired\">failed, broken, expired or superseded</span></figcaption></figure>\n");
    }

    /// <summary>Those to draw, by decider, so that what one decides stands together.</summary>
    private static List<int> Rows(IReadOnlyList<LinkageStanding> linkages)
    {
        var (rows, standing, resolved) = (new List<int>(), 0, 0);
        for (var index = 0; index < linkages.Count; index++)
        {
            if (linkages[index].Since is null ? standing++ < ShownStanding : resolved++ < ShownResolved) rows.Add(index);
        }

        rows.Sort((left, right) => Earliest(linkages, rows, left).CompareTo(Earliest(linkages, rows, right)) is var order and not 0 ? order : left.CompareTo(right));
        return rows;
    }

    private static int Earliest(IReadOnlyList<LinkageStanding> linkages, List<int> rows, int index)
    {
        var earliest = index;
        foreach (var other in rows)
        {
            if (linkages[other].Linkage.Decider == linkages[index].Linkage.Decider) earliest = Math.Min(earliest, other);
        }

        return earliest;
    }

    private static string Decider(RelationAssessment assessment, int linkage) => assessment.Linkages[linkage].Linkage.Decider;

    private static void Group(HtmlPage page, RelationAssessment assessment, List<int> rows, int from, int to)
    {
        var middle = (from + to) / 2d * Row;
        for (var row = from; row < to; row++) Linkage(page, assessment.Linkages[rows[row]], rows[row], (row + 0.5) * Row, middle);
        var words = TextColumn.Lines(Decider(assessment, rows[from]), DeciderLetters, Lines);
        page.Write($"<rect class=\"decider\" x=\"{Middle}\" y=\"{middle - 23}\" width=\"{MiddleWidth}\" height=\"46\" rx=\"23\"/>");
        Words(page, words, Middle + (MiddleWidth / 2), middle, "middle");
    }

    private static void Linkage(HtmlPage page, LinkageStanding standing, int index, double y, double middle)
    {
        var kind = LinkagesHtml.Class(standing);
        var linkage = standing.Linkage;
        page.Write($"<a href=\"#{PageIndex.Linkage(index)}\"><path class=\"edge {kind}\" d=\"M{Box} {y}C{Box + 25} {y} {Middle - 25} {middle} {Middle} {middle}M{Middle + MiddleWidth} {middle}C{Middle + MiddleWidth + 25} {middle} {Outcome - 25} {y} {Outcome} {y}\"/>");
        page.Write($"<rect class=\"node {kind}\" x=\"1\" y=\"{y - Half}\" width=\"{Box - 1}\" height=\"{2 * Half}\" rx=\"3\"/><rect class=\"node {kind}\" x=\"{Outcome}\" y=\"{y - Half}\" width=\"{Box - 1}\" height=\"{2 * Half}\" rx=\"3\"/>");
        Words(page, TextColumn.Lines((linkage.IsUnless ? "Unless " : "If ") + linkage.Condition, Letters, Lines), 10, y, "start");
        Words(page, TextColumn.Lines(linkage.Then + (linkage.Deadline is { } deadline ? $" (by {deadline})" : ""), Letters, Lines), Outcome + 9, y, "start");
        page.Write($"</a>\n");
    }

    private static void Words(HtmlPage page, List<string> lines, double x, double y, string anchor)
    {
        for (var line = 0; line < lines.Count; line++)
            page.Write($"<text x=\"{x}\" y=\"{y + 4 + ((line - ((lines.Count - 1) / 2d)) * Text)}\" text-anchor=\"{anchor}\">{lines[line]}</text>");
        page.Write($"\n");
    }
}
