using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads <c>indicators.csv</c>.</summary>
internal sealed class IndicatorTable(CaseParts into)
{
    private const int Series = 0, PeriodOf = 1, Value = 2, KnownOn = 3, Vintage = 4, Citation = 5, Note = 6;

    private readonly Dictionary<string, Indicator> declared = new(StringComparer.Ordinal);

    public void Read(string path)
    {
        var table = CsvTable.Read(path, CaseFiles.Indicators, CaseFiles.IndicatorColumns, CaseFiles.IndicatorColumnsRequired, into.Problems);
        if (table is null) return;
        into.Count(CaseFiles.Indicators, table.Found);
        foreach (var indicator in into.Head.Indicators) declared.TryAdd(indicator.Id, indicator);
        foreach (var row in table.Rows)
        {
            if (ReadRow(row) is { } observation) into.Observations.Add(observation, row);
        }
    }

    private IndicatorObservation? ReadRow(CsvRow row)
    {
        var cells = new RowFields(row, into.Problems);
        if (!declared.TryGetValue(row[Series], out var indicator))
        {
            cells.Refuse(Series, "unknown-series", Shown.Of(row[Series]), declared.Count == 0 ? "a series declared in case.yaml, which declares none" : "a series declared in case.yaml" + Closest.Hint(row[Series], declared.Keys));
            return null;
        }

        var period = ReadPeriod(row, cells, indicator);
        var value = ReadValue(row, cells);
        var knownOn = cells.OptionalDay(KnownOn);
        var citation = cells.Required(Citation);
        return cells.IsSound
            ? new IndicatorObservation(indicator.Id, period, value, knownOn ?? period.LastDay.AddDays(indicator.LagDays), row[Vintage], citation, row[Note])
            : null;
    }

    private static Period ReadPeriod(CsvRow row, RowFields cells, Indicator indicator)
    {
        // The last years of the calendar are left free, so that a publication's lag stays within it.
        if (Period.TryParse(row[PeriodOf], null, out var period) && period.Frequency == indicator.Frequency && period.LastDay.Year < 9980) return period;
        var example = Period.Of(new DateOnly(2010, 4, 8), indicator.Frequency);
        cells.Refuse(PeriodOf, "wrong-period", Shown.Of(row[PeriodOf]), $"a {CaseWords.Frequencies[(int)indicator.Frequency]} such as {example}");
        return default;
    }

    private static double ReadValue(CsvRow row, RowFields cells)
    {
        if (double.TryParse(row[Value], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)) return value;
        cells.Refuse(Value, "wrong-number", Shown.Of(row[Value]), "a number with a decimal point and no thousands separators");
        return 0;
    }
}
