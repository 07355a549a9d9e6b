using System.Globalization;

namespace Entente.Assessment.Structure;

/// <summary>Reads the figures of a variable by themselves: change against their own past, as then published, signed by what the case declares.</summary>
internal sealed class StructureReader(KnownRecord record, Framework framework)
{
    private const int PeriodsNeeded = 4;
    private const int PeriodsCompared = 3;

    private readonly ILookup<string, IndicatorObservation> byIndicator = record.Observations.ToLookup(item => item.Indicator, StringComparer.Ordinal);

    public StructureReading Of(VariableId variable)
    {
        var readings = record.Indicators.Where(indicator => indicator.Variable == variable).Select(Read).OfType<IndicatorReading>().ToList();
        var (sum, count) = (0d, 0);
        foreach (var reading in readings)
        {
            if (reading.Reading is not { } signed) continue;
            sum += signed;
            count++;
        }

        if (count == 0) return new StructureReading(null, "no figures", readings);
        var mean = sum / count;
        return new StructureReading(mean, mean switch { > 0.15 => "improving", < -0.15 => "worsening", _ => "flat" }, readings);
    }

    private IndicatorReading? Read(Indicator indicator)
    {
        var points = LatestVintages(indicator.Id);
        if (points.Count == 0) return null;
        var latest = points[^1];
        var before = points.Count > 1 ? points[^2] : null;
        var note = NoteOn(indicator, points);
        var reference = MeanBefore(points);
        double? change = reference != 0 && points.Count > 1 ? (latest.Value - reference) / Math.Abs(reference) : null;
        var percentile = (double)points.Count(point => point.Value <= latest.Value) / points.Count;
        return new IndicatorReading(indicator, latest, before, change, percentile, note.Length > 0 ? null : Sign(indicator) * Standardised(points, reference), note, points);
    }

    /// <summary>Mean of up to three periods before the latest; the latest itself where it is the only one.</summary>
    private static double MeanBefore(List<IndicatorObservation> points)
    {
        var (from, until) = (Math.Max(0, points.Count - 1 - PeriodsCompared), points.Count - 1);
        if (until == 0) return points[0].Value;
        var sum = 0d;
        for (var index = from; index < until; index++) sum += points[index].Value;
        return sum / (until - from);
    }

    private List<IndicatorObservation> LatestVintages(string indicator)
    {
        var points = new List<IndicatorObservation>();
        foreach (var observation in byIndicator[indicator]) // by period, then by date of publication
        {
            if (points.Count > 0 && points[^1].Period == observation.Period) points[^1] = observation;
            else points.Add(observation);
        }

        return points;
    }

    private string NoteOn(Indicator indicator, List<IndicatorObservation> points) => this switch
    {
        _ when indicator.IsYardstick => "kept out of the standing to resolve projections",
        _ when indicator.Warmer == WarmerWhen.None => "no declared sign",
        _ when points.Count < PeriodsNeeded => string.Create(CultureInfo.InvariantCulture, $"only {points.Count} figures known"),
        _ when points[^1].Period.LastDay.AddYears((int)framework.Value("stale-years")) < record.AsOf.Day => "stale",
        _ => "",
    };

    /// <summary>Change against the mean of the periods before, in standard deviations of the series' own changes, squeezed into −1 to +1.</summary>
    private static double Standardised(List<IndicatorObservation> points, double reference)
    {
        var (sum, count) = (0d, 0);
        for (var index = 1; index < points.Count; index++, count++) sum += Math.Pow(points[index].Value - points[index - 1].Value, 2);
        var scale = Math.Sqrt(sum / count) * Math.Sqrt(2);
        return scale > 0 ? Math.Tanh((points[^1].Value - reference) / scale) : 0;
    }

    private static int Sign(Indicator indicator) => indicator.Warmer == WarmerWhen.Higher ? 1 : -1;
}
