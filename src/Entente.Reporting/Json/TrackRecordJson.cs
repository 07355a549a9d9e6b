using System.Text.Json;
using Entente.Reporting.Words;

namespace Entente.Reporting.Json;

/// <summary>How earlier projections fared.</summary>
internal static class TrackRecordJson
{
    public static void Write(Utf8JsonWriter json, TrackRecord record)
    {
        json.WriteString("group", "people");
        json.WriteNumber("n", record.People.N);
        json.Number("brier", record.People.Brier);
        json.Objects("calibration", record.People.Calibration, Bin);
        json.WriteStartObject("groups");
        json.Object("people", record.People, Group);
        json.Object("replayed", record.Replayed, Group);
        json.Object("prospective", record.Prospective, Group);
        json.WriteEndObject();
        json.Objects("projections", record.Projections, Projection);
        json.Objects("replays", record.Replays, Replay);
    }

    private static void Group(Utf8JsonWriter json, ScoredGroup group)
    {
        json.WriteNumber("n", group.N);
        json.Number("effective_n", group.EffectiveN);
        json.Number("brier", group.Brier);
        json.Number("brier_low", group.BrierLow);
        json.Number("brier_high", group.BrierHigh);
        json.Number("reference", group.Reference);
        json.Objects("calibration", group.Calibration, Bin);
        json.Text("note", group.Note);
    }

    private static void Bin(Utf8JsonWriter json, CalibrationBin bin)
    {
        json.Number("low", bin.Low);
        json.Number("high", bin.High);
        json.WriteNumber("n", bin.N);
        json.Number("forecast", bin.Forecast);
        json.Number("observed", bin.Observed);
    }

    private static void Projection(Utf8JsonWriter json, ProjectionStanding standing)
    {
        var projection = standing.Projection;
        json.WriteString("id", projection.Id);
        json.WriteString("holder", projection.Holder);
        json.Text("institution", projection.Institution);
        json.WriteString("origin", Names.Of(projection.Origin));
        json.Date("made_on", projection.MadeOn);
        json.Date("known_on", projection.KnownOn);
        json.WriteString("statement", projection.Statement);
        json.WriteString("direction", Names.Of(projection.Direction));
        json.WriteString("variable", projection.Variable.ToString());
        json.Date("horizon_end", projection.HorizonEnd);
        json.Text("wording", projection.Wording);
        json.Number("probability", standing.Probability);
        json.WriteBoolean("probability_stated", projection.Probability is not null);
        json.Text("cluster", projection.Cluster);
        json.WriteString("proposition", projection.Proposition.Text);
        json.WriteString("status", standing.Status);
        json.Object("resolution", standing.Resolution, Resolution);
        json.Flag("by_rule", standing.ByRule);
        json.Text("rule_note", standing.RuleNote);
        json.WriteString("citation", projection.Citation);
    }

    private static void Resolution(Utf8JsonWriter json, ProjectionResolution resolution)
    {
        json.Date("date", resolution.OccurredOn);
        json.Date("known_on", resolution.KnownOn);
        json.WriteString("outcome", Names.Of(resolution.Outcome));
        json.Text("yardstick", resolution.Yardstick);
        json.WriteString("text", resolution.Text);
        json.WriteString("citation", resolution.Citation);
    }

    private static void Replay(Utf8JsonWriter json, ReplayedProjection replay)
    {
        json.Date("origin", replay.Origin);
        json.Date("horizon_end", replay.HorizonEnd);
        json.Level("start", replay.Start);
        json.Level("end", replay.End);
        json.Number("p_warmer", replay.Warmer);
        json.Number("p_cooler", replay.Cooler);
        json.Text("happened", replay.End is null ? null : Names.Of(replay.Happened));
    }
}
