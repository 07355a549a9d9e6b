using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>The relationship as a whole.</summary>
internal static class OverallHtml
{
    private const string How = "how-overall";

    public static void Write(HtmlPage page, RelationAssessment assessment, PageIndex index)
    {
        var overall = assessment.Overall;
        page.Write($"<section id=\"overall\">\n<h2>Overall</h2>\n<div class=\"split\">\n<div>\n");
        StandingHtml.Big(page, overall.Level, How);
        StandingHtml.Verdict(page, overall.Verdict, How);
        page.Write($"</div>\n<div>\n");
        LevelChart.Write(page, assessment, "overall", "The relationship as a whole", overall.History, variable: null);
        page.Write($"</div>\n</div>\n<dl class=\"facts pair\">\n");
        if (overall.YearBefore is { } before) page.Fact("A year before").Level(before, How).Write($" {LevelBands.Name(before.Band)}, by what was known then</dd></div>\n");
        page.Fact("Bottleneck").Write($"{InWords(assessment, overall)}</dd></div>\n");
        StandingHtml.Momentum(page, assessment, index, overall.Momentum, How);
        StandingHtml.Directions(page, overall.ByDirection, How);
        StandingHtml.Band(page, overall.Level, overall.BandCauses, How);
        page.Write($"</dl>\n");
        Made(page, assessment);
        page.Write($"</section>\n");
    }

    private static string InWords(RelationAssessment assessment, OverallStanding overall) => overall.Bottleneck is { } bottleneck
        ? Phrases.Of(bottleneck, Phrases.VariableName(assessment, bottleneck.Variable), overall.Mean)
        : "none: no variable is in material conflict";

    /// <summary>How the whole is made of the variables.</summary>
    private static void Made(HtmlPage page, RelationAssessment assessment)
    {
        page.Write($"<details id=\"{How}\"><summary>What the overall level is made of</summary>\n<div class=\"scroll\"><table>\n<thead><tr><th>variable</th><th class=\"r\">weight</th><th class=\"r\">level</th><th class=\"r\">weight × level</th></tr></thead>\n<tbody>\n");
        for (var variable = 0; variable < assessment.Variables.Count; variable++)
        {
            var standing = assessment.Variables[variable];
            page.Write($"<tr><td><a href=\"#{PageIndex.Variable(variable)}\">{standing.Variable.Name}</a></td><td class=\"r\">{Figures.Plain(standing.Variable.Weight)}</td><td class=\"r\">");
            page.Level(standing.Level?.Value, PageIndex.EvidenceOf(variable)).Write($"</td><td class=\"r\">{(standing.Level is { } level ? Figures.Fine(level.Value.Value * standing.Variable.Weight) : "—")}</td></tr>\n");
        }

        page.Write($"</tbody>\n</table></div>\n<p>{Sum(assessment.Overall)} Momentum is the mean flow of impact of the last year minus that of the three years before, over all variables; the rows that flowed are listed under each variable.</p>\n");
        Charts.YearEnds(page, assessment, assessment.Overall.History);
        page.Write($"</details>\n");
    }

    private static string Sum(OverallStanding overall)
    {
        if (overall.Mean is not { } mean) return "No variable has enough evidence, so there is no weighted mean.";
        var text = $"The weighted mean over the variables with enough evidence is {Figures.Fine(mean.Value)}.";
        return overall.Bottleneck is { Binds: true } bottleneck ? $"{text} The bottleneck holds the whole at {Figures.Fine(bottleneck.Ceiling.Value)}." : text;
    }
}
