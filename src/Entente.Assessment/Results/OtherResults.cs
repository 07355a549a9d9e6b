namespace Entente.Assessment;

/// <summary>The type of the partnership in one direction: what the one is to the other.</summary>
/// <param name="Direction">Who towards whom.</param>
/// <param name="Observed">The type that the tests give.</param>
/// <param name="Since">Month since which it holds.</param>
/// <param name="Tests">The tests of entry, and of exit from the type held, with their values.</param>
/// <param name="Declared">The latest conception that the first side stated, or null.</param>
/// <param name="Mismatch">How the two differ, in a sentence; or empty.</param>
public sealed record PartnershipType(Dyad Direction, TypologyRule Observed, Period Since, IReadOnlyList<TypologyTest> Tests, DeclaredConception? Declared, string Mismatch);

/// <summary>A test of the typology.</summary>
/// <param name="Type">The type tested.</param>
/// <param name="Stage">enter, at-once or exit.</param>
/// <param name="Result">The condition with its value.</param>
public sealed record TypologyTest(string Type, string Stage, TestResult Result);

/// <summary>What a side says the partnership is.</summary>
/// <param name="Type">Identifier of the type.</param>
/// <param name="Evidence">The statement.</param>
public sealed record DeclaredConception(string Type, Evidence Evidence);

/// <summary>The two hands of one side.</summary>
public sealed record SideLedger
{
    /// <summary>The side that counts.</summary>
    public required string Side { get; init; }

    /// <summary>What it says it gave.</summary>
    public required IReadOnlyList<CountedConcession> Given { get; init; }

    /// <summary>What came back, named and inferred.</summary>
    public required IReadOnlyList<ReceivedReturn> Received { get; init; }

    /// <summary>What it says it suffered.</summary>
    public required IReadOnlyList<CountedGrievance> Grievances { get; init; }

    /// <summary>Received minus given, under each weighting.</summary>
    public required IReadOnlyList<LedgerBalance> Balances { get; init; }

    /// <summary>Identifiers of concessions without any return.</summary>
    public required IReadOnlyList<string> Unreturned { get; init; }

    /// <summary>How far inferred returns exceed chance.</summary>
    public required InferredReturns Inferred { get; init; }
}

/// <summary>A concession and what it got.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Returns">Identifiers of named returns.</param>
/// <param name="Inferred">Identifiers of evidence inferred to answer it.</param>
public sealed record CountedConcession(Concession Entry, IReadOnlyList<string> Returns, IReadOnlyList<string> Inferred);

/// <summary>A grievance and what answered it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Returns">Identifiers of named returns.</param>
public sealed record CountedGrievance(Grievance Entry, IReadOnlyList<string> Returns);

/// <summary>Something that came back.</summary>
/// <param name="Id">Identifier of the ledger entry or of the evidence.</param>
/// <param name="Answers">Identifier of the entry that it answers.</param>
/// <param name="OccurredOn">When.</param>
/// <param name="Text">One sentence.</param>
/// <param name="IsNamed">Named by a source on the counting side; otherwise inferred.</param>
/// <param name="Intensity">Magnitude, 1 to 10.</param>
/// <param name="LagDays">Days after the concession.</param>
/// <param name="Citation">Identifier of its citation.</param>
public sealed record ReceivedReturn(string Id, string Answers, PartialDate OccurredOn, string Text, bool IsNamed, double Intensity, int LagDays, string Citation);

/// <summary>A balance under one weighting.</summary>
/// <param name="Weighting">count, intensity or declared.</param>
/// <param name="Given">Sum given.</param>
/// <param name="Received">Sum of named returns.</param>
public sealed record LedgerBalance(string Weighting, double Given, double Received)
{
    /// <summary>Received minus given.</summary>
    public double Net => Received - Given;
}

/// <summary>Inferred returns against chance.</summary>
/// <param name="WindowDays">Days within which an act may answer a concession.</param>
/// <param name="ResponseRatio">Share of what was given that is matched.</param>
/// <param name="Placebo">The same with the returns' dates shuffled, mean of the draws.</param>
public sealed record InferredReturns(int WindowDays, double ResponseRatio, double Placebo)
{
    /// <summary>Share matched beyond chance.</summary>
    public double Excess => ResponseRatio - Placebo;
}

/// <summary>A linkage with its status at the date.</summary>
/// <param name="Linkage">The linkage.</param>
/// <param name="Status">Its status.</param>
/// <param name="Since">The transition that gave it the status, or null while it stands.</param>
/// <param name="IsOverdue">Its deadline has passed and nothing is known of it.</param>
public sealed record LinkageStanding(Linkage Linkage, LinkageStatus Status, LinkageTransition? Since, bool IsOverdue);

/// <summary>An issue thread at the date.</summary>
/// <param name="Thread">The thread.</param>
/// <param name="State">The state it was last turned into.</param>
/// <param name="Since">The transition that did.</param>
public sealed record IssueStanding(IssueThread Thread, IssueState State, IssueTransition Since);

/// <summary>Where the level is heading, beside the baselines.</summary>
public sealed record LevelProjection
{
    /// <summary>Last day of the horizon.</summary>
    public required DateOnly HorizonEnd { get; init; }

    /// <summary>The level that it starts from, or null where there is none: then there is no projection.</summary>
    public required Level? Start { get; init; }

    /// <summary>Points by which a level must differ to count as warmer or cooler.</summary>
    public required double Threshold { get; init; }

    /// <summary>The model, by name.</summary>
    public required string Model { get; init; }

    /// <summary>The shipped projection.</summary>
    public required HorizonDistribution? Distribution { get; init; }

    /// <summary>Baselines by name: no-change, base-rate, mean-reversion.</summary>
    public required IReadOnlyList<NamedDistribution> Baselines { get; init; }

    /// <summary>Quantiles along the way, a year (or a month) apart.</summary>
    public required IReadOnlyList<FanPoint> Fan { get; init; }

    /// <summary>Probability of each band at the horizon's end.</summary>
    public required IReadOnlyList<BandProbability> Bands { get; init; }

    /// <summary>Probability of a rupture within the horizon, from the reference class, or null.</summary>
    public required ReferenceClass? Rupture { get; init; }

    /// <summary>Why there is no projection, or what to hold against it; one sentence each.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }
}

/// <summary>A distribution of the level at the horizon's end.</summary>
/// <param name="Warmer">Probability of at least the threshold above the start.</param>
/// <param name="Cooler">Probability of at least the threshold below.</param>
/// <param name="Quantiles">5, 25, 50, 75 and 95 %.</param>
public sealed record HorizonDistribution(double Warmer, double Cooler, LevelQuantiles Quantiles);

/// <summary>Quantiles of a level.</summary>
/// <param name="Q05">5 %.</param>
/// <param name="Q25">25 %.</param>
/// <param name="Q50">Median.</param>
/// <param name="Q75">75 %.</param>
/// <param name="Q95">95 %.</param>
public sealed record LevelQuantiles(double Q05, double Q25, double Q50, double Q75, double Q95);

/// <summary>A baseline.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Distribution">Its distribution, or null where the past is too short.</param>
/// <param name="Note">What it rests on.</param>
public sealed record NamedDistribution(string Name, HorizonDistribution? Distribution, string Note);

/// <summary>Quantiles at a date on the way.</summary>
/// <param name="Month">The month.</param>
/// <param name="Quantiles">The quantiles.</param>
public sealed record FanPoint(Period Month, LevelQuantiles Quantiles);

/// <summary>Probability of a band.</summary>
/// <param name="Band">The band.</param>
/// <param name="Probability">0 to 1.</param>
public sealed record BandProbability(LevelBand Band, double Probability);

/// <summary>A probability from the dyad's own past.</summary>
/// <param name="Probability">0 to 1 (Jeffreys).</param>
/// <param name="Cases">Times it happened.</param>
/// <param name="EffectiveN">Independent windows that it rests on.</param>
/// <param name="Note">What counts.</param>
public sealed record ReferenceClass(double Probability, int Cases, double EffectiveN, string Note);

/// <summary>What another choice would give.</summary>
/// <param name="Name">What was changed: <c>without economics</c>, <c>memory 12 months</c>.</param>
/// <param name="Level">The overall level then, or null.</param>
/// <param name="Band">Its band, or null.</param>
/// <param name="Change">Difference from the overall level, in points.</param>
/// <param name="OverturnsBand">Whether the band differs.</param>
public sealed record SensitivityCase(string Name, Level? Level, LevelBand? Band, double Change, bool OverturnsBand);

/// <summary>How earlier projections fared. The three groups are never pooled.</summary>
/// <param name="People">Other people's projections.</param>
/// <param name="Replayed">Entente's own, replayed: its parameters were chosen later.</param>
/// <param name="Prospective">Entente's own, registered before the fact.</param>
/// <param name="Projections">Every projection known, with how it stands.</param>
/// <param name="Replays">Every replayed projection.</param>
public sealed record TrackRecord(
    ScoredGroup People,
    ScoredGroup Replayed,
    ScoredGroup Prospective,
    IReadOnlyList<ProjectionStanding> Projections,
    IReadOnlyList<ReplayedProjection> Replays);

/// <summary>Scores of a group of resolved projections.</summary>
/// <param name="N">Resolved with a probability.</param>
/// <param name="EffectiveN">Independent ones: clusters, or windows that do not overlap.</param>
/// <param name="Brier">Mean Brier score, or null without any.</param>
/// <param name="BrierLow">With the wordings at the kinder end of their range, or null.</param>
/// <param name="BrierHigh">At the harsher end, or null.</param>
/// <param name="Reference">Brier score of the base rate over the same cases, or null.</param>
/// <param name="Calibration">Calibration table; empty under 30 independent resolutions.</param>
/// <param name="Note">What to hold against it.</param>
public sealed record ScoredGroup(int N, double EffectiveN, double? Brier, double? BrierLow, double? BrierHigh, double? Reference, IReadOnlyList<CalibrationBin> Calibration, string Note);

/// <summary>A bin of the calibration table.</summary>
/// <param name="Low">Lower edge.</param>
/// <param name="High">Upper edge.</param>
/// <param name="N">How many.</param>
/// <param name="Forecast">Mean probability.</param>
/// <param name="Observed">Share that came true.</param>
public sealed record CalibrationBin(double Low, double High, int N, double Forecast, double Observed);

/// <summary>A published projection at the date.</summary>
/// <param name="Projection">The projection.</param>
/// <param name="Status">open, true, false, void or due.</param>
/// <param name="Probability">Its probability, stated or by the wording table, or null.</param>
/// <param name="Resolution">The latest named resolution, or null.</param>
/// <param name="ByRule">What its own proposition gives by the record, or null when not due or unresolvable.</param>
/// <param name="RuleNote">How the rule came out, with the values.</param>
public sealed record ProjectionStanding(Projection Projection, string Status, double? Probability, ProjectionResolution? Resolution, bool? ByRule, string RuleNote);

/// <summary>What Entente would have projected at an earlier date, by what was known then.</summary>
/// <param name="Origin">When.</param>
/// <param name="HorizonEnd">Until when.</param>
/// <param name="Start">The level it started from.</param>
/// <param name="End">The level at the end, by what was known then; null while not due.</param>
/// <param name="Warmer">Probability of warmer.</param>
/// <param name="Cooler">Probability of cooler.</param>
/// <param name="Happened">What happened; none while not due.</param>
public sealed record ReplayedProjection(DateOnly Origin, DateOnly HorizonEnd, Level Start, Level? End, double Warmer, double Cooler, Course Happened);

/// <summary>A dated decision ahead.</summary>
/// <param name="On">When.</param>
/// <param name="Text">What.</param>
/// <param name="Id">Identifier of the evidence or the linkage.</param>
public sealed record CalendarEntry(PartialDate On, string Text, string Id);

/// <summary>What an assessment was computed from. Covers only what was visible as of the date.</summary>
/// <param name="Version">Version of the software.</param>
/// <param name="Framework">Identifier and version of the framework.</param>
/// <param name="Scale">Goldstein scale.</param>
/// <param name="QuadScheme">Quad scheme.</param>
/// <param name="Seed">Seed.</param>
/// <param name="Parameters">The numbers of the method.</param>
/// <param name="Inputs">What was read: a name, how many rows were visible, and the SHA-256 of those rows.</param>
/// <param name="RecalledCitations">How many of the rows visible rest only on citations from memory.</param>
/// <param name="ThinCells">Cells (variable, direction) with too little evidence.</param>
public sealed record Provenance(
    string Version,
    string Framework,
    string Scale,
    string QuadScheme,
    ulong Seed,
    IReadOnlyList<Parameter> Parameters,
    IReadOnlyList<ProvenanceInput> Inputs,
    int RecalledCitations,
    IReadOnlyList<string> ThinCells);

/// <summary>One input.</summary>
/// <param name="Name">Relative name.</param>
/// <param name="Rows">Rows visible as of the date.</param>
/// <param name="Sha256">Checksum of the visible rows in canonical form.</param>
public sealed record ProvenanceInput(string Name, int Rows, string Sha256);
