using System.Text.Json;
using Entente.Reporting.Words;

namespace Entente.Reporting.Json;

/// <summary>A row of evidence with what it still adds.</summary>
internal static class EvidenceJson
{
    public static void Write(Utf8JsonWriter json, RelationAssessment assessment, WeighedEvidence row)
    {
        Row(json, row.Evidence);
        json.Number("impact", row.Impact);
        json.WriteStartObject("impact_by_direction");
        if (row.ByDirection.Count > 0) json.Number(assessment.Dyad.Forward.ToString(), row.ByDirection[0]);
        if (row.ByDirection.Count > 1) json.Number(assessment.Dyad.Backward.ToString(), row.ByDirection[1]);
        json.WriteEndObject();
        json.WriteBoolean("in_force", row.InForce);
        json.Text("publisher", row.Publisher);
        json.Text("reason", row.Reason);
        json.WriteBoolean("recalled", Sources.IsRecalled(assessment, row.Evidence.Citations));
    }

    /// <summary>The row itself, without its impact.</summary>
    public static void Row(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("id", evidence.Id);
        json.WriteString("kind", Names.Of(evidence.Kind));
        json.Date("date", evidence.OccurredOn);
        json.Date("known_on", evidence.KnownOn);
        json.WriteString("source", evidence.Source);
        json.Text("target", evidence.Target);
        json.Text("cameo", evidence.Cameo?.Text);
        json.Text("plover", evidence.Plover);
        json.WriteString("variable", evidence.Variable.ToString());
        json.Text("issue", evidence.Issue);
        json.WriteString("status", Names.Of(evidence.Status));
        json.Date("in_force_from", evidence.InForceFrom);
        json.Date("in_force_until", evidence.InForceUntil);
        json.WriteString("text", evidence.Text);
        json.Text("holder", evidence.Holder);
        json.Text("conception", evidence.Conception);
        json.Objects("bears_on", evidence.BearsOn, Bearing);
        json.Texts("citations", evidence.Citations);
    }

    private static void Bearing(Utf8JsonWriter json, Bearing bearing)
    {
        json.WriteString("direction", bearing.Direction.ToString());
        json.WriteString("variable", bearing.Variable.ToString());
        json.WriteNumber("sign", bearing.Sign);
        json.Number("weight", bearing.Weight);
        json.Text("reason", bearing.Reason);
    }
}
