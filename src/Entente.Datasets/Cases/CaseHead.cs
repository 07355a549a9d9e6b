using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>What <c>case.yaml</c> says.</summary>
internal sealed class CaseHead
{
    private readonly YamlMap map;

    private CaseHead(YamlMap map) => this.map = map;

    public UndirectedDyad Dyad { get; private init; }

    public string Title { get; private init; } = "";

    public DateOnly From { get; private init; }

    public string Framework { get; private init; } = "";

    public IReadOnlyList<Indicator> Indicators => Series.Items;

    /// <summary>The indicator series, each with its place.</summary>
    public PlacedList<Indicator> Series { get; } = new();

    /// <summary>The map as it stands.</summary>
    public IPlaced Place => map;

    /// <summary>Reads the file; null, with rejections, where it says too little to read the rest by.</summary>
    public static CaseHead? Read(string path, ICollection<Rejection> problems)
    {
        var root = YamlFile.Read(path, CaseFiles.Case, problems);
        if (root is YamlMap map) return ReadMap(new YamlFields(map, problems), problems);
        if (root is not null) problems.Add(new Rejection(root.Position, root is YamlScalar { Text: "" } ? "empty-file" : "not-a-map", root.Kind, "a map that starts 'format: 1'"));
        return null;
    }

    /// <summary>Notes the identifiers of the series.</summary>
    public void Register(CaseIndex index)
    {
        for (var at = 0; at < Series.Count; at++) index.Add(Series.Items[at].Id, Series.PlaceOf(at));
    }

    private static CaseHead? ReadMap(YamlFields fields, ICollection<Rejection> problems)
    {
        if (fields.Text("format") is var format and not ("1" or "")) fields.Refuse("format", "newer-format", $"format {format}", "format 1; a newer version of the software reads newer formats");
        var head = new CaseHead(fields.Map) { Dyad = ReadDyad(fields), Title = fields.Text("title"), From = fields.OptionalDay("from") ?? default, Framework = fields.Text("framework") };
        if (!fields.Has("from")) fields.RefuseMissing("from");
        var isSound = fields.IsSound;
        foreach (var child in fields.Maps("indicators")) head.ReadSeries(child, isSound);
        fields.Close();
        // A wrong series or an unknown field is reported and does not keep the rest from being read.
        return isSound ? head : null;
    }

    private static UndirectedDyad ReadDyad(YamlFields fields)
    {
        var text = fields.Text("dyad");
        if (UndirectedDyad.TryParse(text, out var dyad) && dyad.ToString() == text) return dyad;
        if (text.Length > 0) fields.Refuse("dyad", "wrong-value", $"{Shown.Of(text)} under 'dyad'", "two states by their codes, such as USA-RUS");
        return default;
    }

    private void ReadSeries(YamlFields fields, bool isDyadSound)
    {
        var indicator = new Indicator(
            fields.Identifier("id"),
            fields.Text("name"),
            fields.Text("unit"),
            fields.Text("publisher"),
            (Frequency)fields.Word("frequency", CaseWords.Frequencies),
            ReadLag(fields),
            new VariableId(fields.Text("variable")),
            ReadDirections(fields, isDyadSound),
            (WarmerWhen)fields.Word("warmer", CaseWords.Warmers),
            fields.OptionalWord("yardstick", CaseWords.Truths) == 1);
        if (fields.Close()) Series.Add(indicator, fields.Map);
    }

    private static int ReadLag(YamlFields fields)
    {
        var lag = fields.Number("lag_days", 0, 3660);
        if (lag != Math.Floor(lag)) fields.Refuse("lag_days", "wrong-value", $"{Shown.Of(fields.Text("lag_days"))} under 'lag_days'", "a whole number of days");
        return (int)lag;
    }

    private Dyad[] ReadDirections(YamlFields fields, bool isDyadSound)
    {
        var text = fields.Text("direction");
        if (!isDyadSound || text.Length == 0) return [];
        var words = new DyadWords(Dyad);
        if (words.Find(text) is { } directions) return directions;
        fields.Refuse("direction", "other-dyad", Shown.Of(text), $"{Dyad}, {Dyad.Forward} or {Dyad.Backward}");
        return [];
    }
}
