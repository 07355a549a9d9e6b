using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>All variables at a glance.</summary>
internal static class VariablesHtml
{
    public static void Write(HtmlPage page, RelationAssessment assessment)
    {
        page.Write($"<section id=\"variables\">\n<h2>The variables</h2>\n<div class=\"scroll\"><table class=\"overview\">\n<thead><tr><th>variable</th><th>since the beginning</th><th class=\"r\">level</th><th>90 % band</th><th>stands at</th><th class=\"r\">momentum</th><th>move</th><th>verdict</th></tr></thead>\n<tbody>\n");
        var reach = Reach(assessment.Variables);
        for (var variable = 0; variable < assessment.Variables.Count; variable++) Row(page, assessment.Variables[variable], variable, reach);
        page.Write($"</tbody>\n</table></div>\n</section>\n");
    }

    /// <summary>How far from zero any of the variables got: they are drawn on one scale.</summary>
    private static double Reach(IReadOnlyList<VariableStanding> variables)
    {
        var reach = 1d;
        foreach (var variable in variables)
        {
            foreach (var point in variable.History) reach = Math.Max(reach, Math.Abs(point.Mean));
        }

        return reach;
    }

    private static void Row(HtmlPage page, VariableStanding standing, int variable, double reach)
    {
        page.Write($"<tr><th scope=\"row\"><a href=\"#{PageIndex.Variable(variable)}\">{standing.Variable.Name}</a></th><td>");
        Sparkline.Levels(page, standing.History, reach);
        page.Write($"</td><td class=\"r\">");
        if (standing.Level is { } level)
        {
            page.Level(level.Value, PageIndex.EvidenceOf(variable)).Write($"</td><td class=\"nowrap\">").Number(Phrases.Band(level), PageIndex.EvidenceOf(variable));
            page.Write($"</td><td>{LevelBands.Name(level.Value.Band)}</td><td class=\"r nowrap\">");
        }
        else
        {
            page.Write($"—</td><td></td><td></td><td class=\"r\">");
        }

        if (standing.Momentum is { } momentum)
        {
            page.Number(Phrases.Arrow(momentum) + " " + Figures.Fine(momentum.PerYear), PageIndex.FeaturesOf(variable), Parts.Tone(momentum));
            page.Write($"</td><td>{Names.Of(momentum.Shift.State)}</td><td>");
        }
        else
        {
            page.Write($"</td><td></td><td>");
        }

        page.Write($"{standing.Verdict.Words}</td></tr>\n");
    }
}
