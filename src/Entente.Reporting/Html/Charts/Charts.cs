using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>What the drawings share.</summary>
internal static class Charts
{
    /// <summary>Months since the year 0, to place a date on an axis.</summary>
    public static double Months(DateOnly day) => (day.Year * 12) + day.Month - 1 + ((day.Day - 1) / 31d);

    /// <summary>The end of a month on the same axis.</summary>
    public static double Months(Period month) => Months(month.LastDay);

    /// <summary>The quantiles from low to high.</summary>
    public static double[] All(LevelQuantiles quantiles) => [quantiles.Q05, quantiles.Q25, quantiles.Q50, quantiles.Q75, quantiles.Q95];

    /// <summary>The figures behind a chart of levels, at the end of each year and at the date.</summary>
    public static void YearEnds(HtmlPage page, RelationAssessment assessment, IReadOnlyList<HistoryPoint> history)
    {
        if (history.Count == 0) return;
        page.Write($"<div class=\"scroll\"><table class=\"years\">\n<thead><tr><th>end of</th><th class=\"r\">mean</th><th class=\"r\">{assessment.Dyad.Forward.ToString()}</th><th class=\"r\">{assessment.Dyad.Backward.ToString()}</th></tr></thead>\n<tbody>\n");
        for (var index = 0; index < history.Count; index++)
        {
            var point = history[index];
            if (point.Month.FirstDay.Month != 12 && index != history.Count - 1) continue;
            page.Write($"<tr><td>{point.Month.ToString()}</td><td class=\"r\">{Figures.Signed(point.Mean)}</td><td class=\"r\">{Figures.Signed(point.Forward)}</td><td class=\"r\">{Figures.Signed(point.Backward)}</td></tr>\n");
        }

        page.Write($"</tbody>\n</table></div>\n");
    }

    /// <summary>A course of levels in words, for those who do not see the drawing.</summary>
    public static string InWords(IReadOnlyList<HistoryPoint> history)
    {
        var (lowest, highest) = (history[0], history[0]);
        foreach (var point in history)
        {
            if (point.Mean < lowest.Mean) lowest = point;
            if (point.Mean > highest.Mean) highest = point;
        }

        return $"From {Figures.Signed(history[0].Mean)} in {history[0].Month} to {Figures.Signed(history[^1].Mean)} in {history[^1].Month}; lowest {Figures.Signed(lowest.Mean)} in {lowest.Month}, highest {Figures.Signed(highest.Mean)} in {highest.Month}.";
    }
}
