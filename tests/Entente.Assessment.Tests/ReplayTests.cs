using System.Globalization;
using Entente.Assessment.Levels;

namespace Entente.Assessment.Tests;

/// <summary>What became known later changes nothing: every field of everything later is poisoned, and the result compared whole.</summary>
public class ReplayTests
{
    private const string Day = "2006-11-17";
    private static readonly DateOnly Far = new(2031, 5, 4);
    private static readonly PartialDate FarDate = PartialDate.Day(Far);

    private static readonly Dictionary<string, Func<AsOf, CaseRecord>> Poisons = new(StringComparer.Ordinal)
    {
        ["evidence id"] = asOf => Evidence(asOf, item => item with { Id = "x-" + item.Id }),
        ["evidence kind"] = asOf => Evidence(asOf, item => item with { Kind = item.Kind == EvidenceKind.Act ? EvidenceKind.Figure : EvidenceKind.Act }),
        ["evidence date"] = asOf => Evidence(asOf, item => item with { OccurredOn = PartialDate.Parse("1999-03") }),
        ["evidence known on"] = asOf => Evidence(asOf, item => item with { KnownOn = Far }),
        ["evidence source and target"] = asOf => Evidence(asOf, item => item with { Source = item.Target, Target = "PRK" }),
        ["evidence cameo"] = asOf => Evidence(asOf, item => item with { Cameo = CameoCode.Parse("195"), Plover = "ASSAULT" }),
        ["evidence variable"] = asOf => Evidence(asOf, item => item with { Variable = new VariableId("military") }),
        ["evidence bears on"] = asOf => Evidence(asOf, item => item with { BearsOn = [new Bearing(Bundled.Record.Dyad.Forward, new VariableId("domestic"), -1, 1, "poison")] }),
        ["evidence issue"] = asOf => Evidence(asOf, item => item with { Issue = "mutual-defence" }),
        ["evidence status"] = asOf => Evidence(asOf, item => item with { Status = item.Status == EventStatus.Occurred ? EventStatus.Planned : EventStatus.Occurred }),
        ["evidence in force"] = asOf => Evidence(asOf, item => item with { InForceFrom = new DateOnly(1992, 1, 1), InForceUntil = null }),
        ["evidence text, holder, conception"] = asOf => Evidence(asOf, item => item with { Text = "poison", Holder = "poison", Conception = "ally", Source = "RUS" }),
        ["evidence citations"] = asOf => Evidence(asOf, item => item with { Citations = ["c-kuchins-2006", "c-poison"] }),
        ["evidence removed"] = asOf => Bundled.CaseOf(evidence: Bundled.Everything.Evidence.Where(item => asOf.Knows(item.KnownOn))),
        ["evidence added, early dates, late knowledge"] = asOf => Bundled.CaseOf(
            evidence: Bundled.Everything.Evidence.Concat(Bundled.Everything.Evidence.Take(400).Select(item => item with { Id = "added-" + item.Id, KnownOn = asOf.Day.AddDays(1), Cameo = CameoCode.Parse("190"), Citations = ["c-added"] })),
            citations: Bundled.Citations.Append(new Citation("c-added", "Old", "Old press", PartialDate.Parse("1990"), "", Verification.Recalled, "USA"))),
        ["force that begins later"] = asOf => Bundled.CaseOf(evidence: Bundled.Everything.Evidence.Select(item => item.InForceFrom > asOf.Day ? item with { InForceFrom = item.InForceFrom.Value.AddDays(500), InForceUntil = null } : item)),
        ["force that begins later, removed"] = asOf => Bundled.CaseOf(evidence: Bundled.Everything.Evidence.Select(item => item.InForceFrom > asOf.Day ? item with { InForceFrom = null, InForceUntil = null } : item)),
        ["force that ends later"] = asOf => Bundled.CaseOf(evidence: Bundled.Everything.Evidence.Select(item => item.InForceUntil > asOf.Day ? item with { InForceUntil = null } : item)),
        ["force given an end"] = asOf => Bundled.CaseOf(evidence: Bundled.Everything.Evidence.Select(item => item is { InForceFrom: not null, InForceUntil: null } ? item with { InForceUntil = asOf.Day.AddDays(1) } : item)),
        ["observation values"] = asOf => Observations(asOf, item => item with { Value = -item.Value - 1e6 }),
        ["observation periods"] = asOf => Observations(asOf, item => item with { Period = item.Period.Plus(-8) }),
        ["observation notes"] = asOf => Observations(asOf, item => item with { Vintage = "poison", Citation = "c-poison", Note = "poison", KnownOn = Far }),
        ["observation revisions added"] = asOf => Bundled.CaseOf(observations: Bundled.Everything.Observations.Concat(Bundled.Everything.Observations.Select(item => item with { Value = item.Value * 7, KnownOn = asOf.Day.AddDays(1) }))),
        ["observations removed"] = asOf => Bundled.CaseOf(observations: Bundled.Everything.Observations.Where(item => asOf.Knows(item.KnownOn))),
        ["issue transitions"] = asOf => Issues(asOf, item => item with { To = IssueState.Collapsed, OccurredOn = PartialDate.Parse("1993"), Text = "poison", Citation = "c-poison" }),
        ["issue transitions removed"] = asOf => Bundled.CaseOf(issues: Bundled.Everything.Issues.Select(thread => thread with { Transitions = [.. thread.Transitions.Where(item => asOf.Knows(item.KnownOn))] })),
        ["issues not yet opened"] = asOf => Bundled.CaseOf(issues: Bundled.Everything.Issues.Select(thread => thread.Transitions.Any(item => asOf.Knows(item.KnownOn)) ? thread : thread with { Id = "a-" + thread.Id, Name = "poison", Variable = new VariableId("military") })),
        ["ledger entries"] = asOf => Ledger(asOf, item => item with { Id = "x-" + item.Id, Side = "USA", By = "RUS", OccurredOn = PartialDate.Parse("1999-03-04"), Variable = new VariableId("economics"), Intensity = 10, Declared = 10, Disputed = "poison", Text = "poison", CountedBy = "poison", CountedOn = FarDate, Citation = "c-poison", KnownOn = Far }),
        ["ledger returns"] = asOf => Ledger(asOf, item => item is Return answer ? answer with { Answers = "l-p3-rus-lourdes", IsNamed = true } : item),
        ["ledger removed"] = asOf => Bundled.CaseOf(ledger: Bundled.Everything.Ledger.Where(item => asOf.Knows(item.KnownOn))),
        ["linkages"] = asOf => Linkages(asOf, item => item with { Id = "x-" + item.Id, Condition = "poison", IsUnless = !item.IsUnless, Then = "poison", Otherwise = "poison", Variable = new VariableId("military"), Affects = Course.Cooler, Decider = "poison", Deadline = FarDate, StatedBy = "poison", StatedOn = PartialDate.Parse("1993"), Citation = "c-poison" }),
        ["linkage transitions"] = asOf => Bundled.CaseOf(linkages: Bundled.Everything.Linkages.Select(item => item with { Transitions = [.. item.Transitions.Select(turn => asOf.Knows(turn.KnownOn) ? turn : turn with { Status = LinkageStatus.Broken, OccurredOn = PartialDate.Parse("1993"), Text = "poison", Citation = "c-poison" })] })),
        ["linkage transitions removed"] = asOf => Bundled.CaseOf(linkages: Bundled.Everything.Linkages.Select(item => item with { Transitions = [.. item.Transitions.Where(turn => asOf.Knows(turn.KnownOn))] })),
        ["projections"] = asOf => Projections(asOf, item => item with { Id = "x-" + item.Id, Holder = "poison", Institution = "poison", Origin = ProjectionOrigin.Market, MadeOn = PartialDate.Parse("1993"), Statement = "poison", Direction = Course.Cooler, Variable = new VariableId("military"), HorizonEnd = Far, Wording = "", Probability = 0.01, Cluster = "poison", Proposition = Proposition.Parse("level(USA-RUS, overall) at 1995-01-01 > -9"), Citation = "c-poison" }),
        ["resolutions"] = asOf => Bundled.CaseOf(projections: Bundled.Everything.Projections.Select(item => item with { Resolutions = [.. item.Resolutions.Select(turn => asOf.Knows(turn.KnownOn) ? turn : turn with { Outcome = Outcome.Void, OccurredOn = PartialDate.Parse("1993"), Yardstick = "poison", Text = "poison", Citation = "c-poison" })] })),
        ["resolutions removed"] = asOf => Bundled.CaseOf(projections: Bundled.Everything.Projections.Select(item => item with { Resolutions = [.. item.Resolutions.Where(turn => asOf.Knows(turn.KnownOn))] })),
        ["citations published later"] = asOf => Bundled.CaseOf(citations: Bundled.Citations.Select(item => item.Date is { } date && !asOf.Knows(date.First) ? item with { Title = "poison", Publisher = "poison", Date = FarDate, Url = "https://poison", Verified = Verification.Read, Country = "PRK" } : item)),
        ["citations that only later rows name"] = asOf => Bundled.CaseOf(citations: Bundled.Citations.Where(item => Named(asOf).Contains(item.Id))),
    };

    private static readonly Dictionary<string, string> Baselines = [];

    public static TheoryData<string> Fields => [.. Poisons.Keys];

    [Theory]
    [MemberData(nameof(Fields))]
    public void Assess_OneFieldOfLaterKnowledgePoisoned_IsTheSame(string field)
    {
        var record = Poisons[field](AsOf.Parse(Day));
        Dump.Difference(Baseline(Day), Dump.Of(Bundled.Assess(record, Day))).ShouldBe("");
    }

    [Theory]
    [InlineData("1996-06-01")]
    [InlineData("2012-05-31")]
    [InlineData("2022-02-23")]
    public void Assess_EveryFieldOfLaterKnowledgePoisoned_IsTheSame(string day)
    {
        var asOf = AsOf.Parse(day);
        Dump.Difference(Baseline(day), Dump.Of(Bundled.Assess(Poisoned(asOf), day))).ShouldBe("");
    }

    /// <summary>Guards the test above: each poison reaches the result once it is known.</summary>
    [Fact]
    public void Assess_PoisonsOnceKnown_ChangeTheResult()
    {
        var (day, later) = (AsOf.Parse("2012-05-31"), AsOf.Date(Far.AddDays(1)));
        var plain = Dump.Of(Bundled.Assess(Bundled.Record, later.ToString()));
        foreach (var poison in new[] { "evidence bears on", "observation values", "issue transitions", "ledger entries", "linkages", "resolutions", "citations published later", "evidence added, early dates, late knowledge" })
            Dump.Of(Bundled.Assess(Poisons[poison](day), later.ToString())).ShouldNotBe(plain, poison);
    }

    [Theory]
    [InlineData("1996-06-01")]
    [InlineData("2022-02-23")]
    public void Assess_EverythingLaterRemoved_IsTheSame(string day)
    {
        var known = Bundled.Record.AsOf(AsOf.Parse(day));
        var record = Bundled.CaseOf(known.Evidence, known.Observations, known.Issues, known.Ledger, known.Linkages, known.Projections);
        Dump.Difference(Baseline(day), Dump.Of(Bundled.Assess(record, day))).ShouldBe("");
    }

    /// <summary>An earlier vintage taken from a later table is the one that its own day gives.</summary>
    [Fact]
    public void At_AnyEarlierDay_EqualsTheReadingOfThatDay()
    {
        var vintages = new VintageReadings(Bundled.Levels(Bundled.Record, "2022-06-30"), Bundled.Framework);
        for (var day = new DateOnly(1992, 3, 17); day < new DateOnly(2022, 6, 30); day = day.AddDays(211))
        {
            var (derived, own) = (vintages.At(day), Bundled.Levels(Bundled.Record, day.ToString("O", CultureInfo.InvariantCulture)));
            derived.Overall.ShouldBe(own.Overall);
            derived.Items.ShouldBe(own.Items);
            for (var cell = 0; cell < 8; cell++) derived.Paths.Levels[cell].ShouldBe(own.Paths.Levels[cell]);
        }
    }

    [Fact]
    public void Assess_SomethingKnownOnTheDay_ChangesTheResult()
    {
        var day = AsOf.Parse("2006-11-17");
        var plain = Baseline("2006-11-17");
        var act = Bundled.Everything.Evidence[900] with { Id = "today", OccurredOn = PartialDate.Day(day.Day), KnownOn = day.Day, Status = EventStatus.Occurred };
        Changes(Bundled.CaseOf(evidence: Bundled.Everything.Evidence.Append(act)));
        Changes(Bundled.CaseOf(observations: Bundled.Everything.Observations.Append(Bundled.Everything.Observations[0] with { Value = 1, KnownOn = day.Day })));
        Changes(Bundled.CaseOf(issues: Bundled.Everything.Issues.Select(thread => thread with { Transitions = [.. thread.Transitions.Select(item => KnownBy(item.KnownOn) ? item : item with { KnownOn = day.Day })] })));
        Changes(Bundled.CaseOf(linkages: Bundled.Everything.Linkages.Select(item => KnownBy(item.KnownOn) ? item : item with { KnownOn = day.Day })));
        Changes(Bundled.CaseOf(ledger: Bundled.Everything.Ledger.Select(item => KnownBy(item.KnownOn) ? item : item with { KnownOn = day.Day })));
        Changes(Bundled.CaseOf(projections: Bundled.Everything.Projections.Select(item => KnownBy(item.KnownOn) ? item : item with { KnownOn = day.Day })));
        Changes(Bundled.CaseOf(evidence: Bundled.Everything.Evidence.Select(item => item is { InForceFrom: not null, InForceUntil: null } && item.InForceFrom < day.Day ? item with { InForceUntil = day.Day } : item)));

        bool KnownBy(DateOnly known) => day.Knows(known);
        void Changes(CaseRecord record) => Dump.Of(Bundled.Assess(record, "2006-11-17")).ShouldNotBe(plain);
    }

    [Fact]
    public void Assess_Again_GivesTheSame() => Dump.Difference(Baseline("2012-05-31"), Dump.Of(Bundled.Assess(Bundled.Record, "2012-05-31"))).ShouldBe("");

    [Fact]
    public void Assess_AnotherSeed_ChangesTheBandsAndNotTheLevels()
    {
        var once = Bundled.At("2012-05-31");
        var other = Assessor.Assess(Bundled.Record, Bundled.Framework, new AssessmentRequest(AsOf.Parse("2012-05-31"), Horizon.Years(5), 3));
        other.Overall.Level!.Value.ShouldBe(once.Overall.Level!.Value);
        other.Overall.Level.Low.ShouldNotBe(once.Overall.Level.Low);
        other.Projection.Distribution.ShouldNotBe(once.Projection.Distribution);
    }

    [Fact]
    public void Assess_InputInAnotherOrder_IsTheSame()
    {
        var all = Bundled.Everything;
        var record = Bundled.CaseOf(Shuffled(all.Evidence), Shuffled(all.Observations), Shuffled(all.Issues), Shuffled(all.Ledger), Shuffled(all.Linkages), Shuffled(all.Projections), Shuffled(Bundled.Citations));
        Dump.Difference(Baseline("2012-05-31"), Dump.Of(Bundled.Assess(record, "2012-05-31"))).ShouldBe("");

        static IEnumerable<T> Shuffled<T>(IEnumerable<T> items)
        {
            var random = new Entente.Analysis.SeededRandom(5);
            return items.Select(item => (Key: random.NextBits(), item)).OrderBy(pair => pair.Key).Select(pair => pair.item);
        }
    }

#pragma warning disable RS0030 // the current culture is what this test changes
    [Fact]
    public void Assess_UnderAnotherCultureAndTimeZone_IsTheSame()
    {
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NegativeSign = "−", NumberGroupSeparator = ".", PercentPositivePattern = 3 };
        foreign.DateTimeFormat = new DateTimeFormatInfo { DateSeparator = ".", ShortDatePattern = "dd.MM.yy", FirstDayOfWeek = DayOfWeek.Monday };
        var plain = Baseline("2012-05-31");
        try
        {
            CultureInfo.CurrentCulture = foreign;
            Environment.SetEnvironmentVariable("TZ", "Pacific/Auckland");
            TimeZoneInfo.ClearCachedData();
            Dump.Difference(plain, Dump.Of(Bundled.Assess(Bundled.Record, "2012-05-31"))).ShouldBe("");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }
#pragma warning restore RS0030

    /// <summary>Everything later changed in every field at once, and rows of later knowledge added.</summary>
    private static CaseRecord Poisoned(AsOf asOf)
    {
        var added = Poisons["evidence added, early dates, late knowledge"](asOf).AsOf(AsOf.Date(9998, 12, 31));
        var evidence = added.Evidence.Select(item => asOf.Knows(item.KnownOn) ? EndedLater(item) : item with
        {
            Kind = EvidenceKind.Act,
            OccurredOn = PartialDate.Parse("1999-03-04"),
            Source = "USA",
            Target = "RUS",
            Cameo = CameoCode.Parse("195"),
            Plover = "ASSAULT",
            Variable = new VariableId("domestic"),
            BearsOn = [new Bearing(Bundled.Record.Dyad.Backward, new VariableId("domestic"), -1, 1, "poison")],
            Issue = "mutual-defence",
            Status = EventStatus.Occurred,
            InForceFrom = new DateOnly(1992, 1, 1),
            InForceUntil = null,
            Text = "poison",
            Citations = ["c-added"],
            Holder = "poison",
            Conception = "ally",
        });
        return Bundled.CaseOf(
            evidence,
            Part("observation values").Observations.Concat(Part("observation revisions added").Observations).Distinct(),
            Part("issue transitions").Issues,
            Part("ledger entries").Ledger,
            Part("linkages").Linkages.Select(item => item with { Transitions = [.. item.Transitions.Select(turn => asOf.Knows(turn.KnownOn) ? turn : turn with { Status = LinkageStatus.Met, Text = "poison" })] }),
            Part("projections").Projections.Select(item => item with { Resolutions = [.. item.Resolutions.Select(turn => asOf.Knows(turn.KnownOn) ? turn : turn with { Outcome = Outcome.Void, Text = "poison" })] }),
            added.Citations.Values);

        KnownRecord Part(string poison) => Poisons[poison](asOf).AsOf(AsOf.Date(9998, 12, 31));
        Evidence EndedLater(Evidence item) => item is { InForceFrom: { } from, InForceUntil: null } && asOf.Knows(from) ? item with { InForceUntil = asOf.Day.AddDays(3) } : item;
    }

    private static string Baseline(string day)
    {
        lock (Baselines)
        {
            if (!Baselines.TryGetValue(day, out var text)) Baselines[day] = text = Dump.Of(Bundled.At(day));
            return text;
        }
    }

    private static CaseRecord Evidence(AsOf asOf, Func<Evidence, Evidence> poison) =>
        Bundled.CaseOf(evidence: Bundled.Everything.Evidence.Select(item => asOf.Knows(item.KnownOn) ? item : poison(item)));

    private static CaseRecord Observations(AsOf asOf, Func<IndicatorObservation, IndicatorObservation> poison) =>
        Bundled.CaseOf(observations: Bundled.Everything.Observations.Select(item => asOf.Knows(item.KnownOn) ? item : poison(item)));

    private static CaseRecord Issues(AsOf asOf, Func<IssueTransition, IssueTransition> poison) =>
        Bundled.CaseOf(issues: Bundled.Everything.Issues.Select(thread => thread with { Transitions = [.. thread.Transitions.Select(item => asOf.Knows(item.KnownOn) ? item : poison(item))] }));

    private static CaseRecord Ledger(AsOf asOf, Func<LedgerEntry, LedgerEntry> poison) =>
        Bundled.CaseOf(ledger: Bundled.Everything.Ledger.Select(item => asOf.Knows(item.KnownOn) ? item : poison(item)));

    private static CaseRecord Linkages(AsOf asOf, Func<Linkage, Linkage> poison) =>
        Bundled.CaseOf(linkages: Bundled.Everything.Linkages.Select(item => asOf.Knows(item.KnownOn) ? item : poison(item)));

    private static CaseRecord Projections(AsOf asOf, Func<Projection, Projection> poison) =>
        Bundled.CaseOf(projections: Bundled.Everything.Projections.Select(item => asOf.Knows(item.KnownOn) ? item : poison(item)));

    private static HashSet<string> Named(AsOf asOf)
    {
        var known = Bundled.Record.AsOf(asOf);
        return [.. known.Evidence.SelectMany(item => item.Citations), .. known.Observations.Select(item => item.Citation), .. known.Ledger.Select(item => item.Citation),
            .. known.Issues.SelectMany(item => item.Transitions).Select(item => item.Citation), .. known.Linkages.Select(item => item.Citation), .. known.Linkages.SelectMany(item => item.Transitions).Select(item => item.Citation),
            .. known.Projections.Select(item => item.Citation), .. known.Projections.SelectMany(item => item.Resolutions).Select(item => item.Citation)];
    }
}
