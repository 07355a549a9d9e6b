using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads <c>evidence.csv</c>.</summary>
internal sealed class EvidenceTable
{
    private const int Id = 0, Kind = 1, Date = 2, KnownOn = 3, Source = 4, Target = 5, Cameo = 6, Plover = 7, Variable = 8, BearsOn = 9, Issue = 10,
        Status = 11, From = 12, Until = 13, Text = 14, Citation = 15, Holder = 16, Conception = 17;

    private static readonly GoldsteinScale Scale = GoldsteinScale.Icews; // only the sign is taken, and both scales agree on signs

    private readonly CaseParts into;
    private readonly DyadWords words;
    private readonly BearingParser bearings;

    public EvidenceTable(CaseParts into)
    {
        this.into = into;
        words = new DyadWords(into.Head.Dyad);
        bearings = new BearingParser(words);
    }

    public void Read(string path)
    {
        var table = CsvTable.Read(path, CaseFiles.Evidence, CaseFiles.EvidenceColumns, CaseFiles.EvidenceColumnsRequired, into.Problems);
        if (table is null) return;
        into.Count(CaseFiles.Evidence, table.Found);
        foreach (var row in table.Rows)
        {
            if (ReadRow(row) is { } item && into.Index.Add(item.Id, row)) into.Evidence.Add(item, row);
        }
    }

    private Evidence? ReadRow(CsvRow row)
    {
        var cells = new RowFields(row, into.Problems);
        var date = cells.Date(Date);
        var status = (EventStatus)cells.Word(Status, CaseWords.Statuses);
        var knownOn = cells.OptionalDay(KnownOn);
        if (status == EventStatus.Planned && row.IsEmpty(KnownOn)) cells.Refuse(KnownOn, "missing-cell", "no known_on on a planned act", "the day on which the plan was announced");
        var cameo = ReadCameo(row, cells);
        var item = new Evidence
        {
            Id = cells.Identifier(Id),
            Kind = (EvidenceKind)cells.Word(Kind, CaseWords.Kinds),
            OccurredOn = date,
            KnownOn = knownOn ?? date.Last,
            Source = cells.Required(Source),
            Target = row[Target],
            Cameo = cameo,
            Plover = row.IsEmpty(Plover) ? "" : CaseWords.PloverTypes[cells.Word(Plover, CaseWords.PloverTypes)],
            Variable = new VariableId(cells.Required(Variable)),
            BearsOn = ReadBearings(row, cells, cameo),
            Issue = row[Issue],
            Status = status,
            InForceFrom = cells.OptionalDay(From),
            InForceUntil = cells.OptionalDay(Until),
            Text = cells.Required(Text),
            Citations = ReadCitations(cells),
            Holder = row[Holder],
            Conception = row[Conception],
        };
        return cells.IsSound ? item : null;
    }

    private static CameoCode? ReadCameo(CsvRow row, RowFields cells)
    {
        if (row.IsEmpty(Cameo)) return null;
        if (!CameoCode.TryParse(row[Cameo], out var code)) cells.Refuse(Cameo, "wrong-cameo", Shown.Of(row[Cameo]), "a CAMEO code of 2 to 4 digits, as text: 010 is not 10");
        else if (CameoCatalogue.Contains(code)) return code;
        else cells.Refuse(Cameo, "unknown-cameo", Shown.Of(row[Cameo]), "a code that CAMEO defines; the nearest are " + string.Join(", ", CameoCatalogue.Nearest(row[Cameo])));
        return null;
    }

    private static string[] ReadCitations(RowFields cells)
    {
        var cell = cells.Required(Citation);
        return cell.Contains('|', StringComparison.Ordinal) ? cell.Split('|', StringSplitOptions.TrimEntries) : [cell];
    }

    private Bearing[] ReadBearings(CsvRow row, RowFields cells, CameoCode? cameo)
    {
        if (!row.IsEmpty(BearsOn))
        {
            if (bearings.Read(row[BearsOn], out var wrong) is { } read) return read;
            cells.Refuse(BearsOn, "wrong-bearing", wrong, BearingParser.Expected);
            return [];
        }

        var own = words.Between(row[Source], row[Target]);
        if (own is { } direction && cameo is { } code && Scale.Of(code).Value is var strength and not 0) return bearings.Own(direction, row[Variable], Math.Sign(strength));
        if (own is null || row.IsEmpty(Cameo) || cameo is not null)
            cells.Refuse(BearsOn, "missing-bearing", "no bears_on", own is null ? "bears_on, since source and target are not the two states" : "bears_on, since the act has no CAMEO code with a sign");
        return [];
    }
}
