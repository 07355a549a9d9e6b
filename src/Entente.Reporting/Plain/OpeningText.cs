using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>The five lines that say it all, then what was asked of whom.</summary>
internal static class OpeningText
{
    public static void Write(TextPage page, RelationAssessment assessment)
    {
        var first = true;
        foreach (var line in assessment.Opening.Lines)
        {
            page.Start(0, 2).Write(line, first ? Ink.Strong : Ink.Normal).End();
            first = false;
        }

        page.Blank();
        var request = assessment.Request;
        page.Start(0, 2).Write($"{assessment.Title}: {assessment.Dyad} as of {request.AsOf}, {request.Horizon.InWords()} ahead to {Figures.Day(assessment.Projection.HorizonEnd)}, framework {assessment.Framework}", Ink.Faint).End();
    }
}
