using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>The figures of a variable.</summary>
internal static class StructureText
{
    private const int Shown = 3;

    public static void Write(TextPage page, RelationAssessment assessment, StructureReading structure)
    {
        page.Label("Structure").Write(structure.Words);
        if (structure.Reading is { } reading) page.Write(" (").Write(Figures.Fine(reading), Inks.Of(reading)).Write(" on a scale from -1 to +1)");
        page.End();
        for (var index = 0; index < Math.Min(Shown, structure.Indicators.Count); index++) Row(page, assessment, structure.Indicators[index]);
        Layout.More(page, structure.Indicators.Count - Shown, "indicator", indent: 14);
    }

    private static void Row(TextPage page, RelationAssessment assessment, IndicatorReading reading)
    {
        page.Start(14, 16).Write(reading.Indicator.Name + ": ").Write(Figures.Published(reading.Latest.Value), Ink.Strong).Write($" {reading.Indicator.Unit} in {reading.Latest.Period}");
        if (reading.Change is { } change) page.Write(", ").Write(Figures.Change(change)).Write(" on the periods before");
        page.Write($", percentile {Figures.Percent(reading.Percentile)}");
        if (reading.Reading is { } signed) page.Write(", reads ").Write(Figures.Fine(signed), Inks.Of(signed));
        if (reading.Note.Length > 0) page.Write("; " + reading.Note, Ink.Faint);
        page.Write(" (" + reading.Indicator.Publisher + ")", Ink.Faint);
        EvidenceText.Recalled(page, Sources.IsMarked(assessment, reading.Latest.Citation));
        page.End();
    }
}
