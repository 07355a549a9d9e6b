namespace Entente.Assessment;

/// <summary>What an assessment was asked for. Echoed in its result.</summary>
/// <param name="AsOf">What may be known.</param>
/// <param name="Horizon">How far the projection looks.</param>
/// <param name="Seed">Seed of every random draw.</param>
public sealed record AssessmentRequest(AsOf AsOf, Horizon Horizon, ulong Seed = 20120531);

/// <summary>Where a relationship stands at a date, why, and where it is heading.</summary>
public sealed record RelationAssessment
{
    /// <summary>The two states.</summary>
    public required UndirectedDyad Dyad { get; init; }

    /// <summary>What the case is called.</summary>
    public required string Title { get; init; }

    /// <summary>What was asked for.</summary>
    public required AssessmentRequest Request { get; init; }

    /// <summary>Identifier and version of the framework, <c>four-variables 1</c>.</summary>
    public required string Framework { get; init; }

    /// <summary>The five opening lines.</summary>
    public required Opening Opening { get; init; }

    /// <summary>The relationship as a whole.</summary>
    public required OverallStanding Overall { get; init; }

    /// <summary>Each variable, in the framework's order.</summary>
    public required IReadOnlyList<VariableStanding> Variables { get; init; }

    /// <summary>Partnership types, both directions.</summary>
    public required IReadOnlyList<PartnershipType> Typology { get; init; }

    /// <summary>The ledger as each side counts it.</summary>
    public required IReadOnlyList<SideLedger> Ledger { get; init; }

    /// <summary>What hangs on what.</summary>
    public required IReadOnlyList<LinkageStanding> Linkages { get; init; }

    /// <summary>Issue threads known, with the state that they were last turned into.</summary>
    public required IReadOnlyList<IssueStanding> Issues { get; init; }

    /// <summary>Where it is heading.</summary>
    public required LevelProjection Projection { get; init; }

    /// <summary>What would change if a variable were left out or a number of the method were another.</summary>
    public required IReadOnlyList<SensitivityCase> Sensitivity { get; init; }

    /// <summary>How earlier projections fared.</summary>
    public required TrackRecord TrackRecord { get; init; }

    /// <summary>Dated decisions ahead.</summary>
    public required IReadOnlyList<CalendarEntry> Calendar { get; init; }

    /// <summary>Citations of everything shown, by identifier.</summary>
    public required IReadOnlyDictionary<string, Citation> Citations { get; init; }

    /// <summary>What it was computed from.</summary>
    public required Provenance Provenance { get; init; }
}

/// <summary>The five lines that every report opens with.</summary>
/// <param name="Judgement">Where it stands and where it is heading.</param>
/// <param name="Confidence">How sure, and why.</param>
/// <param name="Changed">What changed since last year.</param>
/// <param name="NextDecisions">The next dated decisions.</param>
/// <param name="Overturn">What would overturn the judgement.</param>
public sealed record Opening(string Judgement, string Confidence, string Changed, string NextDecisions, string Overturn)
{
    /// <summary>The lines in order.</summary>
    public IReadOnlyList<string> Lines => [Judgement, Confidence, Changed, NextDecisions, Overturn];
}

/// <summary>A level with its 90 % band.</summary>
/// <param name="Value">The level.</param>
/// <param name="Low">5 % quantile of the band.</param>
/// <param name="High">95 % quantile.</param>
public sealed record LevelEstimate(Level Value, Level Low, Level High);

/// <summary>How far each cause alone widens the band, in points.</summary>
/// <param name="Cause">Name of the cause.</param>
/// <param name="Width">Width of the 90 % band under this cause alone.</param>
public sealed record BandCause(string Cause, double Width);

/// <summary>The relationship as a whole.</summary>
public sealed record OverallStanding
{
    /// <summary>The level with its band, or null for "not enough evidence".</summary>
    public required LevelEstimate? Level { get; init; }

    /// <summary>The weighted mean over the variables that have enough evidence.</summary>
    public required Level? Mean { get; init; }

    /// <summary>The bottleneck reading, where one binds.</summary>
    public required Bottleneck? Bottleneck { get; init; }

    /// <summary>Level per direction.</summary>
    public required IReadOnlyList<DirectionLevel> ByDirection { get; init; }

    /// <summary>Change of the flow.</summary>
    public required Momentum? Momentum { get; init; }

    /// <summary>What the band's width is made of.</summary>
    public required IReadOnlyList<BandCause> BandCauses { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Month-end levels, both directions and the mean.</summary>
    public required IReadOnlyList<HistoryPoint> History { get; init; }

    /// <summary>The level a year before, by what was known then.</summary>
    public required Level? YearBefore { get; init; }
}

/// <summary>A war is not offset by quiet trade: the whole stands at most one band above the worst variable in material conflict.</summary>
/// <param name="Variable">The worst variable that has material conflict.</param>
/// <param name="Level">Its level.</param>
/// <param name="Ceiling">The highest level that the whole may have.</param>
/// <param name="Binds">Whether the mean lies above that.</param>
public sealed record Bottleneck(VariableId Variable, Level Level, Level Ceiling, bool Binds);

/// <summary>A level in one direction.</summary>
/// <param name="Direction">Who towards whom.</param>
/// <param name="Level">The level, or null where there is not enough evidence.</param>
/// <param name="Items">Independent items in the evidence window.</param>
public sealed record DirectionLevel(Dyad Direction, Level? Level, int Items);

/// <summary>Change of the flow of impact, recent against before.</summary>
/// <param name="PerYear">Difference of the mean flows, in points of impact a year at level 0.</param>
/// <param name="StandardError">Its standard error, in the same unit.</param>
/// <param name="Shift">What became of it.</param>
public sealed record Momentum(double PerYear, double StandardError, ShiftReading Shift);

/// <summary>Whether a move is a blip or a shift.</summary>
public enum ShiftState
{
    /// <summary>The flow does not differ from before by more than chance.</summary>
    Steady,

    /// <summary>A recent move; time has not told.</summary>
    Open,

    /// <summary>A move that did not last.</summary>
    Blip,

    /// <summary>A move that lasted.</summary>
    Shift,
}

/// <summary>The reading of the latest move of a flow.</summary>
/// <param name="State">What it is.</param>
/// <param name="Course">Warmer or cooler; none when steady.</param>
/// <param name="Since">Month in which the move began, or null when steady.</param>
/// <param name="ProbabilityOfShift">For an open move, the share of like moves in the past that lasted (add-one rule), or null.</param>
/// <param name="LikeMoves">How many like moves that share rests on.</param>
/// <param name="HangsOn">Identifiers of standing linkages that it hangs on.</param>
public sealed record ShiftReading(ShiftState State, Course Course, Period? Since, double? ProbabilityOfShift, int LikeMoves, IReadOnlyList<string> HangsOn);

/// <summary>A month-end level.</summary>
/// <param name="Month">The month.</param>
/// <param name="Forward">First state towards the second.</param>
/// <param name="Backward">Second state towards the first.</param>
/// <param name="Mean">The mean of both.</param>
public sealed record HistoryPoint(Period Month, double Forward, double Backward, double Mean);

/// <summary>A verdict with the rule that gave it.</summary>
/// <param name="Words">As printed.</param>
/// <param name="Rule">Identifier of the rule.</param>
/// <param name="Means">One sentence on what the words say.</param>
/// <param name="Because">Each condition of the rule with the value that met it.</param>
public sealed record Verdict(string Words, string Rule, string Means, IReadOnlyList<TestResult> Because)
{
    /// <summary>The verdict where there is not enough evidence.</summary>
    public static Verdict NotEnoughEvidence { get; } = new("not enough evidence", "not-enough-evidence", "Too few independent items in the window to judge.", []);
}

/// <summary>A condition with the value that was tested.</summary>
/// <param name="Feature">What was measured.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="Threshold">With what.</param>
/// <param name="Value">The value found.</param>
/// <param name="Passed">Whether it passed.</param>
public sealed record TestResult(string Feature, ComparisonOperator Operator, double Threshold, double Value, bool Passed);
