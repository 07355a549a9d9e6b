namespace Entente.Assessment.Levels;

/// <summary>
/// What every known item adds to every cell, on a grid of months. Acts and statements that occurred have a strength; plans,
/// denials, hypotheses, conditions and figures have none: figures are read as structure, never merged with interaction.
/// </summary>
internal sealed class ImpactTable
{
    private readonly double uncoded;
    private Impact[] impacts;
    private int count;

    private ImpactTable(KnownRecord record, Framework framework, EvidenceFactBook facts)
    {
        Record = record;
        Framework = framework;
        Facts = facts;
        Grid = new MonthGrid(record.From, record.AsOf);
        uncoded = framework.Value("uncoded-intensity");
        impacts = new Impact[(record.Evidence.Count * 2) + 1];
        for (var item = 0; item < record.Evidence.Count; item++) Add(item);
    }

    /// <summary>The table as a reader of an earlier day knew it: the same as from the record of that day, without reading it again.</summary>
    private ImpactTable(ImpactTable later, AsOf asOf)
    {
        Record = later.Record;
        Framework = later.Framework;
        Facts = later.Facts;
        Grid = new MonthGrid(later.Record.From, asOf);
        impacts = new Impact[later.count];
        var day = asOf.Day.DayNumber;
        foreach (ref readonly var impact in later.Impacts)
        {
            if (impact.KnownOn > day || impact.Month >= Grid.Count) continue;
            var known = impact with { Standing = impact.Standing.At(day, Grid.Count) };
            if (known.Month >= 0 || known.Stands) impacts[count++] = known;
        }
    }

    /// <summary>What was known at the date of the assessment; an earlier table shares it and shows only the impacts known by its own date.</summary>
    public KnownRecord Record { get; }

    /// <summary>The framework.</summary>
    public Framework Framework { get; }

    /// <summary>Facts of the items.</summary>
    public EvidenceFactBook Facts { get; }

    /// <summary>The months.</summary>
    public MonthGrid Grid { get; }

    /// <summary>The impacts, by date of the item.</summary>
    public ReadOnlySpan<Impact> Impacts => impacts.AsSpan(0, count);

    /// <summary>How many cells there are.</summary>
    public int Cells => Framework.Variables.Count * 2;

    public static ImpactTable Of(KnownRecord record, Framework framework, EvidenceFactBook facts) => new(record, framework, facts);

    /// <summary>The table by what was known at an earlier date.</summary>
    public ImpactTable At(AsOf asOf) => new(this, asOf);

    /// <summary>Whether an item has a strength at all.</summary>
    public static bool Acts(Evidence item) => item.Status == EventStatus.Occurred && (item.Kind is EvidenceKind.Act or EvidenceKind.Statement);

    private void Add(int item)
    {
        var evidence = Record.Evidence[item];
        if (!Acts(evidence)) return;
        var month = Grid.IndexOf(evidence.OccurredOn);
        if (month >= Grid.Count) return;
        var standing = StandingSpan.Of(evidence, Grid);
        if (month < 0 && standing.From >= standing.Until) return;
        var known = Facts.Of(evidence);
        foreach (var bearing in evidence.BearsOn)
        {
            if (bearing.Sign == 0 || Framework.IndexOf(bearing.Variable) is not (>= 0 and var variable)) continue;
            var direction = bearing.Direction.Source == Record.Dyad.First ? 0 : 1;
            var strength = bearing.Sign * bearing.Weight * known.Magnitude(bearing.Sign, uncoded);
            if (count == impacts.Length) Array.Resize(ref impacts, 2 * count);
            impacts[count++] = new Impact(item, known.Key, variable, direction, Math.Max(month, -1), strength, known.IsDeed, standing, evidence.KnownOn.DayNumber);
        }
    }
}
