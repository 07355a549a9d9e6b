namespace Entente.Assessment;

/// <summary>What an assessment may show of a record besides the rows themselves.</summary>
internal static class Shown
{
    /// <summary>The citations that the known rows name. A source named only by rows of later knowledge leaves no trace, not even its identifier.</summary>
    public static Dictionary<string, Citation> Citations(KnownRecord record)
    {
        var shown = new SortedSet<string>(StringComparer.Ordinal);
        shown.UnionWith(record.Evidence.SelectMany(item => item.Citations));
        shown.UnionWith(record.Observations.Select(item => item.Citation));
        shown.UnionWith(record.Issues.SelectMany(item => item.Transitions).Select(item => item.Citation));
        shown.UnionWith(record.Ledger.Select(item => item.Citation));
        shown.UnionWith(record.Linkages.SelectMany(item => item.Transitions.Select(transition => transition.Citation).Append(item.Citation)));
        shown.UnionWith(record.Projections.SelectMany(item => item.Resolutions.Select(resolution => resolution.Citation).Append(item.Citation)));
        return shown.Where(record.Citations.ContainsKey).ToDictionary(id => id, id => record.Citations[id], StringComparer.Ordinal);
    }
}
