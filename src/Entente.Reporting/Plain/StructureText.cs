using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>The figures of a variable, one on a line, those with a reading first.</summary>
internal static class StructureText
{
    private const int Shown = 3, LongestName = 34, LongestUnit = 14, LongestPublisher = 14;

    public static void Write(TextPage page, RelationAssessment assessment, StructureReading structure)
    {
        page.Label("Structure").Write(structure.Words);
        if (structure.Reading is { } reading) page.Write(" (").Write(Figures.Fine(reading), Inks.Of(reading)).Write(" on -1 to +1)");
        if (structure.Indicators.Count > Shown) page.Write($"; {Shown} of {structure.Indicators.Count} figures (all: --format json or html)", Ink.Faint);
        page.End();
        var left = Shown;
        Rows(page, assessment, structure.Indicators, withReading: true, ref left);
        Rows(page, assessment, structure.Indicators, withReading: false, ref left);
    }

    private static void Rows(TextPage page, RelationAssessment assessment, IReadOnlyList<IndicatorReading> readings, bool withReading, ref int left)
    {
        for (var index = 0; index < readings.Count && left > 0; index++)
        {
            if (readings[index].Reading is not null != withReading) continue;
            Row(page, assessment, readings[index]);
            left--;
        }
    }

    private static void Row(TextPage page, RelationAssessment assessment, IndicatorReading reading)
    {
        page.Start(4, 6).Write(SafeText.Fit(reading.Indicator.Name, LongestName) + " ").Write(Figures.Published(reading.Latest.Value), Ink.Strong);
        page.Write($" {SafeText.Fit(reading.Indicator.Unit, LongestUnit)} {reading.Latest.Period.ToString()}");
        if (reading.Change is { } change) page.Write(", ").Write(Figures.Change(change), Inks.Of(reading.Reading ?? 0));
        page.Write($" ({SafeText.Fit(reading.Indicator.Publisher, LongestPublisher)})", Ink.Faint);
        if (reading.Note.Length > 0) page.Write(" " + reading.Note, Ink.Faint);
        EvidenceText.Recalled(page, Sources.IsMarked(assessment, reading.Latest.Citation));
        page.End();
    }
}
