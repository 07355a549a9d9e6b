using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads <c>indicators.csv</c>.</summary>
internal static class IndicatorTable
{
    private const int Series = 0, Period = 1, Value = 2, KnownOn = 3, Vintage = 4, Citation = 5, Note = 6;

    public static List<IndicatorObservation> Read(string path, IReadOnlyList<Indicator> declared, ICollection<Rejection> problems)
    {
        var table = CsvTable.Read(path, CaseFiles.Indicators, CaseFiles.IndicatorColumns, 6, problems);
        var byId = declared.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        var observations = new List<IndicatorObservation>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            if (ReadRow(row, byId, problems) is { } observation) observations.Add(observation);
        }

        return observations;
    }

    private static IndicatorObservation? ReadRow(CsvRow row, Dictionary<string, Indicator> declared, ICollection<Rejection> problems)
    {
        var cells = new RowFields(row, problems);
        if (!declared.TryGetValue(row[Series], out var indicator))
        {
            cells.Refuse(Series, "unknown-series", $"'{row[Series]}'", "a series declared in case.yaml: " + string.Join(", ", declared.Keys.Order(StringComparer.Ordinal)));
            return null;
        }

        if (!Entente.Period.TryParse(row[Period], CultureInfo.InvariantCulture, out var period) || period.Frequency != indicator.Frequency)
            cells.Refuse(Period, "wrong-period", $"'{row[Period]}'", $"a {indicator.Frequency} such as {Entente.Period.Of(new DateOnly(2010, 4, 8), indicator.Frequency)}");
        if (!double.TryParse(row[Value], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
            cells.Refuse(Value, "wrong-number", $"'{row[Value]}'", "a number with a decimal point and no thousands separators");
        var knownOn = cells.OptionalDay(KnownOn);
        var citation = cells.Required(Citation);
        return cells.IsSound
            ? new IndicatorObservation(indicator.Id, period, value, knownOn ?? period.LastDay.AddDays(indicator.LagDays), row[Vintage], citation, row[Note])
            : null;
    }
}
