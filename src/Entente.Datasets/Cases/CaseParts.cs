using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>All that was read of a case, each item with its place: what a record is made from, and what a check looks into.</summary>
internal sealed class CaseParts
{
    private readonly int[] found = new int[CaseFiles.WithRows.Length];

    public CaseParts(CaseHead head, List<Rejection> problems)
    {
        Head = head;
        Problems = problems;
        Index = new CaseIndex(problems);
    }

    public CaseHead Head { get; }

    public List<Rejection> Problems { get; }

    public CaseIndex Index { get; }

    public PlacedList<Citation> Citations { get; } = new();

    public PlacedList<Evidence> Evidence { get; } = new();

    public PlacedList<IndicatorObservation> Observations { get; } = new();

    public PlacedList<IssueThread> Issues { get; } = new();

    public PlacedList<LedgerEntry> Ledger { get; } = new();

    public PlacedList<Linkage> Linkages { get; } = new();

    public PlacedList<Projection> Projections { get; } = new();

    /// <summary>Transitions of each issue, in the order of the file; parallel to <see cref="Issues"/>.</summary>
    public List<PlacedList<IssueTransition>> IssueTransitions { get; } = [];

    /// <summary>Transitions of each linkage, in the order of the file.</summary>
    public List<PlacedList<LinkageTransition>> LinkageTransitions { get; } = [];

    /// <summary>Resolutions of each projection, in the order of the file.</summary>
    public List<PlacedList<ProjectionResolution>> Resolutions { get; } = [];

    /// <summary>Notes how many rows or items a file holds, sound or not.</summary>
    public void Count(string file, int rows) => found[Array.IndexOf(CaseFiles.WithRows, file)] = rows;

    /// <summary>How many rows or items a file holds, sound or not.</summary>
    public int CountOf(string file) => found[Array.IndexOf(CaseFiles.WithRows, file)];

    /// <summary>How many of them were taken.</summary>
    public int TakenOf(string file) => file switch
    {
        CaseFiles.Evidence => Evidence.Count,
        CaseFiles.Indicators => Observations.Count,
        CaseFiles.Issues => Issues.Count,
        CaseFiles.Ledger => Ledger.Count,
        CaseFiles.Linkages => Linkages.Count,
        CaseFiles.Projections => Projections.Count,
        _ => Citations.Count,
    };

    public CaseRecord ToRecord() => new(
        Head.Dyad,
        Head.Title,
        Head.From,
        Head.Indicators,
        Evidence.Items,
        Observations.Items,
        Issues.Items,
        Ledger.Items,
        Linkages.Items,
        Projections.Items,
        Citations.Items);
}
