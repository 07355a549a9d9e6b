namespace Entente.Assessment.Tests;

/// <summary>A result without a hole in it, or a failure with a stable code: nothing between.</summary>
public class EdgeTests
{
    [Fact]
    public void Assess_EmptyCase_Fails() => Code(new RecordBuilder(), "2004-12-31").ShouldBe("nothing-known");

    [Fact]
    public void Assess_NothingKnownYet_Fails() => Code(new RecordBuilder().Act("2003-01-01", "042"), "2002-12-31").ShouldBe("nothing-known");

    [Fact]
    public void Assess_BeforeTheRecord_Fails() => Code(new RecordBuilder().Act("1990-01-01", "057", with: item => item with { InForceFrom = item.KnownOn }), "1999-12-31").ShouldBe("before-record");

    [Theory]
    [InlineData("10d")]
    [InlineData("5y")]
    [InlineData("50y")]
    public void Assess_OneEvent_IsSound(string horizon) => Sound(new RecordBuilder().Act("2003-01-01", "042"), "2004-12-31", horizon);

    [Fact]
    public void Assess_FirstDay_IsSound() => Sound(new RecordBuilder().Act("2000-01-01", "042"), "2000-01-01");

    [Fact]
    public void Assess_FirstDayWithManyRowsBefore_IsSound()
    {
        var record = new RecordBuilder();
        for (var year = 1960; year < 1999; year++) record.Act($"{year}", "057", Bundled.AllVariables[year % 4], with: item => item with { InForceFrom = item.OccurredOn.Last });
        Sound(record, "2000-01-01").Variables[0].Level.ShouldBeNull();
    }

    [Fact]
    public void Assess_FiftyRowsOnOneDay_IsSound()
    {
        var record = new RecordBuilder();
        for (var row = 0; row < 50; row++) record.Act("2003-01-01", row % 3 == 0 ? "163" : row % 3 == 1 ? "190" : "042", Bundled.AllVariables[row % 4]);
        Sound(record, "2003-01-01");
        Sound(record, "2013-01-01");
    }

    [Fact]
    public void Assess_AllPlanned_IsSoundAndHasNoLevel()
    {
        var record = new RecordBuilder();
        for (var row = 0; row < 50; row++) record.Act($"2006-{1 + (row % 12):00}-11", "057", with: item => item with { Status = EventStatus.Planned, KnownOn = new DateOnly(2003, 1, 1) });
        var assessment = Sound(record, "2004-12-31");
        assessment.Overall.Level.ShouldBeNull();
        assessment.Calendar.Count.ShouldBe(50);
    }

    [Fact]
    public void Assess_AllStrengthsZero_StaysAtTheBaseline()
    {
        var record = new RecordBuilder();
        for (var row = 0; row < 60; row++) record.Act($"200{row / 12}-{1 + (row % 12):00}-11", null, with: item => item with { InForceFrom = row % 5 == 0 ? item.KnownOn : null, Issue = $"thread-{row}" });
        var assessment = Sound(record, "2004-12-31", "5y", Bundled.With(("uncoded-intensity", 0), ("baseline", 0.5)));
        assessment.Variables[0].Level!.Value.Value.ShouldBe(0.5, 1e-12);
        assessment.Projection.Distribution.ShouldBeNull();
        assessment.Projection.Caveats.Single().ShouldContain("not moved");
    }

    [Theory]
    [InlineData("10d")]
    [InlineData("50y")]
    public void Assess_OneVariable_IsSound(string horizon)
    {
        var assessment = Sound(new RecordBuilder().Steady(2000, 2010, 24, ["042", "111", "057"], "military", "economics"), "2009-12-31", horizon, Bundled.Single());
        assessment.Variables.Count.ShouldBe(1);
        assessment.Overall.Level!.Value.ShouldBe(assessment.Variables[0].Level!.Value);
        assessment.Sensitivity.Single(item => item.Name == "without military").Level.ShouldBeNull();
    }

    [Theory]
    [InlineData("10d")]
    [InlineData("50y")]
    public void Assess_BundledCase_IsSound(string horizon) => Dump.NotFinite(Bundled.Assess(Bundled.Record, "2022-06-30", horizon)).ShouldBeEmpty();

    [Fact]
    public void Assess_DefaultHorizon_IsACallersBug() =>
        Should.Throw<InvalidOperationException>(() => Assessor.Assess(new RecordBuilder().Steady(2000, 2006, 24, ["042"], "military").Build(), Bundled.Framework, new AssessmentRequest(AsOf.Parse("2005-12-31"), default)));

    private static string Code(RecordBuilder record, string day) => Should.Throw<EntenteException>(() => Bundled.Assess(record.Build(), day)).Code;

    private static RelationAssessment Sound(RecordBuilder record, string day, string horizon = "5y", Framework? framework = null)
    {
        var assessment = Bundled.Assess(record.Build(), day, horizon, framework);
        Dump.NotFinite(assessment).ShouldBeEmpty();
        assessment.Opening.Lines.ShouldAllBe(line => line.Length > 0);
        return assessment;
    }
}
