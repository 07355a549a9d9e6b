namespace Entente.Assessment.Tests;

public class EvidenceTests
{
    [Fact]
    public void Assess_UnderEightItems_SaysNotEnoughEvidence()
    {
        var seven = Few(7).Variables[0];
        seven.Verdict.Words.ShouldBe("not enough evidence");
        seven.Level.ShouldBeNull();
        seven.Momentum.ShouldBeNull();
        seven.BandCauses.ShouldBeEmpty();
        seven.Items.ShouldBe(7);
        seven.EvidenceFor.Count.ShouldBe(7); // what there is stays in sight
        Few(8).Variables[0].Level.ShouldNotBeNull();
    }

    [Fact]
    public void Assess_NoVariableWithEnough_HasNoWholeAndNoProjection()
    {
        var assessment = Few(5);
        assessment.Overall.Level.ShouldBeNull();
        assessment.Overall.Momentum.ShouldBeNull();
        assessment.Overall.Verdict.Words.ShouldBe("not enough evidence");
        assessment.Projection.Distribution.ShouldBeNull();
        assessment.Projection.Caveats.ShouldNotBeEmpty();
        assessment.Sensitivity.ShouldBeEmpty();
        assessment.Opening.Judgement.ShouldContain("not enough evidence");
        assessment.Provenance.ThinCells.ShouldContain("military USA>RUS");
    }

    [Fact]
    public void Assess_RowsOfOneActReportedInParts_AreOneItem()
    {
        var record = new RecordBuilder();
        for (var part = 0; part < 20; part++) record.Act("2000-06-01", part % 2 == 0 ? "0311" : "0312").Act("2000-06-02", null, with: item => item with { Issue = "polls" });
        Bundled.Assess(record.Build(), "2000-12-31").Variables[0].Items.ShouldBe(2);
    }

    [Fact]
    public void Assess_ActsBeforeTheRecord_AreNoItemsOfTheWindow()
    {
        var record = new RecordBuilder().Act("2000-02-01", "042");
        for (var year = 1970; year < 1990; year++) record.Act($"{year}-05-05", "057", with: item => item with { InForceFrom = item.KnownOn });
        var military = Bundled.Assess(record.Build(), "2000-06-30").Variables[0];
        military.Items.ShouldBe(1);
        military.WordsAndDeeds.WordsCount.ShouldBe(1);
        military.EvidenceFor.Count.ShouldBe(21); // all in force
    }

    [Theory]
    [InlineData("2006-11-17")]
    [InlineData("2012-05-31")]
    [InlineData("2022-06-30")]
    public void Lists_OnTheBundledCase_HoldAllThatActsAndTheTenLatestOfEachSign(string day)
    {
        var known = Bundled.Record.AsOf(AsOf.Parse(day)).Evidence;
        foreach (var variable in Bundled.At(day).Variables)
        {
            var listed = variable.EvidenceFor.Concat(variable.EvidenceAgainst).ToList();
            (listed.Sum(item => item.Impact) + variable.Drift).ShouldBe(variable.Level!.Value.Value, 0.6); // the rest is rows of under half a hundredth each
            listed.ShouldAllBe(item => item.Evidence.Status == EventStatus.Occurred && item.Evidence.Kind != EvidenceKind.Condition);
            variable.EvidenceFor.ShouldAllBe(item => item.Impact >= 0);
            variable.EvidenceAgainst.ShouldAllBe(item => item.Impact <= 0);
            var ids = listed.Select(item => item.Evidence.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var sign in new[] { 1, -1 })
            {
                var latest = known.Where(item => item.Status == EventStatus.Occurred && item.Kind != EvidenceKind.Condition)
                    .Where(item => item.BearsOn.Any(bearing => bearing.Variable == variable.Variable.Id) && item.BearsOn.Where(bearing => bearing.Variable == variable.Variable.Id).All(bearing => bearing.Sign == sign))
                    .OrderByDescending(item => item.OccurredOn.First).ToList();
                foreach (var item in latest.TakeWhile(item => item.OccurredOn.First > latest[9].OccurredOn.First)) ids.ShouldContain(item.Id);
                (sign > 0 ? variable.EvidenceFor : variable.EvidenceAgainst).Count.ShouldBeGreaterThanOrEqualTo(10);
            }
        }
    }

    [Fact]
    public void Lists_ByImpact_StrongestFirst()
    {
        var list = Bundled.At("2012-05-31").Variables[0].EvidenceAgainst;
        list.Select(item => Math.Abs(item.Impact)).ShouldBe(list.Select(item => Math.Abs(item.Impact)).OrderDescending());
    }

    [Fact]
    public void Lists_WhatDidNotTakePlace_SpeaksForNeitherSide()
    {
        var record = new RecordBuilder().Steady(2000, 2002, 12, ["042"], "military")
            .Act("2001-05-01", "163", with: item => item with { Id = "denied", Status = EventStatus.Negated })
            .Act("2001-05-02", "057", with: item => item with { Id = "wished", Status = EventStatus.Hypothetical })
            .Act("2002-05-03", "057", with: item => item with { Id = "planned", Status = EventStatus.Planned, KnownOn = new DateOnly(2001, 6, 1) })
            .Act("2001-05-04", "057", with: item => item with { Id = "hangs", Kind = EvidenceKind.Condition })
            .Act("2001-05-05", null, sign: -1, with: item => item with { Id = "figure", Kind = EvidenceKind.Figure })
            .Build();
        var military = Bundled.Assess(record, "2001-12-31").Variables[0];
        military.OtherEvidence.Select(item => item.Evidence.Id).ShouldBe(["planned", "hangs", "wished", "denied"]); // as they became known, latest first
        military.OtherEvidence.ShouldAllBe(item => item.Impact == 0);
        military.EvidenceAgainst.Single().ShouldSatisfyAllConditions(item => item.Evidence.Id.ShouldBe("figure"), item => item.Impact.ShouldBe(0));
        military.EvidenceFor.Count.ShouldBe(24);
    }

    [Fact]
    public void Structure_OwnPast_ReadsTheDeclaredSign()
    {
        var builder = new RecordBuilder().Steady(2000, 2010, 12, ["042", "111"], Bundled.AllVariables);
        foreach (var (id, warmer, yardstick) in new[] { ("trade", WarmerWhen.Higher, false), ("tariffs", WarmerWhen.Lower, false), ("votes", WarmerWhen.Higher, true), ("spending", WarmerWhen.None, false) })
        {
            builder.Indicators.Add(new Indicator(id, id, "units", "Office", Frequency.Year, 45, new VariableId("economics"), [RecordBuilder.Dyad.Forward], warmer, yardstick));
            for (var year = 2000; year < 2008; year++) builder.Observations.Add(new IndicatorObservation(id, Period.Year(year), 100 + (10 * (year - 2000)), new DateOnly(year + 1, 2, 14), "", "c-1", ""));
        }

        builder.Observations.Add(new IndicatorObservation("trade", Period.Year(2007), 50, new DateOnly(2008, 9, 1), "revised", "c-1", ""));
        var before = Bundled.Assess(builder.Build(), "2008-06-30").Variables[2].Structure;
        Reading("trade").ShouldSatisfyAllConditions(reading => reading.Reading!.Value.ShouldBeGreaterThan(0.5), reading => reading.Latest.Value.ShouldBe(170), reading => reading.Percentile.ShouldBe(1), reading => reading.Change!.Value.ShouldBe(20 / 150.0, 1e-12));
        Reading("tariffs").Reading!.Value.ShouldBe(-Reading("trade").Reading!.Value, 1e-12);
        Reading("votes").Reading.ShouldBeNull();
        Reading("spending").Note.ShouldBe("no declared sign");
        before.Reading!.Value.ShouldBe(0, 1e-12);
        before.Words.ShouldBe("flat");
        var revised = Bundled.Assess(builder.Build(), "2008-12-31").Variables[2].Structure.Indicators[0];
        revised.Latest.Value.ShouldBe(50);
        revised.Reading!.Value.ShouldBeLessThan(0);
        Bundled.Assess(builder.Build(), "2009-12-31").Variables[2].Structure.Indicators[0].Note.ShouldBe("");
        Bundled.Assess(builder.Build(), "2011-06-30", framework: Bundled.With(("enough-items", 0))).Variables[2].Structure.Indicators[0].Note.ShouldBe("stale");

        IndicatorReading Reading(string id) => before.Indicators.Single(reading => reading.Indicator.Id == id);
    }

    private static RelationAssessment Few(int acts)
    {
        var builder = new RecordBuilder();
        for (var act = 1; act <= acts; act++) builder.Act($"2001-{act:00}-11", "042");
        return Bundled.Assess(builder.Build(), "2001-12-31");
    }
}
