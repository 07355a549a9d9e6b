using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads <c>evidence.csv</c>.</summary>
internal sealed class EvidenceTable(UndirectedDyad dyad, ICollection<Rejection> problems)
{
    private const int Id = 0, Kind = 1, Date = 2, KnownOn = 3, Source = 4, Target = 5, Cameo = 6, Plover = 7, Variable = 8, BearsOn = 9, Issue = 10,
        Status = 11, From = 12, Until = 13, Text = 14, Citation = 15, Holder = 16, Conception = 17;

    private readonly GoldsteinScale scale = GoldsteinScale.Icews; // only the sign is taken, and both scales agree on signs

    /// <summary>The rows that are sound, with the line of each by identifier.</summary>
    public List<Evidence> Read(string path, IDictionary<string, FilePosition> lines)
    {
        var table = CsvTable.Read(path, CaseFiles.Evidence, CaseFiles.EvidenceColumns, CaseFiles.EvidenceColumnsRequired, problems);
        var evidence = new List<Evidence>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            if (ReadRow(row) is not { } item) continue;
            evidence.Add(item);
            lines.TryAdd(item.Id, row.Line);
        }

        return evidence;
    }

    private Evidence? ReadRow(CsvRow row)
    {
        var cells = new RowFields(row, problems);
        var date = cells.Date(Date);
        var status = cells.Word(Status, CaseWords.Statuses);
        var knownOn = cells.OptionalDay(KnownOn);
        if (status == EventStatus.Planned && knownOn is null) cells.Refuse(KnownOn, "missing-cell", "no known_on on a planned act", "the day on which the plan was announced");
        var cameo = ReadCameo(row, cells);
        var item = new Evidence
        {
            Id = cells.Identifier(Id),
            Kind = cells.Word(Kind, CaseWords.Kinds),
            OccurredOn = date,
            KnownOn = knownOn ?? date.Last,
            Source = cells.Required(Source),
            Target = row[Target],
            Cameo = cameo,
            Plover = row[Plover],
            Variable = new VariableId(cells.Required(Variable)),
            BearsOn = ReadBearings(row, cells, cameo),
            Issue = row[Issue],
            Status = status,
            InForceFrom = cells.OptionalDay(From),
            InForceUntil = cells.OptionalDay(Until),
            Text = cells.Required(Text),
            Citations = cells.Required(Citation).Split('|', StringSplitOptions.TrimEntries),
            Holder = row[Holder],
            Conception = row[Conception],
        };
        return cells.IsSound ? item : null;
    }

    private static CameoCode? ReadCameo(CsvRow row, RowFields cells)
    {
        if (row[Cameo].Length == 0) return null;
        if (CameoCode.TryParse(row[Cameo], out var code)) return code;
        cells.Refuse(Cameo, "wrong-cameo", $"'{row[Cameo]}'", "a CAMEO code of 2 to 4 digits, as text: 010 is not 10");
        return null;
    }

    private IReadOnlyList<Bearing> ReadBearings(CsvRow row, RowFields cells, CameoCode? cameo)
    {
        if (row[BearsOn].Length > 0) return ReadClauses(row, cells);
        var own = OwnDirection(row);
        if (own is { } direction && cameo is { } code && CameoCatalogue.Contains(code) && scale.Of(code).Value is var strength and not 0)
            return [new Bearing(direction, new VariableId(row[Variable]), Math.Sign(strength), 1, "")];
        cells.Refuse(BearsOn, "missing-bearing", "no bears_on", own is null ? "bears_on, since source and target are not the two states" : "bears_on, since the act's CAMEO code has no sign");
        return [];
    }

    private IReadOnlyList<Bearing> ReadClauses(CsvRow row, RowFields cells)
    {
        var bearings = BearingParser.Read(row[BearsOn], out var wrong);
        if (bearings is null)
        {
            cells.Refuse(BearsOn, "wrong-bearing", wrong, BearingParser.Expected);
            return [];
        }

        foreach (var bearing in bearings)
        {
            if (!bearing.Direction.Undirected.Equals(dyad)) cells.Refuse(BearsOn, "other-dyad", $"{bearing.Direction}", $"a direction of {dyad}");
        }

        return bearings;
    }

    private Dyad? OwnDirection(CsvRow row) => (row[Source], row[Target]) switch
    {
        var (source, target) when source == dyad.First.ToString() && target == dyad.Second.ToString() => dyad.Forward,
        var (source, target) when source == dyad.Second.ToString() && target == dyad.First.ToString() => dyad.Backward,
        _ => null,
    };
}
