namespace Entente.Reporting.Tests;

/// <summary>Assessments built by hand. The figures are invented; names and dates follow what was public by 31 May 2012.</summary>
internal static partial class Sample
{
    public static readonly UndirectedDyad Dyad = new(ActorCode.Parse("USA"), ActorCode.Parse("RUS"));

    public static readonly AsOf Date = AsOf.Date(2012, 5, 31);

    /// <summary>Every field filled, every list with items, every value that may be null both null and not.</summary>
    public static RelationAssessment Rich { get; } = new()
    {
        Dyad = Dyad,
        Title = "The United States and Russia",
        Request = new AssessmentRequest(Date, Horizon.Years(5)),
        Framework = "four-variables 1",
        Opening = new Opening(
            "USA-RUS stands at +1.4 (normal) and is more likely to stay as it is by 31 May 2017 than to warm (31 %) or cool (28 %).",
            "Moderate confidence: the 90 % band runs from +0.3 to +2.2, 118 independent items, one cell in eight is thin; replayed projections over five years scored 0.21 (base rate 0.24).",
            "Since May 2011: down 0.4 points; military strategy fell most, economics rose.",
            "Next: NATO summit follow-up in June 2012; Russia's accession to the WTO by August 2012; vote on Jackson-Vanik by the end of 2012.",
            "What would overturn it: the collapse of the talks on missile defence (-1.9 points), or leaving economics out (the band becomes discord)."),
        Overall = Overall(),
        Variables = [Military(), Geopolitics(), Economics(), Domestic()],
        Typology = Types(),
        Ledger = [RussianLedger(), AmericanLedger()],
        Linkages = Linkages(),
        Issues = Issues(),
        Projection = Ahead(),
        Sensitivity = Choices(),
        TrackRecord = Record(),
        Calendar =
        [
            new CalendarEntry(PartialDate.Parse("2012-06-18"), "The presidents meet at the G20 summit in Los Cabos.", "2012-06-18-los-cabos"),
            new CalendarEntry(PartialDate.Parse("2012-08"), "Russia is to become a member of the WTO.", "2012-08-wto-membership"),
            new CalendarEntry(PartialDate.Parse("2012"), "Deadline: if Congress is satisfied, it grants permanent normal trade relations.", "k-pntr-wto"),
        ],
        Citations = Citations(),
        Provenance = Origins(),
    };

    /// <summary>A date of which next to nothing is known: no levels, no ledger, no projection.</summary>
    public static RelationAssessment Empty { get; } = new()
    {
        Dyad = Dyad,
        Title = "The United States and Russia",
        Request = new AssessmentRequest(AsOf.Date(1991, 12, 31), Horizon.Months(12)),
        Framework = "four-variables 1",
        Opening = new Opening("Not enough evidence to judge.", "No confidence: 2 items.", "Nothing is known of the year before.", "No dated decision is known.", "Any evidence would."),
        Overall = new OverallStanding
        {
            Level = null,
            Mean = null,
            Bottleneck = null,
            ByDirection = NoLevels(),
            Momentum = null,
            BandCauses = [],
            Verdict = Verdict.NotEnoughEvidence,
            History = [],
            YearBefore = null,
        },
        Variables = [NothingOn("military", "Military strategy"), NothingOn("domestic", "Domestic politics")],
        Typology = [],
        Ledger = [],
        Linkages = [],
        Issues = [],
        Projection = new LevelProjection
        {
            HorizonEnd = new DateOnly(1992, 12, 31),
            Start = null,
            Threshold = 0.75,
            Model = "none",
            Distribution = null,
            Baselines = [],
            Fan = [],
            Bands = [],
            Rupture = null,
            Caveats = ["No projection: not enough evidence for a level to start from."],
        },
        Sensitivity = [],
        TrackRecord = new TrackRecord(Unscored("none resolved by this date"), Unscored("none due by this date"), Unscored("none registered"), [], []),
        Calendar = [],
        Citations = new Dictionary<string, Citation>(StringComparer.Ordinal),
        Provenance = new Provenance("0.1.0", "four-variables 1", "icews 1", "plover 1", 20120531, [], [], 0, []),
    };

    /// <summary>A date of which something is known, but with a projection refused and nothing due.</summary>
    public static RelationAssessment Thin { get; } = Rich with
    {
        Overall = Overall() with { Bottleneck = new Bottleneck(new VariableId("military"), new Level(-4), new Level(-1), Binds: true), YearBefore = null, Momentum = null, History = [] },
        Projection = Ahead() with { Distribution = null, Baselines = [], Fan = [], Bands = [], Caveats = ["No projection: only 4 periods of record."] },
        TrackRecord = Record() with { Projections = [], Replays = [] },
        Typology = [],
        Issues = [],
        Linkages = [],
        Calendar = [],
    };

    private static ScoredGroup Unscored(string note) => new(0, 0, null, null, null, null, [], note);

    private static DirectionLevel[] NoLevels() => [new(Dyad.Forward, null, 1), new(Dyad.Backward, null, 1)];

    private static VariableStanding NothingOn(string id, string name) => new()
    {
        Variable = new Variable(new VariableId(id), name, "What is known?", 0.25, [], [], [], [], []),
        Level = null,
        BandCauses = [],
        Momentum = null,
        Verdict = Verdict.NotEnoughEvidence,
        ByDirection = NoLevels(),
        WordsAndDeeds = new WordsAndDeeds(null, null, 0, 0),
        Structure = new StructureReading(null, "no figures", []),
        Disagreement = "",
        Drift = 0,
        Items = 0,
        Features = new Dictionary<string, double>(StringComparer.Ordinal),
        EvidenceFor = [],
        EvidenceAgainst = [],
        OtherEvidence = [],
        History = [],
    };

    private static Level? Maybe(double? value) => value is { } level ? new Level(level) : null;

    private static LevelEstimate Estimate(double value, double low, double high) => new(new Level(value), new Level(low), new Level(high));

    private static PartialDate On(string date) => PartialDate.Parse(date);

    private static DateOnly Day(string date) => PartialDate.Parse(date).Last;

    private static TestResult Test(string feature, ComparisonOperator comparison, double threshold, double value, bool passed) => new(feature, comparison, threshold, value, passed);
}
