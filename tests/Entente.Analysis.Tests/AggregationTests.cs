using FsCheck;
using FsCheck.Fluent;

namespace Entente.Analysis.Tests;

public class AggregationTests
{
    private static readonly DateOnly Start = new(2023, 12, 28);

    private static readonly Gen<DyadEvent[]> Events = Gen.Choose(0, 90)
        .Zip(Gen.Elements("CHN", "RUS", "USA").Two(), (day, pair) => (day, pair)).Zip(Gen.Choose(1, 4), (e, quad) =>
            new DyadEvent(Start.AddDays(e.day), e.pair.Item1, e.pair.Item2, quad.ToString("00", null), quad, 5 - (quad * 2.5))).ArrayOf();

    [Fact]
    public void Cells_AnyEvents_CountEachOnce() => Law.Holds(Events, events =>
    {
        var cells = EventAggregation.Cells(events);
        return cells.Sum(c => c.Count) == events.Length && Math.Abs(cells.Sum(c => c.GoldsteinSum) - events.Sum(e => e.Goldstein)) < 1e-9;
    });

    [Fact]
    public void Cells_AnyEvents_FillTheGrid() => Law.Holds(Events, events =>
    {
        var cells = EventAggregation.Cells(events, new() { Period = GridPeriod.Week });
        return cells.Count == cells.Select(c => (c.Source, c.Target)).Distinct().Count() * cells.Select(c => c.Period).Distinct().Count()
            && cells.All(c => c.Period.DayOfWeek == DayOfWeek.Monday);
    });

    [Fact]
    public void Cells_Shuffled_AreTheSame() => Law.Holds(Events, events =>
        EventAggregation.Cells(events, new() { OneADay = true }).Select(c => (c.Source, c.Target, c.Period, c.Count))
            .SequenceEqual(EventAggregation.Cells([.. events.Reverse()], new() { OneADay = true }).Select(c => (c.Source, c.Target, c.Period, c.Count))));

    [Fact]
    public void Cells_QuietMonthBetween_IsZeroAndNotMissing()
    {
        var cells = EventAggregation.Cells([new(new(2024, 1, 5), "USA", "RUS", "04", 1, 1), new(new(2024, 3, 5), "USA", "RUS", "04", 1, 1)]);
        cells.Count.ShouldBe(3);
        (cells[1].Count, cells[1].GoldsteinMean, cells[1].Net, cells[1].Share).ShouldBe((0, null, null, null));
    }

    [Fact]
    public void Cells_NoEvents_IsEmpty() => EventAggregation.Cells([]).ShouldBeEmpty();

    [Fact]
    public void Cells_UnknownQuadClass_IsRefused() =>
        Should.Throw<ArgumentException>(() => EventAggregation.Cells([new(Start, "USA", "RUS", "04", 5, 1)])).Message.ShouldContain("events[0].QuadClass is 5");

    [Fact]
    public void ScaledCounts_VolumeDoubled_Halves() =>
        VolumeNormalisation.ScaledCounts([10, 20], [100, 200], basePeriods: 1).ShouldBe([10.0, 10.0]);

    [Fact]
    public void ScaledCounts_NoVolume_IsNull() => VolumeNormalisation.ScaledCounts([1, 0], [10, 0], basePeriods: 1)[1].ShouldBeNull();

    [Fact]
    public void OffsetTrend_GrowthOfReportingOnly_HasNoSlope()
    {
        int[] volumes = [.. Enumerable.Range(0, 60).Select(t => (int)(100 * Math.Exp(0.03 * t)))];
        VolumeNormalisation.OffsetTrend([.. volumes.Select(v => v / 10)], volumes).Slope.ShouldBe(0, 0.002);
        VolumeNormalisation.OffsetTrend([.. volumes.Select(v => v / 10)], []).Slope.ShouldBe(0.03, 0.002);
    }

    [Fact]
    public void OffsetTrend_OneBusyMonth_IsRefusedByName() =>
        Should.Throw<InsufficientDataException>(() => VolumeNormalisation.OffsetTrend([0, 0, 7, 0], [])).Code.ShouldBe("too-few-counts");

    [Fact]
    public void LogRatio_CountAboveVolume_IsRefused() => Should.Throw<ArgumentException>(() => VolumeNormalisation.LogRatio(5, 4));
}
