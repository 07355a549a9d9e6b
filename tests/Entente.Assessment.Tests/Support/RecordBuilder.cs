using System.Globalization;

namespace Entente.Assessment.Tests;

/// <summary>Builds small records of USA-RUS in code.</summary>
internal sealed class RecordBuilder
{
    public static readonly UndirectedDyad Dyad = UndirectedDyad.Parse("USA-RUS");

    private readonly List<Citation> citations = [new("c-1", "A report", "Gazette", PartialDate.Parse("1990"), "", Verification.Read, "USA")];
    private int count;

    public DateOnly From { get; init; } = new(2000, 1, 1);

    public List<Evidence> Evidence { get; } = [];

    public List<Indicator> Indicators { get; } = [];

    public List<IndicatorObservation> Observations { get; } = [];

    public List<IssueThread> Issues { get; } = [];

    public List<LedgerEntry> Ledger { get; } = [];

    public List<Linkage> Linkages { get; } = [];

    public List<Projection> Projections { get; } = [];

    /// <summary>An act; its sign is that of the scale unless given, and it bears on both directions unless one is named.</summary>
    public RecordBuilder Act(string date, string? cameo, string variable = "military", int? sign = null, string? direction = null, Func<Evidence, Evidence>? with = null)
    {
        var on = PartialDate.Parse(date);
        CameoCode? code = cameo is null ? null : CameoCode.Parse(cameo);
        var signed = sign ?? (code is { } known ? Math.Sign(ActScale.Of("copdab", known)) : 1);
        Dyad[] ways = direction is null ? [Dyad.Forward, Dyad.Backward] : [Entente.Dyad.Parse(direction)];
        var item = new Evidence
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"e-{++count:00000}"),
            Kind = EvidenceKind.Act,
            OccurredOn = on,
            KnownOn = on.Last,
            Source = ways[0].Source.ToString(),
            Target = ways[0].Target.ToString(),
            Cameo = code,
            Variable = new VariableId(variable),
            BearsOn = [.. ways.Select(way => new Bearing(way, new VariableId(variable), signed, 1, ""))],
            Text = string.Create(CultureInfo.InvariantCulture, $"Act {count} of {date}."),
            Citations = ["c-1"],
        };
        Evidence.Add(with is null ? item : with(item));
        return this;
    }

    /// <summary>Acts of the given codes in turn, so many a year, over some years, on every variable named.</summary>
    public RecordBuilder Steady(int fromYear, int untilYear, int aYear, string[] cameo, params string[] variables)
    {
        for (var index = 0; index < (untilYear - fromYear) * aYear; index++)
        {
            var day = new DateOnly(fromYear, 1, 1).AddDays((int)((index + 0.5) * 365.2425 / aYear)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            foreach (var variable in variables) Act(day, cameo[index % cameo.Length], variable);
        }

        return this;
    }

    public RecordBuilder Cite(Citation citation)
    {
        citations.Add(citation);
        return this;
    }

    public RecordBuilder Thread(string id, string variable, params (string Date, IssueState To)[] transitions)
    {
        Issues.Add(new IssueThread(id, id, new VariableId(variable), [.. transitions.Select(item => new IssueTransition(PartialDate.Parse(item.Date), PartialDate.Parse(item.Date).Last, item.To, "A turn.", "c-1"))]));
        return this;
    }

    public RecordBuilder Linkage(string id, string stated, string? deadline = null, params (string Date, LinkageStatus Status)[] transitions)
    {
        Linkages.Add(new Linkage
        {
            Id = id,
            Condition = "one thing comes",
            IsUnless = false,
            Then = "another follows",
            Variable = new VariableId("economics"),
            Affects = Course.Warmer,
            Decider = "Congress",
            Deadline = deadline is null ? null : PartialDate.Parse(deadline),
            StatedBy = "An analyst",
            StatedOn = PartialDate.Parse(stated),
            KnownOn = PartialDate.Parse(stated).Last,
            Citation = "c-1",
            Transitions = [.. transitions.Select(item => new LinkageTransition(PartialDate.Parse(item.Date), PartialDate.Parse(item.Date).Last, item.Status, "What came.", "c-1"))],
        });
        return this;
    }

    public RecordBuilder Projection(string id, string made, string proposition, string wording = "likely", string cluster = "", params (string Date, Outcome Outcome)[] resolutions)
    {
        Projections.Add(new Projection
        {
            Id = id,
            Holder = "An analyst",
            Institution = "An institute",
            Origin = ProjectionOrigin.Person,
            MadeOn = PartialDate.Parse(made),
            KnownOn = PartialDate.Parse(made).Last,
            Statement = "It will be so.",
            Direction = Course.Warmer,
            Variable = VariableId.Overall,
            Wording = wording,
            Cluster = cluster,
            Proposition = Proposition.Parse(proposition),
            Citation = "c-1",
            Resolutions = [.. resolutions.Select(item => new ProjectionResolution(PartialDate.Parse(item.Date), PartialDate.Parse(item.Date).Last, item.Outcome, "a source", "So it came.", "c-1"))],
        });
        return this;
    }

    public RecordBuilder Concession(string id, string date, string side, string variable = "military", double intensity = 5, double? declared = null)
    {
        Ledger.Add(new Concession { Id = id, Side = side, By = side, OccurredOn = PartialDate.Parse(date), KnownOn = PartialDate.Parse(date).Last, Variable = new VariableId(variable), Intensity = intensity, Declared = declared, Text = "Given.", Citation = "c-1" });
        return this;
    }

    public RecordBuilder Return(string id, string date, string side, string answers, bool named, double intensity = 3, double? declared = null)
    {
        var by = side == "USA" ? "RUS" : "USA";
        Ledger.Add(new Return { Id = id, Side = side, By = by, OccurredOn = PartialDate.Parse(date), KnownOn = PartialDate.Parse(date).Last, Variable = new VariableId("military"), Intensity = intensity, Declared = declared, Text = "Returned.", Citation = "c-1", Answers = answers, IsNamed = named });
        return this;
    }

    public CaseRecord Build() => new(Dyad, "A small record", From, Indicators, Evidence, Observations, Issues, Ledger, Linkages, Projections, citations);
}
