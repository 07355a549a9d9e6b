namespace Entente.Datasets.Cases;

/// <summary>Counts what a record holds, for <see cref="CaseCoverage"/>.</summary>
internal sealed class CoverageTable
{
    private readonly KnownRecord record;
    private readonly List<Evidence> occurred;
    private readonly List<VariableId> variables;
    private readonly Dyad[] directions;

    public CoverageTable(KnownRecord record)
    {
        this.record = record;
        occurred = [.. record.Evidence.Where(item => item.Status == EventStatus.Occurred)];
        variables = [.. occurred.SelectMany(item => item.BearsOn).Select(bearing => bearing.Variable).Distinct().OrderBy(variable => variable.Text, StringComparer.Ordinal)];
        directions = [record.Dyad.Forward, record.Dyad.Backward];
    }

    public CaseCoverage Measure(int enough, int months)
    {
        if (occurred.Count == 0) return new CaseCoverage([], [], []);
        var (first, last) = (occurred.Min(item => item.OccurredOn.First.Year), occurred.Max(item => item.OccurredOn.First.Year));
        var (cells, thin) = (new List<CoverageCell>(), new List<ThinCell>());
        foreach (var variable in variables)
        {
            foreach (var direction in directions)
            {
                var rows = Bearing(variable, direction);
                for (var year = first; year <= last; year++)
                {
                    cells.Add(Cell(year, variable, direction, rows));
                    if (Window(year, variable, direction, rows, months) is { } window && window.Items < enough) thin.Add(window);
                }
            }
        }

        return new CaseCoverage(cells, thin, Publishers());
    }

    private List<Evidence> Bearing(VariableId variable, Dyad direction) =>
        occurred.FindAll(item => item.BearsOn.Any(bearing => bearing.Variable == variable && bearing.Direction == direction));

    private static CoverageCell Cell(int year, VariableId variable, Dyad direction, List<Evidence> rows)
    {
        var inYear = rows.FindAll(item => item.OccurredOn.First.Year == year);
        return new CoverageCell(year, variable, direction, inYear.Count, Independent(inYear));
    }

    /// <summary>The window that ends with a year; null where it begins before the record does.</summary>
    private ThinCell? Window(int year, VariableId variable, Dyad direction, List<Evidence> rows, int months)
    {
        var end = new DateOnly(year, 12, 31);
        var start = end.AddDays(1).AddMonths(-months);
        return start < record.From ? null : new ThinCell(end, variable, direction, Independent(rows.FindAll(item => item.OccurredOn.First >= start && item.OccurredOn.First <= end)));
    }

    // Several rows on one act are one item: the same day, actors and kind of act.
    private static int Independent(List<Evidence> rows) =>
        rows.Select(item => (item.OccurredOn.First, item.Source, item.Target, item.Cameo is { } code ? code.Base.Text : item.Id)).Distinct().Count();

    private List<PublisherCoverage> Publishers()
    {
        var uses = occurred.SelectMany(item => item.Citations).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. record.Citations.Values
            .Where(citation => uses.ContainsKey(citation.Id))
            .GroupBy(citation => (citation.Country, citation.Verified))
            .OrderBy(group => group.Key.Country, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Verified)
            .Select(group => new PublisherCoverage(group.Key.Country, group.Key.Verified, group.Count(), group.Sum(citation => uses[citation.Id])))];
    }
}
