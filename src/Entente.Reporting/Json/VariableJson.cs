using System.Text.Json;
using Entente.Reporting.Words;

namespace Entente.Reporting.Json;

/// <summary>A variable with its evidence and figures.</summary>
internal static class VariableJson
{
    public static void Write(Utf8JsonWriter json, RelationAssessment assessment, VariableStanding standing)
    {
        json.WriteString("id", standing.Variable.Id.ToString());
        json.WriteString("name", standing.Variable.Name);
        json.WriteString("question", standing.Variable.Question);
        json.Number("weight", standing.Variable.Weight);
        StandingJson.Level(json, standing.Level);
        StandingJson.Momentum(json, standing.Momentum);
        StandingJson.Verdict(json, standing.Verdict);
        StandingJson.ByDirection(json, standing.ByDirection);
        json.Object("words_and_deeds", standing.WordsAndDeeds, WordsAndDeeds);
        json.Object("structure", standing.Structure, StructureJson.Write);
        json.Text("disagreement", standing.Disagreement);
        json.Number("drift", standing.Drift);
        json.WriteNumber("items", standing.Items);
        json.Objects("band_causes", standing.BandCauses, StandingJson.Cause);
        Features(json, standing.Features);
        json.Objects("evidence_for", standing.EvidenceFor, (at, row) => EvidenceJson.Write(at, assessment, row));
        json.Objects("evidence_against", standing.EvidenceAgainst, (at, row) => EvidenceJson.Write(at, assessment, row));
        json.Objects("evidence_other", standing.OtherEvidence, (at, row) => EvidenceJson.Write(at, assessment, row));
        StandingJson.History(json, assessment.Dyad, standing.History);
    }

    private static void WordsAndDeeds(Utf8JsonWriter json, WordsAndDeeds spoken)
    {
        json.Number("words", spoken.Words);
        json.Number("deeds", spoken.Deeds);
        json.WriteNumber("words_count", spoken.WordsCount);
        json.WriteNumber("deeds_count", spoken.DeedsCount);
    }

    // A dictionary promises no order; the report does.
    private static void Features(Utf8JsonWriter json, IReadOnlyDictionary<string, double> features)
    {
        json.WriteStartObject("features");
        foreach (var name in Sources.Sorted(features.Keys)) json.Number(name, features[name]);
        json.WriteEndObject();
    }
}
