namespace Entente.Reporting.Words;

/// <summary>Finds the citations that an assessment shows; a record knows many more.</summary>
internal sealed class CitedSources
{
    private readonly IReadOnlyDictionary<string, Citation> known;
    private readonly HashSet<string> cited = new(StringComparer.Ordinal);
    private readonly List<string> inOrder = [];

    private CitedSources(IReadOnlyDictionary<string, Citation> known) => this.known = known;

    /// <summary>The identifiers of known citations that anything shown names, in the order in which a reader comes to them.</summary>
    public static List<string> Of(RelationAssessment assessment)
    {
        var found = new CitedSources(assessment.Citations);
        foreach (var variable in assessment.Variables) found.Add(variable);
        foreach (var type in assessment.Typology)
        {
            if (type.Declared is { } declared) found.Add(declared.Evidence.Citations);
        }

        foreach (var side in assessment.Ledger) found.Add(side);
        foreach (var issue in assessment.Issues) found.Add(issue);
        foreach (var linkage in assessment.Linkages) found.Add(linkage.Linkage);
        foreach (var projection in assessment.TrackRecord.Projections) found.Add(projection);
        return found.inOrder;
    }

    private void Add(string citation)
    {
        if (known.ContainsKey(citation) && cited.Add(citation)) inOrder.Add(citation);
    }

    private void Add(IReadOnlyList<string> citations)
    {
        for (var index = 0; index < citations.Count; index++) Add(citations[index]);
    }

    private void Add(VariableStanding variable)
    {
        foreach (var row in variable.EvidenceFor) Add(row.Evidence.Citations);
        foreach (var row in variable.EvidenceAgainst) Add(row.Evidence.Citations);
        foreach (var row in variable.OtherEvidence) Add(row.Evidence.Citations);
        foreach (var indicator in variable.Structure.Indicators)
        {
            Add(indicator.Latest.Citation);
            foreach (var point in indicator.Points) Add(point.Citation);
        }
    }

    private void Add(SideLedger side)
    {
        foreach (var given in side.Given) Add(given.Entry.Citation);
        foreach (var received in side.Received) Add(received.Citation);
        foreach (var grievance in side.Grievances) Add(grievance.Entry.Citation);
    }

    private void Add(IssueStanding issue)
    {
        foreach (var turn in issue.Thread.Transitions) Add(turn.Citation);
    }

    private void Add(Linkage linkage)
    {
        Add(linkage.Citation);
        foreach (var turn in linkage.Transitions) Add(turn.Citation);
    }

    private void Add(ProjectionStanding projection)
    {
        Add(projection.Projection.Citation);
        if (projection.Resolution is { } resolution) Add(resolution.Citation);
    }
}
