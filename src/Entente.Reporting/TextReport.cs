using Entente.Reporting.Plain;

namespace Entente.Reporting;

/// <summary>An assessment as text: at most 100 columns, the five opening lines first, long lists cut with a line that says so.</summary>
public static class TextReport
{
    /// <summary>Writes the report. The same assessment and style give the same text, with line feeds as line ends.</summary>
    /// <param name="assessment">What to report.</param>
    /// <param name="writer">Where to; it is not flushed.</param>
    /// <param name="style">Plain for a pipe, coloured for a terminal.</param>
    public static void Write(RelationAssessment assessment, TextWriter writer, TextStyle style = default)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new TextPage(writer, style);
        OpeningText.Write(page, assessment);
        OverallText.Write(page, assessment);
        VariableTable.Write(page, assessment);
        foreach (var variable in assessment.Variables) VariableText.Write(page, assessment, variable);
        TypologyText.Write(page, assessment);
        LedgerText.Write(page, assessment);
        IssuesText.Write(page, assessment);
        LinkagesText.Write(page, assessment);
        ProjectionText.Write(page, assessment);
        SensitivityText.Write(page, assessment);
        TrackRecordText.Write(page, assessment);
        CalendarText.Write(page, assessment);
        ProvenanceText.Write(page, assessment);
    }
}
