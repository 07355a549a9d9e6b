using System.Text.Json;
using Entente.Reporting.Words;

namespace Entente.Reporting.Json;

/// <summary>The figures of a variable.</summary>
internal static class StructureJson
{
    public static void Write(Utf8JsonWriter json, StructureReading structure)
    {
        json.Number("reading", structure.Reading);
        json.WriteString("words", structure.Words);
        json.Objects("indicators", structure.Indicators, Indicator);
    }

    private static void Indicator(Utf8JsonWriter json, IndicatorReading reading)
    {
        var indicator = reading.Indicator;
        json.WriteString("id", indicator.Id);
        json.WriteString("name", indicator.Name);
        json.WriteString("unit", indicator.Unit);
        json.WriteString("publisher", indicator.Publisher);
        json.WriteString("frequency", Names.Of(indicator.Frequency));
        json.WriteString("warmer", Names.Of(indicator.Warmer));
        json.WriteBoolean("yardstick", indicator.IsYardstick);
        json.WriteStartArray("directions");
        foreach (var direction in indicator.Directions) json.WriteStringValue(direction.ToString());
        json.WriteEndArray();
        json.Object("latest", reading.Latest, Observation);
        json.Object("before", reading.Before, Observation);
        json.Number("change", reading.Change);
        json.Number("percentile", reading.Percentile);
        json.Number("reading", reading.Reading);
        json.Text("note", reading.Note);
        json.Objects("points", reading.Points, Observation);
    }

    private static void Observation(Utf8JsonWriter json, IndicatorObservation observation)
    {
        json.WriteString("period", observation.Period.ToString());
        json.Number("value", observation.Value);
        json.Date("known_on", observation.KnownOn);
        json.Text("vintage", observation.Vintage);
        json.WriteString("citation", observation.Citation);
        json.Text("note", observation.Note);
    }
}
