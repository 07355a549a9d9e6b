namespace Entente.Reporting.Html;

/// <summary>A course in the size of a word.</summary>
internal static class Sparkline
{
    private const double Width = 150, Height = 30, Edge = 3;

    /// <summary>The mean level by month, with the zero line.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="history">The levels.</param>
    /// <param name="reach">The farthest from zero that any of the lines to be compared gets.</param>
    public static void Levels(HtmlPage page, IReadOnlyList<HistoryPoint> history, double reach)
    {
        if (history.Count < 2) return;
        page.Write($"<svg class=\"spark\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Charts.InWords(history)}\"><line class=\"zero\" x1=\"0\" x2=\"{Width}\" y1=\"{Y(0, reach)}\" y2=\"{Y(0, reach)}\"/><path class=\"line mean\" d=\"");
        var last = -1d;
        for (var index = 0; index < history.Count; index++)
        {
            // A month in three is enough at this size.
            if (index % 3 != 0 && index != history.Count - 1) continue;
            last = X(index, history.Count);
            page.Write($"{(index == 0 ? "M" : "L")}{last} {Y(history[index].Mean, reach)}");
        }

        page.Write($"\"/><circle class=\"{Parts.Tone(history[^1].Mean)} dot\" cx=\"{last}\" cy=\"{Y(history[^1].Mean, reach)}\" r=\"3\"/></svg>");
    }

    /// <summary>Figures from their least to their greatest.</summary>
    public static void Figures(HtmlPage page, IReadOnlyList<IndicatorObservation> points)
    {
        if (points.Count < 2) return;
        var (least, most) = (points[0].Value, points[0].Value);
        foreach (var point in points) (least, most) = (Math.Min(least, point.Value), Math.Max(most, point.Value));
        var range = most - least;
        page.Write($"<svg class=\"spark short\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{points.Count} figures from {points[0].Period.ToString()} to {points[^1].Period.ToString()}\"><path class=\"line mean\" d=\"");
        for (var index = 0; index < points.Count; index++)
            page.Write($"{(index == 0 ? "M" : "L")}{X(index, points.Count)} {Height - Edge - (range > 0 ? (points[index].Value - least) / range * (Height - (2 * Edge)) : (Height / 2) - Edge)}");
        page.Write($"\"/></svg>");
    }

    private static double X(int index, int count) => Edge + ((Width - (2 * Edge)) * index / (count - 1));

    private static double Y(double level, double reach) => Height - Edge - ((level + reach) / (2 * reach) * (Height - (2 * Edge)));
}
