using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>The five lines that say it all, then what was asked of whom.</summary>
internal static class OpeningText
{
    public static void Write(TextPage page, RelationAssessment assessment)
    {
        var opening = assessment.Opening;
        Line(page, "Judgement", opening.Judgement, Ink.Strong);
        Line(page, "Confidence", opening.Confidence);
        Line(page, "Changed", opening.Changed);
        Line(page, "Next", opening.NextDecisions);
        Line(page, "Overturn", opening.Overturn);

        page.Blank();
        var request = assessment.Request;
        page.Start(0, 2).Write($"{assessment.Title}: {assessment.Dyad.ToString()} as of {request.AsOf.ToString()}, {request.Horizon.InWords()} ahead to {Figures.Day(assessment.Projection.HorizonEnd)}, framework {assessment.Framework}", Ink.Faint).End();
    }

    private static void Line(TextPage page, string label, string text, Ink ink = Ink.Normal) => page.Label(label, indent: 0).Write(text, ink).End();
}
