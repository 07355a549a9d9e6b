using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>The level so far, the projection as a fan, and beside its end the same span for each baseline.</summary>
internal static class FanChart
{
    private const double Width = 720, Height = 290, Column = 52;

    public static void Write(HtmlPage page, RelationAssessment assessment, HorizonDistribution distribution)
    {
        var projection = assessment.Projection;
        var history = assessment.Overall.History;
        if (history.Count == 0 || projection.Start is not { } start) return;
        var plot = Plot(assessment, distribution, projection, history);
        page.Write($"<figure><svg class=\"chart\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"fan-t fan-d\"><title id=\"fan-t\">Projection of the level to {Figures.Day(projection.HorizonEnd)}</title><desc id=\"fan-d\">{InWords(projection, distribution)}</desc>\n");
        plot.Paper(page);
        Fan(page, plot, assessment, start.Value);
        Past(page, plot, history);
        Threshold(page, plot, assessment, start.Value + projection.Threshold);
        Threshold(page, plot, assessment, start.Value - projection.Threshold);
        Spans(page, plot, projection, distribution);
        page.Write($"</svg>\n<figcaption>Shaded: 90 % and 50 % of the simulated paths; line: median. Dashed: where warmer and cooler begin. Right: the same spans at the horizon's end for the projection and each baseline.</figcaption></figure>\n");
    }

    private static LevelPlot Plot(RelationAssessment assessment, HorizonDistribution distribution, LevelProjection projection, IReadOnlyList<HistoryPoint> history)
    {
        var (now, end) = (Charts.Months(assessment.Request.AsOf.Day), Charts.Months(projection.HorizonEnd));
        var from = Math.Max(Charts.Months(history[0].Month), now - (2 * Math.Max(12, end - now)));
        var (low, high) = (distribution.Quantiles.Q05, distribution.Quantiles.Q95);
        foreach (var baseline in projection.Baselines)
        {
            if (baseline.Distribution is not { } other) continue;
            (low, high) = (Math.Min(low, other.Quantiles.Q05), Math.Max(high, other.Quantiles.Q95));
        }

        foreach (var point in history)
        {
            if (Charts.Months(point.Month) >= from) (low, high) = (Math.Min(low, point.Mean), Math.Max(high, point.Mean));
        }

        return new LevelPlot(Width, Height, Column * (projection.Baselines.Count + 1), from, end, low, high);
    }

    private static void Past(HtmlPage page, LevelPlot plot, IReadOnlyList<HistoryPoint> history)
    {
        page.Write($"<path class=\"line mean\" d=\"");
        var first = true;
        foreach (var point in history)
        {
            var month = Charts.Months(point.Month);
            if (month < plot.From) continue;
            page.Write($"{(first ? "M" : "L")}{plot.X(month)} {plot.Y(point.Mean)}");
            first = false;
        }

        page.Write($"\"/>\n");
    }

    private static void Fan(HtmlPage page, LevelPlot plot, RelationAssessment assessment, double start)
    {
        var (fan, now) = (assessment.Projection.Fan, Charts.Months(assessment.Request.AsOf.Day));
        Ribbon(page, plot, fan, now, start, "fan-90", static quantiles => quantiles.Q05, static quantiles => quantiles.Q95);
        Ribbon(page, plot, fan, now, start, "fan-50", static quantiles => quantiles.Q25, static quantiles => quantiles.Q75);
        page.Write($"<path class=\"line median\" d=\"M{plot.X(now)} {plot.Y(start)}");
        foreach (var point in fan) page.Write($"L{plot.X(Math.Min(plot.To, Charts.Months(point.Month)))} {plot.Y(point.Quantiles.Q50)}");
        page.Write($"\"/>\n");
    }

    private static void Ribbon(HtmlPage page, LevelPlot plot, IReadOnlyList<FanPoint> fan, double now, double start, string kind, Func<LevelQuantiles, double> low, Func<LevelQuantiles, double> high)
    {
        page.Write($"<path class=\"{kind}\" d=\"M{plot.X(now)} {plot.Y(start)}");
        foreach (var point in fan) page.Write($"L{plot.X(Math.Min(plot.To, Charts.Months(point.Month)))} {plot.Y(high(point.Quantiles))}");
        for (var index = fan.Count - 1; index >= 0; index--) page.Write($"L{plot.X(Math.Min(plot.To, Charts.Months(fan[index].Month)))} {plot.Y(low(fan[index].Quantiles))}");
        page.Write($"Z\"/>\n");
    }

    private static void Threshold(HtmlPage page, LevelPlot plot, RelationAssessment assessment, double level) =>
        page.Write($"<line class=\"threshold\" x1=\"{plot.X(Charts.Months(assessment.Request.AsOf.Day))}\" x2=\"{plot.Right}\" y1=\"{plot.Y(level)}\" y2=\"{plot.Y(level)}\"/>\n");

    private static void Spans(HtmlPage page, LevelPlot plot, LevelProjection projection, HorizonDistribution distribution)
    {
        Span(page, plot, 0, "projection", distribution);
        for (var index = 0; index < projection.Baselines.Count; index++) Span(page, plot, index + 1, projection.Baselines[index].Name, projection.Baselines[index].Distribution);
    }

    private static void Span(HtmlPage page, LevelPlot plot, int column, string name, HorizonDistribution? distribution)
    {
        var x = plot.Right + (Column * (column + 0.55));
        var words = name.Split('-', 2);
        for (var line = 0; line < words.Length; line++) page.Write($"<text class=\"axis tiny\" x=\"{x}\" y=\"{plot.Bottom + 11 + (10 * line)}\" text-anchor=\"middle\">{words[line]}</text>");
        if (distribution is null) return;
        var kind = column == 0 ? "own" : "other";
        var quantiles = distribution.Quantiles;
        page.Write($"<g class=\"box {kind}\"><line class=\"thin\" x1=\"{x}\" x2=\"{x}\" y1=\"{plot.Y(quantiles.Q05)}\" y2=\"{plot.Y(quantiles.Q95)}\"/><line class=\"thick\" x1=\"{x}\" x2=\"{x}\" y1=\"{plot.Y(quantiles.Q25)}\" y2=\"{plot.Y(quantiles.Q75)}\"/><circle cx=\"{x}\" cy=\"{plot.Y(quantiles.Q50)}\" r=\"4\"/></g>\n");
    }

    private static string InWords(LevelProjection projection, HorizonDistribution distribution) =>
        $"Median {Figures.Signed(distribution.Quantiles.Q50)} at the end, 90 % between {Figures.Signed(distribution.Quantiles.Q05)} and {Figures.Signed(distribution.Quantiles.Q95)}; warmer {Figures.Percent(distribution.Warmer)}, cooler {Figures.Percent(distribution.Cooler)}. {projection.Baselines.Count} baselines beside it.";
}
