using System.Text.Json;

namespace Entente.Reporting.Json;

/// <summary>The whole.</summary>
internal static class AssessmentJson
{
    public static void Write(Utf8JsonWriter json, RelationAssessment assessment)
    {
        json.WriteStartObject();
        json.WriteString("dyad", assessment.Dyad.ToString());
        json.WriteString("title", assessment.Title);
        json.Date("as_of", assessment.Request.AsOf.Day);
        json.WriteString("horizon", assessment.Request.Horizon.ToString());
        json.WriteString("framework", assessment.Framework);
        json.Object("opening", assessment.Opening, Opening);
        json.Object("overall", assessment.Overall, (at, overall) => StandingJson.Overall(at, assessment, overall));
        json.Objects("variables", assessment.Variables, (at, variable) => VariableJson.Write(at, assessment, variable));
        json.Objects("typology", assessment.Typology, TypologyJson.Write);
        json.Objects("ledger", assessment.Ledger, LedgerJson.Write);
        json.Objects("linkages", assessment.Linkages, LinkageJson.Write);
        json.Objects("issues", assessment.Issues, IssueJson.Write);
        json.Object("projection", assessment.Projection, ProjectionJson.Write);
        json.Objects("sensitivity", assessment.Sensitivity, Sensitivity);
        json.Object("track_record", assessment.TrackRecord, TrackRecordJson.Write);
        json.Objects("calendar", assessment.Calendar, Calendar);
        ProvenanceJson.Citations(json, assessment);
        json.Object("provenance", assessment.Provenance, ProvenanceJson.Write);
        json.WriteEndObject();
    }

    private static void Opening(Utf8JsonWriter json, Opening opening)
    {
        json.WriteString("judgement", opening.Judgement);
        json.WriteString("confidence", opening.Confidence);
        json.WriteString("changed", opening.Changed);
        json.WriteString("next_decisions", opening.NextDecisions);
        json.WriteString("overturn", opening.Overturn);
    }

    private static void Sensitivity(Utf8JsonWriter json, SensitivityCase choice)
    {
        json.WriteString("name", choice.Name);
        json.Level("level", choice.Level);
        json.Text("band", choice.Band is { } band ? LevelBands.Name(band) : null);
        json.Number("change", choice.Change);
        json.WriteBoolean("overturns_band", choice.OverturnsBand);
    }

    private static void Calendar(Utf8JsonWriter json, CalendarEntry entry)
    {
        json.Date("date", entry.On);
        json.WriteString("text", entry.Text);
        json.WriteString("id", entry.Id);
    }
}
