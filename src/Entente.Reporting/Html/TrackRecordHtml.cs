using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>How earlier projections fared; people's, replayed and prospective ones are never pooled.</summary>
internal static class TrackRecordHtml
{
    public static void Write(HtmlPage page, RelationAssessment assessment, PageIndex index)
    {
        var record = assessment.TrackRecord;
        page.Write($"<section id=\"record\">\n<h2>Track record</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>group</th><th class=\"r\">n</th><th class=\"r\">effective n</th><th class=\"r\">Brier score</th><th class=\"r\">range</th><th class=\"r\">base rate</th><th></th></tr></thead>\n<tbody>\n");
        Group(page, "people", record.People, record.Projections.Count > 0 ? "people" : "record");
        Group(page, "replayed", record.Replayed, record.Replays.Count > 0 ? "replays" : "record");
        Group(page, "prospective", record.Prospective, "record");
        page.Write($"</tbody>\n</table></div>\n<p class=\"quiet\">The Brier score runs from 0 to 1; lower is better. The groups are never pooled.</p>\n");
        Calibration(page, "people", record.People);
        Calibration(page, "replayed", record.Replayed);
        Calibration(page, "prospective", record.Prospective);
        People(page, assessment, index);
        Replays(page, record.Replays);
        page.Write($"</section>\n");
    }

    private static void Group(HtmlPage page, string name, ScoredGroup group, string place)
    {
        page.Write($"<tr><th scope=\"row\">{name}</th><td class=\"r\">").Number(Figures.Count(group.N), place).Write($"</td><td class=\"r\">{Figures.Effective(group.EffectiveN)}</td><td class=\"r\">");
        if (group.Brier is { } brier) page.Number(Figures.Score(brier), place);
        else page.Write($"—");
        page.Write($"</td><td class=\"r nowrap\">{(group is { BrierLow: { } low, BrierHigh: { } high } ? Figures.Score(low) + " to " + Figures.Score(high) : "—")}</td><td class=\"r\">{(group.Reference is { } reference ? Figures.Score(reference) : "—")}</td><td class=\"quiet\">{group.Note}</td></tr>\n");
    }

    private static void Calibration(HtmlPage page, string name, ScoredGroup group)
    {
        if (group.Calibration.Count == 0) return;
        page.Write($"<details><summary>Calibration, {name}</summary>\n<table>\n<thead><tr><th>said</th><th class=\"r\">n</th><th class=\"r\">mean</th><th class=\"r\">came true</th></tr></thead>\n<tbody>\n");
        foreach (var bin in group.Calibration)
            page.Write($"<tr><td>{Figures.Percent(bin.Low)} to {Figures.Percent(bin.High)}</td><td class=\"r\">{Figures.Count(bin.N)}</td><td class=\"r\">{Figures.Percent(bin.Forecast)}</td><td class=\"r\">{Figures.Percent(bin.Observed)}</td></tr>\n");
        page.Write($"</tbody>\n</table>\n</details>\n");
    }

    private static void People(HtmlPage page, RelationAssessment assessment, PageIndex index)
    {
        var projections = assessment.TrackRecord.Projections;
        if (projections.Count == 0) return;
        page.Write($"<h3>What people projected</h3>\n");
        TimelineChart.Write(page, assessment);
        page.Write($"<h4>Open at the date</h4>\n");
        Table(page, assessment, index, open: true);
        page.Write($"<details id=\"people\"><summary>Resolved and unresolvable ones, from which the score is made</summary>\n");
        Table(page, assessment, index, open: false);
        page.Write($"</details>\n");
    }

    private static void Table(HtmlPage page, RelationAssessment assessment, PageIndex index, bool open)
    {
        var projections = assessment.TrackRecord.Projections;
        page.Write($"<div class=\"scroll\"><table>\n<thead><tr><th>status</th><th>made</th><th>who</th><th>what</th><th>due</th><th class=\"r\">p</th></tr></thead>\n<tbody>\n");
        for (var item = projections.Count - 1; item >= 0; item--)
        {
            if (projections[item].Status is "open" or "due" == open) Projection(page, assessment, index, projections[item], item);
        }

        page.Write($"</tbody>\n</table></div>\n");
    }

    private static void Projection(HtmlPage page, RelationAssessment assessment, PageIndex index, ProjectionStanding standing, int item)
    {
        var projection = standing.Projection;
        page.Write($"<tr id=\"p{item + 1}\"><td><span class=\"status {Status(standing)}\">{Status(standing)}</span></td><td class=\"nowrap\">{projection.MadeOn.ToString()}</td><td>{projection.Holder}");
        if (projection.Institution.Length > 0) page.Write($", <span class=\"quiet\">{projection.Institution}</span>");
        page.Write($"</td><td>{projection.Statement}").Cite(assessment, index, projection.Citation);
        if (standing.Resolution is { } resolution) page.Write($"<br><span class=\"when\">{resolution.OccurredOn.ToString()} {Names.Of(resolution.Outcome)}</span> {resolution.Text}").Cite(assessment, index, resolution.Citation);
        page.Write($"<br><span class=\"quiet\">{projection.Proposition.Text}{(standing.RuleNote.Length > 0 ? ": " + standing.RuleNote : "")}</span></td>");
        var due = projection.HorizonEnd ?? projection.Proposition.DueOn;
        page.Write($"<td class=\"nowrap\">{(due is { } day ? Figures.Day(day) : "—")}</td><td class=\"r\">{(standing.Probability is { } probability ? Figures.Plain(probability) : "—")}</td></tr>\n");
    }

    /// <summary>The status in one word, which also is its class.</summary>
    public static string Status(ProjectionStanding standing) => standing.Status switch
    {
        "true" => "came-true",
        "false" => "failed",
        "open" or "due" or "void" or "unresolvable" => standing.Status,
        _ => "unresolvable",
    };

    private static void Replays(HtmlPage page, IReadOnlyList<ReplayedProjection> replays)
    {
        if (replays.Count == 0) return;
        page.Write($"<h3>What Entente would have projected</h3>\n");
        ReplayChart.Write(page, replays);
        page.Write($"<details id=\"replays\"><summary>{Figures.Of(replays.Count, "replay")}</summary>\n<div class=\"scroll\"><table>\n<thead><tr><th>made</th><th>due</th><th class=\"r\">from</th><th class=\"r\">to</th><th class=\"r\">warmer</th><th class=\"r\">cooler</th><th>happened</th></tr></thead>\n<tbody>\n");
        foreach (var replay in replays)
        {
            page.Write($"<tr><td>{Figures.Day(replay.Origin)}</td><td>{Figures.Day(replay.HorizonEnd)}</td><td class=\"r\">{Figures.Signed(replay.Start.Value)}</td><td class=\"r\">{(replay.End is { } end ? Figures.Signed(end.Value) : "—")}</td>");
            page.Write($"<td class=\"r\">{Figures.Percent(replay.Warmer)}</td><td class=\"r\">{Figures.Percent(replay.Cooler)}</td><td>{(replay.End is null ? "not due" : Names.Of(replay.Happened))}</td></tr>\n");
        }

        page.Write($"</tbody>\n</table></div>\n</details>\n");
    }
}
