namespace Entente.Assessment.Levels;

/// <summary>
/// What every known item adds to every cell, on a grid of months. Acts and statements that occurred have a strength; plans,
/// denials, hypotheses, conditions and figures have none: figures are read as structure, never merged with interaction.
/// </summary>
internal sealed class ImpactTable
{
    private readonly Dictionary<(string Publisher, int Month), int> blocks = [];

    private ImpactTable(KnownRecord record, Framework framework)
    {
        Record = record;
        Framework = framework;
        Grid = new MonthGrid(record.From, record.AsOf);
        var reader = new StrengthReader(framework);
        var impacts = new List<Impact>(record.Evidence.Count * 2);
        for (var item = 0; item < record.Evidence.Count; item++) Add(item, reader, impacts);
        Impacts = [.. impacts];
    }

    /// <summary>What was known.</summary>
    public KnownRecord Record { get; }

    /// <summary>The framework.</summary>
    public Framework Framework { get; }

    /// <summary>The months.</summary>
    public MonthGrid Grid { get; }

    /// <summary>The impacts, by date of the item.</summary>
    public Impact[] Impacts { get; }

    /// <summary>How many resampling blocks there are.</summary>
    public int Blocks => blocks.Count;

    /// <summary>How many cells there are.</summary>
    public int Cells => Framework.Variables.Count * 2;

    public static ImpactTable Of(KnownRecord record, Framework framework) => new(record, framework);

    /// <summary>Whether an item has a strength at all.</summary>
    public static bool Acts(Evidence item) => item.Status == EventStatus.Occurred && (item.Kind is EvidenceKind.Act or EvidenceKind.Statement);

    private void Add(int item, StrengthReader reader, List<Impact> impacts)
    {
        var evidence = Record.Evidence[item];
        if (!Acts(evidence)) return;
        var month = Grid.IndexOf(evidence.OccurredOn);
        if (month >= Grid.Count) return;
        var (from, until) = StandingMonths(evidence);
        if (month < 0 && from >= until) return;
        var block = BlockOf(evidence, month);
        foreach (var bearing in evidence.BearsOn)
        {
            if (bearing.Sign == 0) continue;
            var variable = IndexOf(bearing.Variable);
            if (variable < 0) continue;
            var (magnitude, isDeed) = reader.Read(evidence.Cameo, bearing.Sign);
            var direction = bearing.Direction == Record.Dyad.Forward ? 0 : 1;
            impacts.Add(new Impact(item, variable, direction, Math.Max(month, -1), bearing.Sign * bearing.Weight * magnitude, isDeed, from, until, block));
        }
    }

    private (int From, int Until) StandingMonths(Evidence evidence)
    {
        if (evidence.InForceFrom is not { } from) return (Grid.Count, Grid.Count);
        var until = evidence.InForceUntil is { } end ? Grid.IndexOf(end) : Grid.Count;
        return (Math.Clamp(Grid.IndexOf(from), 0, Grid.Count), Math.Clamp(until, 0, Grid.Count));
    }

    private int BlockOf(Evidence evidence, int month)
    {
        var publisher = Record.Citations.TryGetValue(evidence.Citations[0], out var citation) ? citation.Publisher : "";
        if (blocks.TryGetValue((publisher, month), out var block)) return block;
        block = blocks.Count;
        blocks.Add((publisher, month), block);
        return block;
    }

    private int IndexOf(VariableId id)
    {
        for (var index = 0; index < Framework.Variables.Count; index++)
        {
            if (Framework.Variables[index].Id == id) return index;
        }

        return -1;
    }
}
