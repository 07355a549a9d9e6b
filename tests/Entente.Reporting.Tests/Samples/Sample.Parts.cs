namespace Entente.Reporting.Tests;

internal static partial class Sample
{
    private static PartnershipType[] Types() =>
    [
        new(Dyad.Forward,
            new TypologyRule("partner-of-convenience", "partner of convenience", "Cooperates in some issues, with discord in others or without closeness.", [], [], []),
            Period.Month(2009, 7),
            [
                new("adversary", "enter", Test("level", ComparisonOperator.LessThan, -3, 1.6, false)),
                new("partner-of-convenience", "enter", Test("cooperative_variables", ComparisonOperator.AtLeast, 1, 2, true)),
                new("partner-of-convenience", "exit", Test("level", ComparisonOperator.LessThan, -1, 1.6, false)),
            ],
            new DeclaredConception("trusted-partner", Row("2009-07-06-reset", "2009-07-06", "USA", "RUS", "050", 0.1, "Barack Obama calls Russia a partner on the greatest questions of the day.", "White House", kind: EvidenceKind.Statement, holder: "Barack Obama, President of the United States", conception: "trusted-partner").Evidence),
            "It says trusted partner and acts as a partner of convenience."),
        new(Dyad.Backward,
            new TypologyRule("partner-of-necessity", "partner of necessity", "Depends on the other in one matter without alternatives, whatever the rest.", [], [], []),
            Period.Month(2010, 4),
            [new("partner-of-necessity", "at-once", Test("attack", ComparisonOperator.AtLeast, 1, 0, false))],
            null,
            ""),
    ];

    private static SideLedger RussianLedger() => new()
    {
        Side = "RUS",
        Given =
        [
            Gave("l-rus-cam-ranh", "2001-10-17", 5, "Russia closes its naval base at Cam Ranh Bay in Vietnam.", ["l-rus-cam-ranh-r1"], []),
            Gave("l-rus-lourdes", "2001-10-17", 6, "Russia closes its listening post at Lourdes, Cuba.", [], [], disputed: "the other side says it closed for cost", declared: 8),
            Gave("l-rus-afghanistan", "2001-09-24", 8, "Russia opens its airspace, shares intelligence and accepts American bases in Central Asia for the war in Afghanistan.", [], ["2001-11-13-crawford"]),
            Gave("l-rus-abm", "2001-12-13", 7, "Russia accepts the American withdrawal from the ABM treaty without countermeasures.", [], []),
            Gave("l-rus-nato-2", "2004-03-29", 6, "Russia accepts the second round of the enlargement of NATO.", [], []),
            Gave("l-rus-iran-sanctions", "2010-06-09", 6, "Russia votes for sanctions on Iran in the Security Council.", [], []),
            Gave("l-rus-s300", "2010-09-22", 5, "Russia cancels the delivery of S-300 missiles to Iran.", [], ["2011-01-11-123-agreement"]),
        ],
        Received =
        [
            new ReceivedReturn("l-rus-cam-ranh-r1", "l-rus-cam-ranh", On("2002-05-28"), "The NATO-Russia Council is set up.", true, 4, 223, "c-kuchins-2006"),
            new ReceivedReturn("2001-11-13-crawford", "l-rus-afghanistan", On("2001-11-13"), "The presidents promise deep cuts of their arsenals at Crawford.", false, 5.2, 50, "c-one"),
            new ReceivedReturn("2011-01-11-123-agreement", "l-rus-s300", On("2011-01-11"), "The agreement on civil nuclear cooperation enters into force.", false, 5, 111, "c-one"),
            new ReceivedReturn("l-rus-kosovo-r1", "l-rus-kosovo", On("2008-04"), "Talks on a strategic framework are held in Sochi.", true, 3, 60, "c-recalled"),
        ],
        Grievances =
        [
            new CountedGrievance(new Grievance { Id = "l-rus-kosovo", Side = "RUS", By = "USA", OccurredOn = On("2008-02-18"), KnownOn = Day("2008-02-18"), Variable = new VariableId("geopolitics"), Intensity = 7, Text = "The United States recognises Kosovo.", Citation = "c-one", CountedBy = "Vladimir Putin", CountedOn = On("2008-02") }, ["l-rus-kosovo-r1"]),
            new CountedGrievance(new Grievance { Id = "l-rus-revolutions", Side = "RUS", By = "USA", OccurredOn = On("2004-12"), KnownOn = Day("2004-12"), Variable = new VariableId("domestic"), Intensity = 6, Text = "The United States supports the change of regimes by colour revolutions in Russia's neighbourhood.", Citation = "c-kuchins-2006" }, []),
        ],
        Balances = [new("count", 7, 1), new("intensity", 43, 4), new("declared", 8, 0)],
        Unreturned = ["l-rus-lourdes", "l-rus-abm", "l-rus-nato-2", "l-rus-iran-sanctions", "l-rus-s300"],
        Inferred = new InferredReturns(365, 0.34, 0.21),
    };

    private static SideLedger AmericanLedger() => new()
    {
        Side = "USA",
        Given = [],
        Received = [],
        Balances = [new("count", 0, 0)],
        Unreturned = [],
        Inferred = new InferredReturns(365, 0, 0),
        Grievances = [.. Enumerable.Range(1, 6).Select(number => new CountedGrievance(new Grievance { Id = $"l-usa-{number}", Side = "USA", By = "RUS", OccurredOn = On($"200{number}"), KnownOn = Day($"200{number}"), Variable = new VariableId("domestic"), Intensity = number, Text = $"Democratic institutions are weakened, step {number}.", Citation = "c-recalled" }, []))],
    };

    private static CountedConcession Gave(string id, string date, double intensity, string text, IReadOnlyList<string> returns, IReadOnlyList<string> inferred, string disputed = "", double? declared = null) => new(
        new Concession { Id = id, Side = "RUS", By = "RUS", OccurredOn = On(date), KnownOn = Day(date), Variable = new VariableId("military"), Intensity = intensity, Declared = declared, Disputed = disputed, Text = text, CountedBy = declared is null ? "" : "Vladimir Putin, as told by Alexander Voloshin", CountedOn = declared is null ? null : On("2006-11"), Citation = "c-kuchins-2006" },
        returns, inferred);

    private static LinkageStanding[] Linkages() =>
    [
        Linkage("k-missile-defence-guarantee", "the United States guarantees in law that missile defence is not aimed at Russia", true, "Russia deploys countermeasures", "2018", "Russian government", Course.Cooler, LinkageStatus.Standing, null, overdue: false),
        Linkage("k-pntr-wto", "Congress is satisfied with Russia's conduct", false, "it grants permanent normal trade relations", "2012", "United States Congress", Course.Warmer, LinkageStatus.Standing, null, overdue: false, otherwise: "American firms are shut out of the gains of the accession"),
        Linkage("k-northern-network", "a transit centre opens in Ulyanovsk", false, "the withdrawal from Afghanistan runs through Russia", "2012-05-21", "NATO and the Russian government", Course.Warmer, LinkageStatus.Standing, null, overdue: true),
        Linkage("k-china-turn", "the United States behaves like a genuine partner", true, "Russia turns east to China", null, "Kremlin", Course.None, LinkageStatus.Superseded, "2010-04-08", overdue: false),
        Linkage("k-iran-pntr", "the two bridge the gap over Iran", false, "Congress grants permanent normal trade relations", "2007-12-31", "United States Congress", Course.Warmer, LinkageStatus.Expired, "2007-12-31", overdue: false, otherwise: "the vote is dead on arrival"),
    ];

    private static LinkageStanding Linkage(string id, string condition, bool unless, string then, string? deadline, string decider, Course affects, LinkageStatus status, string? turned, bool overdue, string otherwise = "")
    {
        var transition = turned is null ? null : new LinkageTransition(On(turned), Day(turned), status, "Nothing came of it.", "c-recalled");
        var linkage = new Linkage
        {
            Id = id,
            Condition = condition,
            IsUnless = unless,
            Then = then,
            Otherwise = otherwise,
            Variable = new VariableId("economics"),
            Affects = affects,
            Decider = decider,
            Deadline = deadline is null ? null : On(deadline),
            StatedBy = "Andrew Kuchins, Carnegie Endowment",
            StatedOn = On("2006-11"),
            KnownOn = Day("2006-11-17"),
            Citation = "c-kuchins-2006",
            Transitions = transition is null ? [] : [transition],
        };
        return new LinkageStanding(linkage, status, transition, overdue);
    }

    private static IssueStanding[] Issues() =>
    [
        Issue("missile-defence", "Missile defence", "military", ("2009-09-17", IssueState.Easing), ("2011-11-23", IssueState.Escalated)),
        Issue("new-start", "New START", "military", ("2009-05", IssueState.Negotiating), ("2011-02-05", IssueState.Agreed)),
        Issue("jackson-vanik", "Jackson-Vanik amendment", "economics", ("1975-01-03", IssueState.Obstacle), ("2012-03", IssueState.Easing)),
        Issue("wto-accession", "Accession to the WTO", "economics", ("1993", IssueState.Opened), ("2011-12-16", IssueState.Agreed)),
        Issue("syria", "Syria", "geopolitics", ("2011-10-04", IssueState.Obstacle)),
        Issue("cfe-treaty", "Conventional forces in Europe", "military", ("2007-12-12", IssueState.Suspended)),
        Issue("start-ii", "START II", "military", ("2002-06-14", IssueState.Collapsed)),
        Issue("magnitsky", "Magnitsky case", "domestic", ("2011-07", IssueState.Opened)),
        Issue("cuba-bases", "Bases on Cuba", "geopolitics", ("2001-10-17", IssueState.Closed)),
        Issue("iran-nuclear", "Iran's nuclear programme", "geopolitics", ("2012-04-14", IssueState.Negotiating)),
    ];

    private static IssueStanding Issue(string id, string name, string variable, params (string Date, IssueState To)[] turns)
    {
        var transitions = turns.Select(turn => new IssueTransition(On(turn.Date), Day(turn.Date), turn.To, $"The thread is {turn.To.ToString().ToLowerInvariant()}.", "c-one")).ToArray();
        return new IssueStanding(new IssueThread(id, name, new VariableId(variable), transitions), transitions[^1].To, transitions[^1]);
    }

    private static LevelProjection Ahead() => new()
    {
        HorizonEnd = new DateOnly(2017, 5, 31),
        Start = new Level(1.4213),
        Threshold = 0.75,
        Model = "local linear trend of artanh(level/9), quarterly, 2000 simulated paths",
        Distribution = new HorizonDistribution(0.312, 0.2835, new LevelQuantiles(-2.61, 0.12, 1.51, 2.83, 5.02)),
        Baselines =
        [
            new NamedDistribution("no-change", new HorizonDistribution(0.274, 0.291, new LevelQuantiles(-1.42, 0.33, 1.42, 2.44, 4.01)), "random walk, step deviation of 79 past steps"),
            new NamedDistribution("base-rate", new HorizonDistribution(0.412, 0.371, new LevelQuantiles(-2.2, -0.4, 1.2, 2.9, 4.4)), "59 overlapping windows, about 4.1 independent"),
            new NamedDistribution("mean-reversion", null, "too few past windows to know the spread"),
        ],
        Fan = [.. Enumerable.Range(1, 10).Select(half => new FanPoint(Period.Month(2012, 5).Plus(half * 6), new LevelQuantiles(1.4 - (0.4 * half), 1.4 - (0.13 * half), 1.4 + (0.01 * half), 1.4 + (0.14 * half), 1.4 + (0.36 * half))))],
        Bands = [new(LevelBand.Confrontation, 0), new(LevelBand.Tension, 0.041), new(LevelBand.Discord, 0.202), new(LevelBand.Normal, 0.552), new(LevelBand.Good, 0.201), new(LevelBand.Friendly, 0.004)],
        Rupture = new ReferenceClass(0.0982, 0, 4.0917, "armed attacks of one side on the other since 1991-12: 0; Jeffreys' rule on 4.1 windows of 5 years"),
        Caveats = ["One dyad and one model: read the probabilities beside the baselines."],
    };

    private static SensitivityCase[] Choices() =>
    [
        new("without military", new Level(1.1), LevelBand.Normal, -0.3213, false),
        new("without economics", new Level(-0.2), LevelBand.Discord, -1.6213, true),
        new("without all", null, null, 0, false),
        new("memory 12 months", new Level(1.9), LevelBand.Normal, 0.4787, false),
    ];

    private static TrackRecord Record() => new(
        new ScoredGroup(3, 3, 0.2861, 0.2011, 0.3932, 0.2222, [], "3 independent resolutions; no calibration table under 30"),
        new ScoredGroup(31, 30.5, 0.2144, null, null, 0.2401, [new CalibrationBin(0.2, 0.3, 14, 0.2612, 0.2143), new CalibrationBin(0.3, 0.4, 17, 0.3381, 0.4118)], "replayed with parameters fixed later"),
        Unscored("none registered"),
        [
            Projected("p-old", "2006-11", "Andrew Kuchins", "Carnegie Endowment for International Peace", "Congress does not grant permanent normal trade relations in 2007.", "true", "almost-certain", null, 0.95, "2007-12-31", new ProjectionResolution(On("2007-12-31"), Day("2007-12-31"), Outcome.True, "Congressional Record", "No vote was held in 2007.", "c-one"), true, "0 = 0"),
            Projected("p-reset-failed", "2009-03", "A columnist", "", "The reset ends within two years.", "false", "likely", null, 0.7, "2011-03-31", null, false, "1.9 <= 0.8"),
            Projected("p-unresolvable", "2010", "An institute", "", "The two will come to see each other better.", "unresolvable", "", null, null, null, null, null, "no measure named"),
            Projected("p-feng-2012", "2012-05", "Feng Yujun", "China Institutes of Contemporary International Relations", "Over the next five years US-Russian relations keep heating up.", "open", "projected", null, 0.75, "2017-05-31", null, null, "due 2017-05-31"),
            Projected("p-market", "2012-05", "A market", "", "The Senate repeals Jackson-Vanik in 2012.", "open", "", 0.61, 0.61, "2012-12-31", null, null, "due 2012-12-31"),
        ],
        [
            new ReplayedProjection(new DateOnly(2004, 12, 31), new DateOnly(2009, 12, 31), new Level(0.8), new Level(0.9), 0.31, 0.29, Course.Unchanged),
            new ReplayedProjection(new DateOnly(2005, 12, 31), new DateOnly(2010, 12, 31), new Level(0.4), new Level(1.9), 0.33, 0.31, Course.Warmer),
            new ReplayedProjection(new DateOnly(2006, 12, 31), new DateOnly(2011, 12, 31), new Level(-0.2), new Level(1.5), 0.36, 0.22, Course.Warmer),
            new ReplayedProjection(new DateOnly(2007, 12, 31), new DateOnly(2012, 12, 31), new Level(-0.6), null, 0.35, 0.24, Course.None),
        ]);

    private static ProjectionStanding Projected(string id, string made, string holder, string institution, string statement, string status, string wording, double? stated, double? probability, string? due, ProjectionResolution? resolution, bool? byRule, string note) => new(
        new Projection
        {
            Id = id,
            Holder = holder,
            Institution = institution,
            Origin = ProjectionOrigin.Person,
            MadeOn = On(made),
            KnownOn = Day(made),
            Statement = statement,
            Direction = Course.Warmer,
            Variable = VariableId.Overall,
            HorizonEnd = due is null ? null : Day(due),
            Wording = wording,
            Probability = stated,
            Cluster = id == "p-feng-2012" ? "five-years-from-2012" : "",
            Proposition = due is null ? Proposition.Parse("none (no measure named)") : Proposition.Parse($"level(USA-RUS, overall) at {due} >= level(USA-RUS, overall) at 2012-05-31 + 0.75"),
            Citation = "c-feng-2012",
            Resolutions = resolution is null ? [] : [resolution],
        },
        status, probability, resolution, byRule, note);

    private static Dictionary<string, Citation> Citations() => new Citation[]
    {
        new("c-one", "Treaty Documents and Fact Sheets", "US Department of State", On("2011-02-05"), "https://2009-2017.state.gov/t/avc/newstart/index.htm", Verification.Read, "USA"),
        new("c-two", "News in brief", "Interfax", On("2012-05"), "", Verification.Corroborated, "RUS"),
        new("c-recalled", "A statement in November", "Radio", null, "", Verification.Recalled, ""),
        new("c-later", "", Citation.LaterPublisher, null, "", Verification.Recalled, ""),
        new("c-kuchins-2006", "Will Hanoi be a blip or a shift?", "Carnegie Endowment for International Peace", On("2006-11-17"), "", Verification.Read, "USA"),
        new("c-feng-2012", "Prospects for Russian-U.S. Relations after Putin's Resumption of the Presidency", "China International Studies", On("2012-05"), "", Verification.Read, "CHN"),
    }.ToDictionary(citation => citation.Id, StringComparer.Ordinal);

    private static Provenance Origins() => new(
        "0.1.0", "four-variables 1", "icews 1", "plover 1", 20120531,
        [new Parameter("memory-months", 24, "months", 12, 48, new DateOnly(2026, 11, 22), "Half-life of all that acts on a level at the expected intensity of events.")],
        [new ProvenanceInput("evidence.csv", 1204, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"), new ProvenanceInput("indicators.csv", 313, "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")],
        87,
        ["domestic USA>RUS", "domestic RUS>USA"]);
}
