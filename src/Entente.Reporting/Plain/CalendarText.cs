using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>Dated decisions ahead.</summary>
internal static class CalendarText
{
    private const int Shown = 6, Longest = 84;

    public static void Write(TextPage page, RelationAssessment assessment)
    {
        Layout.Heading(page, "Calendar");
        if (assessment.Calendar.Count == 0) Layout.Nothing(page, "no dated decision is known");
        for (var index = 0; index < Math.Min(Shown, assessment.Calendar.Count); index++)
            Layout.Line(page, assessment.Calendar[index].On.ToString(), SafeText.Fit(assessment.Calendar[index].Text, Longest));
        Layout.More(page, assessment.Calendar.Count - Shown, "date", indent: 14);
    }
}
