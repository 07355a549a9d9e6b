using System.Text.Json;

namespace Entente.Reporting.Json;

/// <summary>Where the level is heading.</summary>
internal static class ProjectionJson
{
    public static void Write(Utf8JsonWriter json, LevelProjection projection)
    {
        json.Date("horizon_end", projection.HorizonEnd);
        json.Level("start", projection.Start);
        json.Number("threshold", projection.Threshold);
        json.WriteString("model", projection.Model);
        Distribution(json, projection.Distribution);
        Baselines(json, projection.Baselines);
        json.Objects("fan", projection.Fan, Fan);
        Bands(json, projection.Bands);
        json.Object("rupture", projection.Rupture, Rupture);
        json.Texts("caveats", projection.Caveats);
    }

    private static void Distribution(Utf8JsonWriter json, HorizonDistribution? distribution)
    {
        json.Number("p_warmer", distribution?.Warmer);
        json.Number("p_cooler", distribution?.Cooler);
        json.Object("quantiles", distribution?.Quantiles, Quantiles);
    }

    private static void Baselines(Utf8JsonWriter json, IReadOnlyList<NamedDistribution> baselines)
    {
        json.WriteStartObject("baselines");
        for (var index = 0; index < baselines.Count; index++)
        {
            json.WriteStartObject(baselines[index].Name);
            Distribution(json, baselines[index].Distribution);
            json.Text("note", baselines[index].Note);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Fan(Utf8JsonWriter json, FanPoint point)
    {
        json.WriteString("month", point.Month.ToString());
        json.Object("quantiles", point.Quantiles, Quantiles);
    }

    private static void Quantiles(Utf8JsonWriter json, LevelQuantiles quantiles)
    {
        json.Number("0.05", quantiles.Q05);
        json.Number("0.25", quantiles.Q25);
        json.Number("0.5", quantiles.Q50);
        json.Number("0.75", quantiles.Q75);
        json.Number("0.95", quantiles.Q95);
    }

    private static void Bands(Utf8JsonWriter json, IReadOnlyList<BandProbability> bands)
    {
        json.WriteStartObject("bands");
        for (var index = 0; index < bands.Count; index++) json.Number(LevelBands.Name(bands[index].Band), bands[index].Probability);
        json.WriteEndObject();
    }

    private static void Rupture(Utf8JsonWriter json, ReferenceClass rupture)
    {
        json.Number("probability", rupture.Probability);
        json.WriteNumber("cases", rupture.Cases);
        json.Number("effective_n", rupture.EffectiveN);
        json.WriteString("note", rupture.Note);
    }
}
