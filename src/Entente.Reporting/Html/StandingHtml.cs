using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>What the whole and each variable show alike.</summary>
internal static class StandingHtml
{
    /// <summary>The level in large figures, with its band on the scale.</summary>
    public static void Big(HtmlPage page, LevelEstimate? level, string place)
    {
        if (level is null)
        {
            page.Write($"<p class=\"big none\">not enough evidence</p>\n");
            return;
        }

        page.Write($"<p class=\"big\">").Number(Figures.Signed(level.Value.Value), place, Parts.Tone(level.Value.Value));
        page.Write($" <span class=\"name\">{LevelBands.Name(level.Value.Band)}</span> <span class=\"range\">90 % band ").Number(Phrases.Band(level), place).Write($"</span></p>\n");
        GaugeChart.Write(page, level);
    }

    public static void Verdict(HtmlPage page, Verdict verdict, string place)
    {
        page.Write($"<p class=\"verdict\"><strong>{Sentence(verdict.Words)}</strong> {verdict.Means} <span class=\"rule\">rule {verdict.Rule}</span></p>\n");
        if (verdict.Because.Count == 0) return;
        page.Write($"<p class=\"because\">because ");
        foreach (var test in verdict.Because) page.Test(test, place).Write($" ");
        page.Write($"</p>\n");
    }

    public static void Momentum(HtmlPage page, RelationAssessment assessment, PageIndex index, Momentum? momentum, string place)
    {
        page.Fact("Momentum");
        if (momentum is null)
        {
            page.Write($"not enough evidence</dd></div>\n");
            return;
        }

        page.Number(Phrases.Arrow(momentum) + " " + Figures.Fine(momentum.PerYear), place, Parts.Tone(momentum));
        page.Write($" points a year, standard error {Figures.Plain(momentum.StandardError)}; {Phrases.Of(momentum.Shift)}");
        for (var item = 0; item < momentum.Shift.HangsOn.Count; item++) HangsOn(page, assessment, index, momentum.Shift.HangsOn[item], item == 0);
        page.Write($"</dd></div>\n");
    }

    public static void Directions(HtmlPage page, IReadOnlyList<DirectionLevel> directions, string place)
    {
        page.Fact("By direction");
        for (var item = 0; item < directions.Count; item++)
        {
            page.Write($"{(item == 0 ? "" : ", ")}{directions[item].Direction.ToString()} ").Level(directions[item].Level, place);
            page.Write($" <span class=\"quiet\">({Figures.Of(directions[item].Items, "item")})</span>");
        }

        page.Write($"</dd></div>\n");
    }

    public static void Band(HtmlPage page, LevelEstimate? level, IReadOnlyList<BandCause> causes, string place)
    {
        if (level is null) return;
        page.Fact("Width of the band").Number(Figures.Points(level.High.Above(level.Low)), place).Write($" points");
        for (var item = 0; item < causes.Count; item++)
            page.Write($"{(item == 0 ? "; each cause alone: " : ", ")}{causes[item].Cause} {Figures.Points(causes[item].Width)}");
        page.Write($"</dd></div>\n");
    }

    /// <summary>A text with a capital at its beginning and a full stop at its end.</summary>
    public static string Sentence(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..] + ".";

    private static void HangsOn(HtmlPage page, RelationAssessment assessment, PageIndex index, string id, bool first)
    {
        page.Write($"{(first ? "; hangs on: " : "; ")}");
        foreach (var standing in assessment.Linkages)
        {
            if (standing.Linkage.Id != id || index.Place(id) is not { } place) continue;
            page.Write($"<a href=\"#{place}\">{(standing.Linkage.IsUnless ? "unless " : "if ")}{standing.Linkage.Condition}</a>");
            return;
        }

        page.Write($"{id}");
    }
}
