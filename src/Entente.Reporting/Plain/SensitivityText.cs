using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>What another choice would give: all that overturns the band, and the largest change.</summary>
internal static class SensitivityText
{
    public static void Write(TextPage page, RelationAssessment assessment)
    {
        var (overturning, largest) = Sorted(assessment.Sensitivity);
        Layout.Heading(page, "Sensitivity", $"{overturning.Count} of {Figures.Of(assessment.Sensitivity.Count, "choice")} overturn the band");
        if (largest is null) Layout.Nothing(page, "no other choice was tried");
        foreach (var choice in overturning) Layout.Line(page, "overturns", InWords(choice), Ink.Alert);
        if (largest is { OverturnsBand: false }) Layout.Line(page, "largest", InWords(largest));
    }

    private static (List<SensitivityCase> Overturning, SensitivityCase? Largest) Sorted(IReadOnlyList<SensitivityCase> choices)
    {
        var overturning = new List<SensitivityCase>();
        SensitivityCase? largest = null;
        foreach (var choice in choices)
        {
            if (choice.OverturnsBand) overturning.Add(choice);
            if (largest is null || Math.Abs(choice.Change) > Math.Abs(largest.Change)) largest = choice;
        }

        return (overturning, largest);
    }

    private static string InWords(SensitivityCase choice)
    {
        var level = choice.Level is { } value ? Figures.Signed(value.Value) : "not enough evidence";
        return $"{choice.Name}: {level}{(choice.Band is { } band ? " " + LevelBands.Name(band) : "")} ({Figures.Signed(choice.Change)} points)";
    }
}
