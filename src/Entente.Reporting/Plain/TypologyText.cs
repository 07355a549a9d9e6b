using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>What each side is to the other, observed and declared.</summary>
internal static class TypologyText
{
    public static void Write(TextPage page, RelationAssessment assessment)
    {
        Layout.Heading(page, "Partnership types");
        if (assessment.Typology.Count == 0) Layout.Nothing(page, "none: the framework has no types");
        foreach (var type in assessment.Typology) Row(page, assessment, type);
    }

    private static void Row(TextPage page, RelationAssessment assessment, PartnershipType type)
    {
        page.Label(type.Direction.ToString()).Write(type.Observed.Name, Ink.Strong).Write($" since {type.Since}: {type.Observed.Means}");
        Decisive(page, type);
        if (type.Declared is { } declared)
        {
            var evidence = declared.Evidence;
            page.Write($" Declared: {declared.Type}, {evidence.OccurredOn}, {evidence.Holder}: {evidence.Text}");
            EvidenceText.Recalled(page, Sources.IsMarked(assessment, evidence.Citations));
        }
        else
        {
            page.Write(" Declared: nothing known.");
        }

        if (type.Mismatch.Length > 0) page.Write(" ").Write(type.Mismatch, Ink.Alert);
        page.End();
    }

    private static string Stage(string stage) => stage == "at-once" ? "enter at once" : stage;

    /// <summary>The tests of the type held: those by which it was entered, and those that would end it.</summary>
    private static void Decisive(TextPage page, PartnershipType type)
    {
        var stage = "";
        foreach (var test in type.Tests)
        {
            if (test.Type != type.Observed.Id) continue;
            page.Write(test.Stage == stage ? ", " : (stage.Length == 0 ? " Tests to " : "; to ") + Stage(test.Stage) + ": ");
            page.Write(Phrases.Of(test.Result)).Write(test.Result.Passed ? " yes" : " no");
            stage = test.Stage;
        }

        if (stage.Length > 0) page.Write(".");
    }
}
