namespace Entente;

/// <summary>The table of CAMEO codes in memory: one row a code, one column of values a Goldstein scale.</summary>
internal sealed class CameoTable
{
    /// <summary>The name that the table is embedded under.</summary>
    public const string Name = "cameo/codes.csv";

    private const int FirstScaleColumn = 2;

    private static readonly Lazy<CameoTable> Loaded = new(() => new CameoTable());

    // Row of a code by its index, 0 where CAMEO has no such code; rows count from 1.
    private readonly short[] rows = new short[CameoCode.IndexLimit];
    private readonly List<CameoEntry> entries = new(capacity: 320);
    private readonly List<double?[]> values = new(capacity: 320);

    private CameoTable()
    {
        var table = OntologyTable.Open(Name);
        Scales = table.Columns[FirstScaleColumn..];
        while (table.Read()) Add(table);
    }

    public static CameoTable Instance => Loaded.Value;

    /// <summary>The names of the Goldstein scales.</summary>
    public string[] Scales { get; }

    /// <summary>The codes in the order of their texts.</summary>
    public IReadOnlyList<CameoEntry> Entries => entries;

    /// <summary>The entry of a code; null when CAMEO has no such code.</summary>
    public CameoEntry? Find(CameoCode code) => rows[code.Index] is var row and > 0 ? entries[row - 1] : null;

    /// <summary>The value of a code on a scale; null when the scale's publisher does not score the code.</summary>
    public double? Value(CameoCode code, int scale) => rows[code.Index] is var row and > 0 ? values[row - 1][scale] : null;

    private void Add(OntologyTable table)
    {
        var code = CameoCode.Parse(table.Span(0));
        entries.Add(new CameoEntry(code, table.Text(1)));
        rows[code.Index] = (short)entries.Count;
        var scores = new double?[Scales.Length];
        for (var scale = 0; scale < scores.Length; scale++) scores[scale] = table.NumberOrNull(FirstScaleColumn + scale);
        values.Add(scores);
    }
}
