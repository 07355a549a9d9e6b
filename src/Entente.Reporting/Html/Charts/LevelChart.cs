using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>Levels over time: the mean with its sign filled in, both directions as lines, the turns of issues on the rim.</summary>
internal static class LevelChart
{
    private const double Width = 720, Height = 250, Margin = 44;

    /// <summary>Draws it.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="assessment">Names the directions and holds the issues.</param>
    /// <param name="place">Unique on the page; names the parts of the drawing.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="history">The levels; nothing is drawn without any.</param>
    /// <param name="variable">Whose issues are marked; null for none.</param>
    public static void Write(HtmlPage page, RelationAssessment assessment, string place, string title, IReadOnlyList<HistoryPoint> history, VariableId? variable)
    {
        if (history.Count == 0)
        {
            page.Write($"<p class=\"quiet\">No levels to draw.</p>\n");
            return;
        }

        var plot = Plot(history);
        page.Write($"<figure><svg class=\"chart\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"{place}-t {place}-d\"><title id=\"{place}-t\">{title}: level by month</title><desc id=\"{place}-d\">{Charts.InWords(history)}</desc>\n");
        plot.Paper(page);
        Area(page, plot, place, history);
        Line(page, plot, "backward", history, static point => point.Backward);
        Line(page, plot, "forward", history, static point => point.Forward);
        Line(page, plot, "mean", history, static point => point.Mean);
        if (variable is { } id) Turns(page, plot, assessment, id);
        page.Write($"<text class=\"end\" x=\"{plot.Right + 4}\" y=\"{plot.Y(history[^1].Mean) + 4}\">{Figures.Signed(history[^1].Mean)}</text></svg>\n");
        page.Write($"<figcaption><span class=\"key mean\">mean</span> <span class=\"key forward\">{assessment.Dyad.Forward.ToString()}</span> <span class=\"key backward\">{assessment.Dyad.Backward.ToString()}</span>");
        if (variable is not null) page.Write($" <span class=\"warm\">▲</span> an issue settled <span class=\"cool\">▼</span> escalated, suspended or collapsed");
        page.Write($"</figcaption></figure>\n");
    }

    private static LevelPlot Plot(IReadOnlyList<HistoryPoint> history)
    {
        var (low, high) = (0d, 0d);
        foreach (var point in history)
        {
            low = Math.Min(low, Math.Min(point.Forward, point.Backward));
            high = Math.Max(high, Math.Max(point.Forward, point.Backward));
        }

        return new LevelPlot(Width, Height, Margin, Charts.Months(history[0].Month), Charts.Months(history[^1].Month), low, high);
    }

    private static void Area(HtmlPage page, LevelPlot plot, string place, IReadOnlyList<HistoryPoint> history)
    {
        page.Write($"<clipPath id=\"{place}-up\"><rect x=\"0\" y=\"0\" width=\"{Width}\" height=\"{plot.Y(0)}\"/></clipPath><clipPath id=\"{place}-down\"><rect x=\"0\" y=\"{plot.Y(0)}\" width=\"{Width}\" height=\"{Height - plot.Y(0)}\"/></clipPath>\n");
        Filled(page, plot, history, "fill-warm", place + "-up");
        Filled(page, plot, history, "fill-cool", place + "-down");
    }

    private static void Filled(HtmlPage page, LevelPlot plot, IReadOnlyList<HistoryPoint> history, string tone, string clip)
    {
        page.Write($"<path class=\"{tone}\" clip-path=\"url(#{clip})\" d=\"M{plot.X(Charts.Months(history[0].Month))} {plot.Y(0)}");
        foreach (var point in history) page.Write($"L{plot.X(Charts.Months(point.Month))} {plot.Y(point.Mean)}");
        page.Write($"L{plot.X(Charts.Months(history[^1].Month))} {plot.Y(0)}Z\"/>\n");
    }

    private static void Line(HtmlPage page, LevelPlot plot, string kind, IReadOnlyList<HistoryPoint> history, Func<HistoryPoint, double> level)
    {
        page.Write($"<path class=\"line {kind}\" d=\"");
        for (var index = 0; index < history.Count; index++)
            page.Write($"{(index == 0 ? "M" : "L")}{plot.X(Charts.Months(history[index].Month))} {plot.Y(level(history[index]))}");
        page.Write($"\"/>\n");
    }

    private static void Turns(HtmlPage page, LevelPlot plot, RelationAssessment assessment, VariableId variable)
    {
        foreach (var issue in assessment.Issues)
        {
            if (issue.Thread.Variable != variable) continue;
            foreach (var turn in issue.Thread.Transitions) Turn(page, plot, issue.Thread.Name, turn);
        }
    }

    private static void Turn(HtmlPage page, LevelPlot plot, string thread, IssueTransition turn)
    {
        var month = Charts.Months(turn.OccurredOn.First);
        if (month < plot.From || month > plot.To) return;
        var x = plot.X(month);
        var note = $"{turn.OccurredOn} {thread}: {Names.Of(turn.To)}";
        if (turn.To == IssueState.Agreed)
            page.Write($"<path class=\"mark warm\" d=\"M{x} {plot.Top + 1}l4 8h-8z\"><title>{note}</title></path>\n");
        else if (turn.To is IssueState.Escalated or IssueState.Suspended or IssueState.Collapsed)
            page.Write($"<path class=\"mark cool\" d=\"M{x} {plot.Bottom - 1}l4 -8h-8z\"><title>{note}</title></path>\n");
    }
}
