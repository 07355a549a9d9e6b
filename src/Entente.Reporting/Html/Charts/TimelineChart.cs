using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>People's projections on a line of time: made, due, and how they came out.</summary>
internal static class TimelineChart
{
    private const int Shown = 16, Letters = 74;
    private const double Width = 1080, Row = 24, Left = 500, Right = 1064, Foot = 26;

    public static void Write(HtmlPage page, RelationAssessment assessment)
    {
        var rows = Rows(assessment.TrackRecord.Projections);
        if (rows.Count == 0) return;
        var (from, to) = Span(assessment, rows);
        var height = (rows.Count * Row) + Foot;
        page.Write($"<figure><div class=\"scroll\"><svg class=\"chart wide\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"time-t time-d\"><title id=\"time-t\">What people projected</title><desc id=\"time-d\">{Figures.Of(rows.Count, "dated projection")} from when it was made to when it was due. The table below says the same.</desc>\n");
        Years(page, from, to, height - Foot);
        var now = X(Charts.Months(assessment.Request.AsOf.Day), from, to);
        page.Write($"<line class=\"now\" x1=\"{now}\" x2=\"{now}\" y1=\"0\" y2=\"{height - Foot}\"/>\n");
        for (var row = 0; row < rows.Count; row++) Projection(page, assessment.TrackRecord.Projections[rows[row]], rows[row], (row + 0.5) * Row, from, to);
        page.Write($"</svg></div>\n<figcaption><span class=\"warm\">●</span> came true <span class=\"cool\">✕</span> failed <span class=\"even\">○</span> open. The upright line is the date of this assessment.</figcaption></figure>\n");
    }

    /// <summary>The latest made first; those without a due date have no place on the line.</summary>
    private static List<int> Rows(IReadOnlyList<ProjectionStanding> standings)
    {
        var rows = new List<int>();
        for (var index = standings.Count - 1; index >= 0 && rows.Count < Shown; index--)
        {
            if (Due(standings[index]) is not null) rows.Add(index);
        }

        return rows;
    }

    private static DateOnly? Due(ProjectionStanding standing) => standing.Projection.HorizonEnd ?? standing.Projection.Proposition.DueOn;

    private static (double From, double To) Span(RelationAssessment assessment, List<int> rows)
    {
        var now = Charts.Months(assessment.Request.AsOf.Day);
        var (from, to) = (now, now + 1);
        foreach (var row in rows)
        {
            var standing = assessment.TrackRecord.Projections[row];
            from = Math.Min(from, Charts.Months(standing.Projection.MadeOn.First));
            to = Math.Max(to, Charts.Months(Due(standing)!.Value));
        }

        return (from, to);
    }

    private static double X(double month, double from, double to) => Left + ((month - from) / (to - from) * (Right - Left));

    private static void Years(HtmlPage page, double from, double to, double bottom)
    {
        var (first, last) = ((int)Math.Ceiling(from / 12), (int)Math.Floor(to / 12));
        var step = (last - first) switch { <= 10 => 1, <= 22 => 2, _ => 5 };
        for (var year = first; year <= last; year++)
        {
            if (year % step != 0) continue;
            var x = X(year * 12, from, to);
            page.Write($"<line class=\"grid\" x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"{bottom}\"/><text class=\"axis\" x=\"{x}\" y=\"{bottom + 17}\" text-anchor=\"middle\">{year}</text>\n");
        }
    }

    private static void Projection(HtmlPage page, ProjectionStanding standing, int index, double y, double from, double to)
    {
        var projection = standing.Projection;
        var who = $"{projection.Holder}{(standing.Probability is { } probability ? $", p {Figures.Plain(probability)}" : "")}: {projection.Statement}";
        var (made, due) = (X(Charts.Months(projection.MadeOn.First), from, to), X(Charts.Months(Due(standing)!.Value), from, to));
        page.Write($"<a href=\"#p{index + 1}\"><title>{projection.Statement}</title><text x=\"{Left - 12}\" y=\"{y + 4}\" text-anchor=\"end\">{SafeText.Fit(who, Letters)}</text><line class=\"wait\" x1=\"{made}\" x2=\"{due}\" y1=\"{y}\" y2=\"{y}\"/><line class=\"wait\" x1=\"{made}\" x2=\"{made}\" y1=\"{y - 4}\" y2=\"{y + 4}\"/>");
        Outcome(page, standing.Status, due, y);
        page.Write($"</a>\n");
    }

    private static void Outcome(HtmlPage page, string status, double x, double y)
    {
        if (status == "true") page.Write($"<circle class=\"dot warm\" cx=\"{x}\" cy=\"{y}\" r=\"5\"/>");
        else if (status == "false") page.Write($"<path class=\"cross\" d=\"M{x - 5} {y - 5}l10 10m0 -10l-10 10\"/>");
        else page.Write($"<circle class=\"ring\" cx=\"{x}\" cy=\"{y}\" r=\"5\"/>");
    }
}
