namespace Entente.Assessment;

/// <summary>What an assessment may show of a record besides the rows themselves.</summary>
internal static class Shown
{
    /// <summary>The citations that the known rows name. A source named only by rows of later knowledge leaves no trace, not even its identifier.</summary>
    public static Dictionary<string, Citation> Citations(KnownRecord record)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in record.Evidence) shown.UnionWith(item.Citations);
        foreach (var item in record.Observations) shown.Add(item.Citation);
        foreach (var thread in record.Issues)
        {
            foreach (var item in thread.Transitions) shown.Add(item.Citation);
        }

        foreach (var item in record.Ledger) shown.Add(item.Citation);
        foreach (var linkage in record.Linkages)
        {
            shown.Add(linkage.Citation);
            foreach (var item in linkage.Transitions) shown.Add(item.Citation);
        }

        foreach (var projection in record.Projections)
        {
            shown.Add(projection.Citation);
            foreach (var item in projection.Resolutions) shown.Add(item.Citation);
        }

        var citations = new Dictionary<string, Citation>(shown.Count, StringComparer.Ordinal);
        foreach (var (id, citation) in record.Citations) // in ordinal order of identifiers
        {
            if (shown.Contains(id)) citations.Add(id, citation);
        }

        return citations;
    }
}
