using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>What each side is to the other, observed and declared.</summary>
internal static class TypologyText
{
    private const int Longest = 100;

    public static void Write(TextPage page, RelationAssessment assessment)
    {
        Layout.Heading(page, "Partnership types");
        if (assessment.Typology.Count == 0) Layout.Nothing(page, "none: the framework has no types");
        foreach (var type in assessment.Typology) Row(page, assessment, type);
    }

    private static void Row(TextPage page, RelationAssessment assessment, PartnershipType type)
    {
        page.Label(type.Direction.ToString()).Write(type.Observed.Name, Ink.Strong).Write($" since {type.Since.ToString()}: {type.Observed.Means}");
        Decisive(page, type);
        if (type.Declared is { } declared)
        {
            var evidence = declared.Evidence;
            page.Write($" Declared: {declared.Type}, {evidence.OccurredOn.ToString()}, {evidence.Holder}: ").Write(SafeText.Fit(evidence.Text, Longest));
            EvidenceText.Recalled(page, Sources.IsMarked(assessment, evidence.Citations));
        }
        else
        {
            page.Write(" Declared: nothing known.");
        }

        if (type.Mismatch.Length > 0) page.Write(" ").Write(type.Mismatch, Ink.Alert);
        page.End();
    }

    /// <summary>The tests of the type held that passed: by them it was entered.</summary>
    private static void Decisive(TextPage page, PartnershipType type)
    {
        var first = true;
        foreach (var test in type.Tests)
        {
            if (test.Type != type.Observed.Id || !test.Result.Passed) continue;
            page.Write(first ? " Tests passed: " : ", ").Write(Phrases.Of(test.Result));
            first = false;
        }

        page.Write(first ? " Held: no test to leave it passes." : ".");
    }
}
