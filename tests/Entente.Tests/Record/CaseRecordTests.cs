using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests;

public class CaseRecordTests
{
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 8000).Select(days => new DateOnly(1994, 6, 1).AddDays(days));

    [Fact]
    public void AsOf_ALaterDay_KnowsAllThatWasKnown() =>
        Law.Holds(
            from seed in RandomCase.Seeds from a in Days from b in Days select (Record: RandomCase.Create(seed), Earlier: a < b ? a : b, Later: a < b ? b : a),
            at =>
            {
                var (earlier, later) = (at.Record.AsOf(AsOf.Date(at.Earlier)), at.Record.AsOf(AsOf.Date(at.Later)));
                return IsWithin(earlier.Evidence.Select(item => item.Id), later.Evidence.Select(item => item.Id))
                    && IsWithin(earlier.Observations, later.Observations)
                    && IsWithin(earlier.Issues.SelectMany(item => item.Transitions), later.Issues.SelectMany(item => item.Transitions))
                    && IsWithin(earlier.Ledger, later.Ledger)
                    && IsWithin(earlier.Linkages.SelectMany(item => item.Transitions), later.Linkages.SelectMany(item => item.Transitions))
                    && IsWithin(earlier.Projections.SelectMany(item => item.Resolutions), later.Projections.SelectMany(item => item.Resolutions));
            });

    [Fact]
    public void AsOf_ADay_ShowsNothingThatBecameKnownLater() =>
        Law.Holds(
            from seed in RandomCase.Seeds from day in Days select (Known: RandomCase.Create(seed).AsOf(AsOf.Date(day)), Day: day),
            at => at.Known.Evidence.All(item => item.KnownOn <= at.Day && !(item.InForceFrom > at.Day) && !(item.InForceUntil > at.Day) && (item.InForceFrom is not null || item.InForceUntil is null))
                && at.Known.Observations.All(item => item.KnownOn <= at.Day)
                && at.Known.Issues.All(item => item.Transitions.Count > 0 && item.Transitions.All(transition => transition.KnownOn <= at.Day))
                && at.Known.Ledger.All(item => item.KnownOn <= at.Day)
                && at.Known.Linkages.All(item => item.KnownOn <= at.Day && item.Transitions.All(transition => transition.KnownOn <= at.Day))
                && at.Known.Projections.All(item => item.KnownOn <= at.Day && item.Resolutions.All(resolution => resolution.KnownOn <= at.Day)));

    [Fact]
    public void AsOf_TheLastDay_ShowsEverything()
    {
        var known = RandomCase.Create(7).AsOf(AsOf.Date(DateOnly.MaxValue));
        (known.Evidence.Count, known.Observations.Count, known.Issues.Count, known.Ledger.Count, known.Linkages.Count, known.Projections.Count, known.Citations.Count).ShouldBe((12, 8, 4, 5, 4, 4, 6));
        known.Issues.ShouldAllBe(issue => issue.Transitions.Count == 4);
    }

    [Fact]
    public void AsOf_BeforeASourceAppeared_MasksAllButItsIdentifier() =>
        Law.Holds(
            from seed in RandomCase.Seeds from day in Days select (Record: RandomCase.Create(seed), Day: day),
            at =>
            {
                var whole = at.Record.AsOf(AsOf.Date(DateOnly.MaxValue)).Citations;
                return at.Record.AsOf(AsOf.Date(at.Day)).Citations.All(pair => whole[pair.Key].Date is { } date && date.First > at.Day
                    ? pair.Value == new Citation(pair.Key, "", Citation.LaterPublisher, null, "", Verification.Recalled, "")
                    : pair.Value == whole[pair.Key]);
            });

    [Fact]
    public void AsOf_WhateverTheOrderOfRows_ShowsTheSameInTheSameOrder() =>
        Law.Holds(
            from seed in RandomCase.Seeds from order in Gen.Choose(1, 1000) from day in Days select (seed, order, day),
            at => RandomCase.Lines(RandomCase.Create(at.seed).AsOf(AsOf.Date(at.day))).SequenceEqual(RandomCase.Lines(RandomCase.Create(at.seed, at.order).AsOf(AsOf.Date(at.day)))));

    [Fact]
    public void AsOf_AnyDay_OrdersEvidenceByDateAndIdentifier() =>
        Law.Holds(
            RandomCase.Seeds.Select(seed => RandomCase.Create(seed, seed).AsOf(AsOf.Date(2020, 1, 1)).Evidence),
            evidence => evidence.Zip(evidence.Skip(1)).All(pair => pair.First.OccurredOn < pair.Second.OccurredOn
                || (pair.First.OccurredOn == pair.Second.OccurredOn && string.CompareOrdinal(pair.First.Id, pair.Second.Id) < 0)));

    [Fact]
    public void AsOf_AStandingActBeforeItEnds_SeesNoEnd()
    {
        var record = RecordOf(new DateOnly(2010, 1, 1), new DateOnly(2012, 6, 30));
        record.AsOf(AsOf.Date(2009, 12, 31)).Evidence[0].InForceFrom.ShouldBeNull();
        record.AsOf(AsOf.Date(2012, 6, 29)).Evidence[0].InForceUntil.ShouldBeNull();
        record.AsOf(AsOf.Date(2012, 6, 30)).Evidence[0].InForceUntil.ShouldBe(new DateOnly(2012, 6, 30));
    }

    [Fact]
    public void LastKnownOn_LeavesPlansOut()
    {
        RecordOf(null, null).LastKnownOn.ShouldBe(new DateOnly(2009, 1, 2));
        RecordOf(null, null, EventStatus.Planned).LastKnownOn.ShouldBe(new DateOnly(1991, 12, 25));
    }

    private static bool IsWithin<T>(IEnumerable<T> part, IEnumerable<T> whole) => !part.Except(whole).Any();

    private static CaseRecord RecordOf(DateOnly? from, DateOnly? until, EventStatus status = EventStatus.Occurred) => new(
        UndirectedDyad.Parse("USA-RUS"), "A case", new DateOnly(1991, 12, 25), [],
        [new Evidence { Id = "e", Kind = EvidenceKind.Act, OccurredOn = PartialDate.Parse("2009-01-02"), KnownOn = new DateOnly(2009, 1, 2), Source = "USA", Target = "RUS", Variable = new VariableId("military"), BearsOn = [], Status = status, InForceFrom = from, InForceUntil = until, Text = "A treaty.", Citations = [] }],
        [], [], [], [], [], []);
}
