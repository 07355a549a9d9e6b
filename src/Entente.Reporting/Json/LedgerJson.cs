using System.Text.Json;

namespace Entente.Reporting.Json;

/// <summary>The two hands of one side.</summary>
internal static class LedgerJson
{
    public static void Write(Utf8JsonWriter json, SideLedger side)
    {
        json.WriteString("side", side.Side);
        json.Objects("given", side.Given, Given);
        json.Objects("received", side.Received, Received);
        json.Objects("grievances", side.Grievances, Grievance);
        Balances(json, side.Balances);
        json.Texts("unreturned", side.Unreturned);
        json.Object("inferred", side.Inferred, Inferred);
    }

    private static void Given(Utf8JsonWriter json, CountedConcession given)
    {
        Entry(json, given.Entry);
        json.Texts("returns", given.Returns);
        json.Texts("inferred", given.Inferred);
    }

    private static void Grievance(Utf8JsonWriter json, CountedGrievance grievance)
    {
        Entry(json, grievance.Entry);
        json.Texts("returns", grievance.Returns);
    }

    private static void Entry(Utf8JsonWriter json, LedgerEntry entry)
    {
        json.WriteString("id", entry.Id);
        json.WriteString("by", entry.By);
        json.Date("date", entry.OccurredOn);
        json.Date("known_on", entry.KnownOn);
        json.WriteString("variable", entry.Variable.ToString());
        json.Number("intensity", entry.Intensity);
        json.Number("declared", entry.Declared);
        json.Text("disputed", entry.Disputed);
        json.WriteString("text", entry.Text);
        json.Text("counted_by", entry.CountedBy);
        json.Date("counted_on", entry.CountedOn);
        json.WriteString("citation", entry.Citation);
    }

    private static void Received(Utf8JsonWriter json, ReceivedReturn item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("answers", item.Answers);
        json.Date("date", item.OccurredOn);
        json.WriteString("text", item.Text);
        json.WriteBoolean("named", item.IsNamed);
        json.Number("intensity", item.Intensity);
        json.WriteNumber("lag_days", item.LagDays);
        json.WriteString("citation", item.Citation);
    }

    private static void Balances(Utf8JsonWriter json, IReadOnlyList<LedgerBalance> balances)
    {
        json.WriteStartObject("balances");
        for (var index = 0; index < balances.Count; index++)
        {
            json.WriteStartObject(balances[index].Weighting);
            json.Number("given", balances[index].Given);
            json.Number("received", balances[index].Received);
            json.Number("net", balances[index].Net);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Inferred(Utf8JsonWriter json, InferredReturns inferred)
    {
        json.WriteNumber("window_days", inferred.WindowDays);
        json.Number("response_ratio", inferred.ResponseRatio);
        json.Number("placebo", inferred.Placebo);
        json.Number("excess", inferred.Excess);
    }
}
