using System.Text.Json;
using Entente.Reporting.Words;

namespace Entente.Reporting.Json;

/// <summary>What the whole and each variable have in common.</summary>
internal static class StandingJson
{
    public static void Overall(Utf8JsonWriter json, RelationAssessment assessment, OverallStanding overall)
    {
        Level(json, overall.Level);
        json.Level("mean", overall.Mean);
        json.Level("year_before", overall.YearBefore);
        json.Object("bottleneck", overall.Bottleneck, Bottleneck);
        Momentum(json, overall.Momentum);
        Verdict(json, overall.Verdict);
        ByDirection(json, overall.ByDirection);
        json.Objects("band_causes", overall.BandCauses, Cause);
        History(json, assessment.Dyad, overall.History);
    }

    public static void Level(Utf8JsonWriter json, LevelEstimate? level)
    {
        json.Level("level", level?.Value);
        json.Level("low", level?.Low);
        json.Level("high", level?.High);
        json.Text("band", level is null ? null : LevelBands.Name(level.Value.Band));
    }

    public static void Momentum(Utf8JsonWriter json, Momentum? momentum)
    {
        json.Number("momentum", momentum?.PerYear);
        json.Number("momentum_se", momentum?.StandardError);
        json.Text("shift", momentum is null ? null : Names.Of(momentum.Shift.State));
        json.Object("shift_reading", momentum?.Shift, Shift);
    }

    public static void Verdict(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteString("verdict", verdict.Words);
        json.WriteString("verdict_rule", verdict.Rule);
        json.WriteString("verdict_means", verdict.Means);
        json.Objects("verdict_because", verdict.Because, Test);
    }

    public static void Test(Utf8JsonWriter json, TestResult test)
    {
        json.WriteString("feature", test.Feature);
        json.WriteString("operator", Names.Of(test.Operator));
        json.Number("threshold", test.Threshold);
        json.Number("value", test.Value);
        json.WriteBoolean("passed", test.Passed);
    }

    public static void ByDirection(Utf8JsonWriter json, IReadOnlyList<DirectionLevel> directions)
    {
        json.WriteStartObject("by_direction");
        for (var index = 0; index < directions.Count; index++)
        {
            var direction = directions[index];
            json.WriteStartObject(direction.Direction.ToString());
            json.Level("level", direction.Level);
            json.Text("band", direction.Level is { } level ? LevelBands.Name(level.Band) : null);
            json.WriteNumber("items", direction.Items);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public static void Cause(Utf8JsonWriter json, BandCause cause)
    {
        json.WriteString("cause", cause.Cause);
        json.Number("width", cause.Width);
    }

    public static void History(Utf8JsonWriter json, UndirectedDyad dyad, IReadOnlyList<HistoryPoint> history)
    {
        var (forward, backward) = (dyad.Forward.ToString(), dyad.Backward.ToString());
        json.WriteStartArray("history");
        for (var index = 0; index < history.Count; index++)
        {
            json.WriteStartObject();
            json.WriteString("month", history[index].Month.ToString());
            json.Number("mean", history[index].Mean);
            json.Number(forward, history[index].Forward);
            json.Number(backward, history[index].Backward);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Bottleneck(Utf8JsonWriter json, Bottleneck bottleneck)
    {
        json.WriteString("variable", bottleneck.Variable.ToString());
        json.Level("level", bottleneck.Level);
        json.Level("ceiling", bottleneck.Ceiling);
        json.WriteBoolean("binds", bottleneck.Binds);
    }

    private static void Shift(Utf8JsonWriter json, ShiftReading shift)
    {
        json.WriteString("state", Names.Of(shift.State));
        json.WriteString("course", Names.Of(shift.Course));
        json.Text("since", shift.Since?.ToString());
        json.Number("probability_of_shift", shift.ProbabilityOfShift);
        json.WriteNumber("like_moves", shift.LikeMoves);
        json.Texts("hangs_on", shift.HangsOn);
    }
}
