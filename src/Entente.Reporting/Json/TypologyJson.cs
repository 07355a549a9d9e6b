using System.Text.Json;

namespace Entente.Reporting.Json;

/// <summary>What one side is to the other.</summary>
internal static class TypologyJson
{
    public static void Write(Utf8JsonWriter json, PartnershipType type)
    {
        json.WriteString("from", type.Direction.Source.Text);
        json.WriteString("to", type.Direction.Target.Text);
        json.WriteString("observed", type.Observed.Id);
        json.WriteString("observed_name", type.Observed.Name);
        json.WriteString("observed_means", type.Observed.Means);
        json.Text("declared", type.Declared?.Type);
        json.Object("declared_evidence", type.Declared?.Evidence, EvidenceJson.Row);
        json.WriteString("since", type.Since.ToString());
        json.Objects("tests", type.Tests, Test);
        json.Text("mismatch", type.Mismatch);
    }

    private static void Test(Utf8JsonWriter json, TypologyTest test)
    {
        json.WriteString("type", test.Type);
        json.WriteString("stage", test.Stage);
        StandingJson.Test(json, test.Result);
    }
}
