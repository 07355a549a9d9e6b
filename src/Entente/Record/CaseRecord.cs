namespace Entente;

/// <summary>
/// All that a case holds about one pair of states. It gives no numbers: <see cref="AsOf"/> is the only way to them, so that
/// nothing that became known later can leak into an answer.
/// </summary>
public sealed class CaseRecord
{
    private readonly Evidence[] evidence;
    private readonly IndicatorObservation[] observations;
    private readonly IssueThread[] issues;
    private readonly LedgerEntry[] ledger;
    private readonly Linkage[] linkages;
    private readonly Projection[] projections;
    private readonly Citation[] citations;

    /// <summary>A record; every list is put into a fixed order, whatever order it came in.</summary>
    public CaseRecord(
        UndirectedDyad dyad,
        string title,
        DateOnly from,
        IReadOnlyList<Indicator> indicators,
        IEnumerable<Evidence> evidence,
        IEnumerable<IndicatorObservation> observations,
        IEnumerable<IssueThread> issues,
        IEnumerable<LedgerEntry> ledger,
        IEnumerable<Linkage> linkages,
        IEnumerable<Projection> projections,
        IEnumerable<Citation> citations)
    {
        Dyad = dyad;
        Title = title;
        From = from;
        Indicators = indicators;
        this.evidence = Ordered(evidence, static (a, b) => Compare(a.OccurredOn, b.OccurredOn, a.Id, b.Id));
        this.observations = Ordered(observations, Compare);
        this.issues = Ordered(issues, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        this.ledger = Ordered(ledger, static (a, b) => Compare(a.OccurredOn, b.OccurredOn, a.Id, b.Id));
        this.linkages = Ordered(linkages, static (a, b) => Compare(a.StatedOn, b.StatedOn, a.Id, b.Id));
        this.projections = Ordered(projections, static (a, b) => Compare(a.MadeOn, b.MadeOn, a.Id, b.Id));
        this.citations = Ordered(citations, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
    }

    /// <summary>The two states.</summary>
    public UndirectedDyad Dyad { get; }

    /// <summary>What the case is called.</summary>
    public string Title { get; }

    /// <summary>The first day that the record covers.</summary>
    public DateOnly From { get; }

    /// <summary>The indicator series that it declares.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The day on which the latest row became known, or the first day of an empty record.</summary>
    public DateOnly LastKnownOn
    {
        get
        {
            var last = From;
            foreach (var item in evidence)
            {
                if (item.Status != EventStatus.Planned && item.KnownOn > last) last = item.KnownOn;
            }

            return last;
        }
    }

    /// <summary>What was known at the end of a day.</summary>
    public KnownRecord AsOf(AsOf asOf) => new(this, asOf);

    internal Evidence[] KnownEvidence(AsOf asOf)
    {
        var known = new Evidence[evidence.Length];
        var count = 0;
        foreach (var item in evidence)
        {
            if (asOf.Knows(item.KnownOn)) known[count++] = item.At(asOf);
        }

        return known[..count];
    }

    internal IndicatorObservation[] KnownObservations(AsOf asOf) => [.. observations.Where(item => asOf.Knows(item.KnownOn))];

    internal IssueThread[] KnownIssues(AsOf asOf) => [.. issues.Select(item => Known(item, asOf)).Where(item => item.Transitions.Count > 0)];

    internal LedgerEntry[] KnownLedger(AsOf asOf) => [.. ledger.Where(item => asOf.Knows(item.KnownOn))];

    internal Linkage[] KnownLinkages(AsOf asOf) => [.. linkages.Where(item => asOf.Knows(item.KnownOn)).Select(item => Known(item, asOf))];

    internal Projection[] KnownProjections(AsOf asOf) => [.. projections.Where(item => asOf.Knows(item.KnownOn)).Select(item => Known(item, asOf))];

    internal Dictionary<string, Citation> KnownCitations(AsOf asOf)
    {
        var known = new Dictionary<string, Citation>(citations.Length, StringComparer.Ordinal);
        foreach (var item in citations) known.Add(item.Id, item.At(asOf));
        return known;
    }

    private static IssueThread Known(IssueThread thread, AsOf asOf) =>
        thread with { Transitions = [.. thread.Transitions.Where(item => asOf.Knows(item.KnownOn))] };

    private static Linkage Known(Linkage linkage, AsOf asOf) =>
        linkage with { Transitions = [.. linkage.Transitions.Where(item => asOf.Knows(item.KnownOn))] };

    private static Projection Known(Projection projection, AsOf asOf) =>
        projection with { Resolutions = [.. projection.Resolutions.Where(item => asOf.Knows(item.KnownOn))] };

    private static T[] Ordered<T>(IEnumerable<T> items, Comparison<T> compare)
    {
        T[] ordered = [.. items];
        Array.Sort(ordered, compare);
        return ordered;
    }

    private static int Compare(PartialDate date, PartialDate otherDate, string id, string otherId)
    {
        var byDate = date.CompareTo(otherDate);
        return byDate != 0 ? byDate : string.CompareOrdinal(id, otherId);
    }

    private static int Compare(IndicatorObservation a, IndicatorObservation b)
    {
        var order = string.CompareOrdinal(a.Indicator, b.Indicator);
        if (order == 0) order = a.Period.FirstDay.CompareTo(b.Period.FirstDay);
        if (order == 0) order = a.KnownOn.CompareTo(b.KnownOn);
        if (order == 0) order = string.CompareOrdinal(a.Vintage, b.Vintage);
        return order != 0 ? order : a.Value.CompareTo(b.Value);
    }
}

/// <summary>
/// What was known of a case at the end of a day. Every number of an assessment comes from one of these. Each list is filtered
/// when it is first asked for: a replay that needs only the evidence does not pay for the rest.
/// </summary>
public sealed class KnownRecord
{
    private readonly CaseRecord record;

    internal KnownRecord(CaseRecord record, AsOf asOf)
    {
        this.record = record;
        AsOf = asOf;
    }

    /// <summary>The end of the day at which this was known.</summary>
    public AsOf AsOf { get; }

    /// <summary>The two states.</summary>
    public UndirectedDyad Dyad => record.Dyad;

    /// <summary>What the case is called.</summary>
    public string Title => record.Title;

    /// <summary>The first day that the record covers.</summary>
    public DateOnly From => record.From;

    /// <summary>The indicator series that the case declares.</summary>
    public IReadOnlyList<Indicator> Indicators => record.Indicators;

    /// <summary>Evidence known, by date and identifier.</summary>
    public IReadOnlyList<Evidence> Evidence => field ??= record.KnownEvidence(AsOf);

    /// <summary>Figures known, by series, period and date of publication.</summary>
    public IReadOnlyList<IndicatorObservation> Observations => field ??= record.KnownObservations(AsOf);

    /// <summary>Issue threads that had a transition, with those known.</summary>
    public IReadOnlyList<IssueThread> Issues => field ??= record.KnownIssues(AsOf);

    /// <summary>Ledger entries known, by date.</summary>
    public IReadOnlyList<LedgerEntry> Ledger => field ??= record.KnownLedger(AsOf);

    /// <summary>Linkages stated, with the transitions known.</summary>
    public IReadOnlyList<Linkage> Linkages => field ??= record.KnownLinkages(AsOf);

    /// <summary>Projections made, with the resolutions known.</summary>
    public IReadOnlyList<Projection> Projections => field ??= record.KnownProjections(AsOf);

    /// <summary>Citations by identifier, as they could be seen then.</summary>
    public IReadOnlyDictionary<string, Citation> Citations => field ??= record.KnownCitations(AsOf);
}
