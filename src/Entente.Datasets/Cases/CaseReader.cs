namespace Entente.Datasets.Cases;

/// <summary>A case as read: the record, where its rows stand, and what was wrong.</summary>
public sealed record CaseReading
{
    private readonly CaseIndex? index;

    internal CaseReading(string name, CaseRecord? record, string framework, CaseIndex? index, IReadOnlyList<Rejection> problems)
    {
        Name = name;
        Record = record;
        Framework = framework;
        this.index = index;
        Problems = problems;
    }

    /// <summary>Name of the folder.</summary>
    public string Name { get; }

    /// <summary>The record, or null where <c>case.yaml</c> cannot be read.</summary>
    public CaseRecord? Record { get; }

    /// <summary>Identifier of the framework that the case names.</summary>
    public string Framework { get; }

    /// <summary>What could not be read, by file and line.</summary>
    public IReadOnlyList<Rejection> Problems { get; }

    /// <summary>All citations of the case, whatever was known when.</summary>
    public IReadOnlyList<Citation> Citations { get; internal init; } = [];

    /// <summary>Where the row of an identifier starts; null where no row has it.</summary>
    public FilePosition? PositionOf(string id) => index?.Find(id);
}

/// <summary>Reads a case folder (docs/formats.md). Nothing is guessed and nothing is lost: what cannot be read is a rejection.</summary>
public static class CaseReader
{
    /// <summary>Reads a folder.</summary>
    /// <param name="directory">The folder.</param>
    /// <exception cref="EntenteException"><c>case-not-found</c>: there is no such folder.</exception>
    public static CaseReading Read(string directory)
    {
        var problems = new List<Rejection>();
        var parts = ReadParts(directory, problems);
        var name = NameOf(directory);
        return parts is null
            ? new CaseReading(name, null, "", null, problems)
            : new CaseReading(name, parts.ToRecord(), parts.Head.Framework, parts.Index, problems) { Citations = parts.Citations.Items };
    }

    /// <summary>The dyad that a case folder is about, read from <c>case.yaml</c> alone; null where it cannot be read.</summary>
    public static UndirectedDyad? DyadOf(string directory) => CaseHead.Read(Path.Combine(directory, CaseFiles.Case), [])?.Dyad;

    /// <summary>What a case folder is called.</summary>
    internal static string NameOf(string directory) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)));

    /// <summary>All that a folder holds, each item with its place; null, with rejections, where <c>case.yaml</c> cannot be read.</summary>
    internal static CaseParts? ReadParts(string directory, List<Rejection> problems)
    {
        ArgumentNullException.ThrowIfNull(directory);
        if (!Directory.Exists(directory)) throw NotFound(directory);
        var head = CaseHead.Read(Path.Combine(directory, CaseFiles.Case), problems);
        if (head is null) return null;
        var parts = new CaseParts(head, problems);
        head.Register(parts.Index);
        CitationTable.Read(Path.Combine(directory, CaseFiles.Citations), parts);
        new EvidenceTable(parts).Read(Path.Combine(directory, CaseFiles.Evidence));
        new IndicatorTable(parts).Read(Path.Combine(directory, CaseFiles.Indicators));
        IssueList.Read(directory, parts);
        LedgerList.Read(directory, parts);
        LinkageList.Read(directory, parts);
        ProjectionList.Read(directory, parts);
        return parts;
    }

    private static EntenteException NotFound(string directory) => new(
        "case-not-found",
        $"there is no case folder {directory}",
        File.Exists(directory) ? "a file" : "nothing",
        "a folder with case.yaml in it",
        "name a case folder, or see docs/formats.md on how to start one");
}
