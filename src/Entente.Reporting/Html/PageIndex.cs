using System.Globalization;
using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>Where things are on the page. Places are numbered: an identifier from outside is never part of one.</summary>
internal sealed class PageIndex
{
    private readonly Dictionary<string, int> citations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);

    public PageIndex(RelationAssessment assessment)
    {
        CitationIds = CitedSources.Of(assessment);
        for (var index = 0; index < CitationIds.Count; index++) citations[CitationIds[index]] = index + 1;
        for (var variable = 0; variable < assessment.Variables.Count; variable++) Add(variable, assessment.Variables[variable]);
        for (var index = 0; index < assessment.Linkages.Count; index++) places.TryAdd(assessment.Linkages[index].Linkage.Id, Linkage(index));
    }

    /// <summary>The identifiers of the citations shown in the order of their numbers, from 1.</summary>
    public IReadOnlyList<string> CitationIds { get; }

    /// <summary>The number of a citation; 0 where the assessment has none of that identifier.</summary>
    public int Citation(string id) => citations.GetValueOrDefault(id);

    /// <summary>The place of a row of evidence or a linkage, or null where it is not on the page.</summary>
    public string? Place(string id) => places.GetValueOrDefault(id);

    public static string Variable(int variable) => Numbered("v", variable);

    public static string EvidenceOf(int variable) => Numbered("evidence", variable);

    public static string FeaturesOf(int variable) => Numbered("features", variable);

    public static string Row(int variable, char part, int row) => Numbered("e", variable) + part + row.ToString(CultureInfo.InvariantCulture);

    public static string Figure(int variable, int indicator) => Numbered("f", variable) + "-" + indicator.ToString(CultureInfo.InvariantCulture);

    public static string Linkage(int index) => Numbered("l", index);

    public static string Ledger(int side) => Numbered("ledger", side);

    private static string Numbered(string kind, int number) => kind + (number + 1).ToString(CultureInfo.InvariantCulture);

    private void Add(int variable, VariableStanding standing)
    {
        Add(standing.EvidenceFor, variable, 'a');
        Add(standing.EvidenceAgainst, variable, 'b');
        Add(standing.OtherEvidence, variable, 'c');
    }

    private void Add(IReadOnlyList<WeighedEvidence> rows, int variable, char part)
    {
        for (var row = 0; row < rows.Count; row++) places.TryAdd(rows[row].Evidence.Id, Row(variable, part, row));
    }
}
