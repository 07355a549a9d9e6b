using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>One variable: its question, its verdict and all that stands behind it.</summary>
internal static class VariableHtml
{
    private const int Shown = 5;

    public static void Write(HtmlPage page, RelationAssessment assessment, PageIndex index, int variable)
    {
        var standing = assessment.Variables[variable];
        page.Write($"<section id=\"{PageIndex.Variable(variable)}\">\n<h2>{standing.Variable.Name}</h2>\n<p class=\"question\">{standing.Variable.Question}</p>\n<div class=\"split\">\n<div>\n");
        StandingHtml.Big(page, standing.Level, PageIndex.EvidenceOf(variable));
        StandingHtml.Verdict(page, standing.Verdict, PageIndex.FeaturesOf(variable));
        page.Write($"</div>\n<div>\n");
        LevelChart.Write(page, assessment, PageIndex.Variable(variable), standing.Variable.Name, standing.History, standing.Variable.Id);
        page.Write($"</div>\n</div>\n<dl class=\"facts pair\">\n");
        StandingHtml.Momentum(page, assessment, index, standing.Momentum, PageIndex.FeaturesOf(variable));
        StandingHtml.Directions(page, standing.ByDirection, PageIndex.EvidenceOf(variable));
        StandingHtml.Band(page, standing.Level, standing.BandCauses, PageIndex.EvidenceOf(variable));
        WordsAndDeeds(page, standing.WordsAndDeeds, PageIndex.EvidenceOf(variable));
        if (standing.Disagreement.Length > 0) page.Fact("Disagreement").Write($"<strong>{standing.Disagreement}</strong></dd></div>\n");
        page.Write($"</dl>\n<div class=\"split even-split\">\n");
        Top(page, assessment, index, "What warms", standing.EvidenceFor, variable, 'a');
        Top(page, assessment, index, "What cools", standing.EvidenceAgainst, variable, 'b');
        page.Write($"</div>\n");
        FiguresHtml.Write(page, assessment, index, standing.Structure, variable);
        EvidenceHtml.All(page, assessment, index, variable);
        Features(page, assessment, standing, variable);
        page.Write($"</section>\n");
    }

    private static void WordsAndDeeds(HtmlPage page, WordsAndDeeds spoken, string place)
    {
        page.Fact("Words, deeds");
        Balance(page, spoken.Words, spoken.WordsCount, "verbal act", place);
        page.Write($"; ");
        Balance(page, spoken.Deeds, spoken.DeedsCount, "material act", place);
        page.Write($"</dd></div>\n");
    }

    private static void Balance(HtmlPage page, double? balance, int count, string noun, string place)
    {
        if (balance is { } value) page.Number(Figures.Fine(value), place, Parts.Tone(value)).Write($" over {Figures.Of(count, noun)}");
        else page.Write($"no {noun}s");
    }

    private static void Top(HtmlPage page, RelationAssessment assessment, PageIndex index, string title, IReadOnlyList<WeighedEvidence> rows, int variable, char part)
    {
        page.Write($"<div>\n<h3>{title}</h3>\n");
        if (rows.Count == 0) page.Write($"<p class=\"quiet\">Nothing that still acts.</p>\n");
        else page.Write($"<ol class=\"rows\">\n");
        for (var row = 0; row < Math.Min(Shown, rows.Count); row++) EvidenceHtml.Item(page, assessment, index, rows[row], PageIndex.Row(variable, part, row));
        if (rows.Count > 0) page.Write($"</ol>\n");
        if (rows.Count > Shown) page.Write($"<p class=\"more\"><a href=\"#{PageIndex.EvidenceOf(variable)}\">{Figures.Of(rows.Count - Shown, "more row")}</a></p>\n");
        page.Write($"</div>\n");
    }

    private static void Features(HtmlPage page, RelationAssessment assessment, VariableStanding standing, int variable)
    {
        page.Write($"<details id=\"{PageIndex.FeaturesOf(variable)}\"><summary>What the verdict rules saw, and the level year by year</summary>\n<div class=\"features\">\n");
        foreach (var name in Sources.Sorted(standing.Features.Keys)) page.Write($"<span>{name.Replace('_', ' ')} <b>{Figures.Plain(standing.Features[name])}</b></span>\n");
        page.Write($"</div>\n<p>Each feature is measured over the rows listed above and the issue threads of this variable.</p>\n");
        Charts.YearEnds(page, assessment, standing.History);
        page.Write($"</details>\n");
    }
}
