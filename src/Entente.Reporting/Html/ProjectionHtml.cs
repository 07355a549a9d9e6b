using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>Where the level is heading, beside the baselines that a model must beat.</summary>
internal static class ProjectionHtml
{
    private const string How = "how-projection";

    public static void Write(HtmlPage page, RelationAssessment assessment)
    {
        var projection = assessment.Projection;
        page.Write($"<section id=\"projection\">\n<h2>Projection to {Figures.Day(projection.HorizonEnd)}</h2>\n");
        if (projection.Distribution is { } distribution)
        {
            page.Write($"<div class=\"split\">\n<div>\n");
            Chances(page, projection, distribution);
            Bands(page, projection.Bands);
            page.Write($"</div>\n<div>\n");
            FanChart.Write(page, assessment, distribution);
            page.Write($"</div>\n</div>\n");
            Table(page, projection, distribution);
        }

        if (projection.Rupture is { } rupture)
            page.Write($"<p><b>Rupture</b> within the horizon: ").Number(Figures.Percent(rupture.Probability), How).Write($" <span class=\"quiet\">{Figures.Of(rupture.Cases, "case")} in {Figures.Effective(rupture.EffectiveN)} independent windows; {rupture.Note}</span></p>\n");
        foreach (var caveat in projection.Caveats) page.Write($"<p class=\"alert\">{caveat}</p>\n");
        Made(page, projection);
        page.Write($"</section>\n");
    }

    private static void Chances(HtmlPage page, LevelProjection projection, HorizonDistribution distribution)
    {
        page.Write($"<dl class=\"chances\">\n");
        page.Fact("warmer").Number(Figures.Percent(distribution.Warmer), How, "warm").EndFact();
        page.Fact("neither").Number(Figures.Percent(Neither(distribution)), How, "even").EndFact();
        page.Fact("cooler").Number(Figures.Percent(distribution.Cooler), How, "cool").EndFact();
        page.Write($"</dl>\n");
        page.Write($"<p class=\"quiet\">Warmer or cooler by at least {Figures.Plain(projection.Threshold)} points than {(projection.Start is { } start ? Figures.Signed(start.Value) : "an unknown level")}.</p>\n");
    }

    private static double Neither(HorizonDistribution distribution) => Math.Max(0, 1 - distribution.Warmer - distribution.Cooler);

    private static void Bands(HtmlPage page, IReadOnlyList<BandProbability> bands)
    {
        page.Write($"<table class=\"bands\">\n<tbody>\n");
        foreach (var band in bands)
        {
            page.Write($"<tr><td>{LevelBands.Name(band.Band)}</td><td class=\"r\">").Number(Figures.Percent(band.Probability), How);
            page.Write($"</td><td><svg class=\"bar\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"{(band.Band >= LevelBand.Normal ? "got" : "lost")}\" width=\"{band.Probability * 100}\" height=\"6\"/></svg></td></tr>\n");
        }

        page.Write($"</tbody>\n</table>\n");
    }

    private static void Table(HtmlPage page, LevelProjection projection, HorizonDistribution distribution)
    {
        page.Write($"<div class=\"scroll\"><table>\n<thead><tr><th></th><th class=\"r\">warmer</th><th class=\"r\">cooler</th><th class=\"r\">neither</th><th class=\"r\">5 %</th><th class=\"r\">25 %</th><th class=\"r\">median</th><th class=\"r\">75 %</th><th class=\"r\">95 %</th><th>rests on</th></tr></thead>\n<tbody>\n");
        Row(page, "projection", distribution, projection.Model);
        foreach (var baseline in projection.Baselines) Row(page, baseline.Name, baseline.Distribution, baseline.Note);
        page.Write($"</tbody>\n</table></div>\n");
    }

    private static void Row(HtmlPage page, string name, HorizonDistribution? distribution, string note)
    {
        page.Write($"<tr><th scope=\"row\">{name}</th>");
        if (distribution is null)
        {
            page.Write($"<td colspan=\"8\" class=\"quiet\">none</td><td>{note}</td></tr>\n");
            return;
        }

        Cell(page, Figures.Percent(distribution.Warmer));
        Cell(page, Figures.Percent(distribution.Cooler));
        Cell(page, Figures.Percent(Neither(distribution)));
        Quantiles(page, distribution.Quantiles);
        page.Write($"<td>{note}</td></tr>\n");
    }

    private static void Quantiles(HtmlPage page, LevelQuantiles quantiles)
    {
        Cell(page, Figures.Signed(quantiles.Q05));
        Cell(page, Figures.Signed(quantiles.Q25));
        Cell(page, Figures.Signed(quantiles.Q50));
        Cell(page, Figures.Signed(quantiles.Q75));
        Cell(page, Figures.Signed(quantiles.Q95));
    }

    private static void Cell(HtmlPage page, string text) => page.Write($"<td class=\"r\">").Number(text, How).Write($"</td>");

    private static void Made(HtmlPage page, LevelProjection projection)
    {
        page.Write($"<details id=\"{How}\"><summary>What the projection is made of</summary>\n<p>Model: {projection.Model}. It sees the <a href=\"#how-overall\">month-end levels</a> as known on the date and nothing else.</p>\n");
        page.Write($"<div class=\"scroll\"><table>\n<thead><tr><th>month</th><th class=\"r\">5 %</th><th class=\"r\">25 %</th><th class=\"r\">median</th><th class=\"r\">75 %</th><th class=\"r\">95 %</th></tr></thead>\n<tbody>\n");
        foreach (var point in projection.Fan)
        {
            page.Write($"<tr><td>{point.Month.ToString()}</td>");
            foreach (var value in Charts.All(point.Quantiles)) page.Write($"<td class=\"r\">{Figures.Signed(value)}</td>");
            page.Write($"</tr>\n");
        }

        page.Write($"</tbody>\n</table></div>\n</details>\n");
    }
}
