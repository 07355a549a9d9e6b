using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>A case as read: the record, where its rows stand, and what was wrong.</summary>
/// <param name="Name">Name of the folder.</param>
/// <param name="Record">The record, or null where <c>case.yaml</c> cannot be read.</param>
/// <param name="Framework">Identifier of the framework that the case names.</param>
/// <param name="Lines">Where each row stands, by identifier.</param>
/// <param name="Problems">What could not be read, by file and line.</param>
public sealed record CaseReading(
    string Name,
    CaseRecord? Record,
    string Framework,
    IReadOnlyDictionary<string, FilePosition> Lines,
    IReadOnlyList<Rejection> Problems)
{
    /// <summary>All citations of the case, whatever was known when.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }
}

/// <summary>Reads a case folder (docs/formats.md). Nothing is guessed and nothing is lost: what cannot be read is a rejection.</summary>
public static class CaseReader
{
    /// <summary>Reads a folder.</summary>
    /// <param name="directory">The folder.</param>
    /// <exception cref="EntenteException">There is no such folder.</exception>
    public static CaseReading Read(string directory)
    {
        if (!Directory.Exists(directory))
            throw new EntenteException("case-not-found", $"there is no case folder {directory}", File.Exists(directory) ? "a file" : "nothing", "a folder with case.yaml in it", "name a case folder, or see docs/formats.md on how to start one");
        var problems = new List<Rejection>();
        var lines = new Dictionary<string, FilePosition>(StringComparer.Ordinal);
        var head = CaseHead.Read(Path.Combine(directory, CaseFiles.Case), problems);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)));
        if (head is null) return new CaseReading(name, null, "", lines, problems) { Citations = [] };
        var citations = CitationTable.Read(Path.Combine(directory, CaseFiles.Citations), problems);
        var lists = new CaseLists(directory, problems, lines);
        var record = new CaseRecord(
            head.Dyad,
            head.Title,
            head.From,
            head.Indicators,
            new EvidenceTable(head.Dyad, problems).Read(Path.Combine(directory, CaseFiles.Evidence), lines),
            IndicatorTable.Read(Path.Combine(directory, CaseFiles.Indicators), head.Indicators, problems),
            lists.Issues(),
            lists.Ledger(),
            lists.Linkages(),
            lists.Projections(),
            citations.DistinctBy(citation => citation.Id, StringComparer.Ordinal));
        return new CaseReading(name, record, head.Framework, lines, problems) { Citations = citations };
    }

    /// <summary>The dyad that a case folder is about, read from <c>case.yaml</c> alone; null where it cannot be read.</summary>
    public static UndirectedDyad? DyadOf(string directory) => CaseHead.Read(Path.Combine(directory, CaseFiles.Case), [])?.Dyad;
}

/// <summary>What <c>case.yaml</c> says.</summary>
internal sealed record CaseHead(UndirectedDyad Dyad, string Title, DateOnly From, string Framework, IReadOnlyList<Indicator> Indicators)
{
    public static CaseHead? Read(string path, ICollection<Rejection> problems)
    {
        var root = YamlFile.Read(path, CaseFiles.Case, problems);
        if (root is not YamlMap map)
        {
            if (root is not null) problems.Add(new Rejection(root.Position, "not-a-map", root.Kind, "a map that starts 'format: 1'"));
            else if (problems.Count == 0) problems.Add(new Rejection(new FilePosition(CaseFiles.Case, 0, 0), "empty-file", "nothing", "a map that starts 'format: 1'"));
            return null;
        }

        var fields = new YamlFields(map, problems);
        var format = fields.Text("format");
        if (format is not ("1" or "")) fields.Refuse(fields.PositionOf("format"), "newer-format", $"format {format}", "format 1; a newer version of the software reads newer formats");
        var dyad = fields.Parsed("dyad", "two states, such as USA-RUS", static (string text, out UndirectedDyad read) => UndirectedDyad.TryParse(text, out read));
        var head = new CaseHead(dyad, fields.Text("title"), fields.OptionalDay("from") ?? default, fields.Text("framework"), ReadIndicators(fields, dyad));
        if (head.From == default) fields.Refuse(fields.Position, "missing-field", "no 'from'", "from: 1991-12-25");
        return fields.Close() ? head : null;
    }

    private static List<Indicator> ReadIndicators(YamlFields fields, UndirectedDyad dyad)
    {
        var indicators = new List<Indicator>();
        foreach (var child in fields.Maps("indicators"))
        {
            var indicator = new Indicator(
                child.Text("id"),
                child.Text("name"),
                child.Text("unit"),
                child.Text("publisher"),
                child.Word("frequency", CaseWords.Frequencies),
                (int)child.Number("lag_days", 0, 3660),
                new VariableId(child.Text("variable")),
                ReadDirections(child, dyad),
                child.Word("warmer", CaseWords.Warmers),
                child.Word("yardstick", CaseWords.Truths, isOptional: true));
            if (!Identifiers.IsSound(indicator.Id)) child.Refuse(child.PositionOf("id"), "wrong-identifier", $"'{indicator.Id}'", Identifiers.Expected);
            if (indicators.Exists(other => other.Id == indicator.Id)) child.Refuse(child.PositionOf("id"), "duplicate-identifier", $"'{indicator.Id}' twice", "each identifier once");
            if (child.Close()) indicators.Add(indicator);
        }

        return indicators;
    }

    private static Dyad[] ReadDirections(YamlFields fields, UndirectedDyad dyad)
    {
        var text = fields.Text("direction");
        if (Entente.Dyad.TryParse(text, out var directed) && directed.Undirected.Equals(dyad)) return [directed];
        if (UndirectedDyad.TryParse(text, out var both) && both.Equals(dyad)) return [dyad.Forward, dyad.Backward];
        if (text.Length > 0) fields.Refuse(fields.PositionOf("direction"), "other-dyad", $"'{text}'", $"{dyad}, {dyad.Forward} or {dyad.Backward}");
        return [];
    }
}
