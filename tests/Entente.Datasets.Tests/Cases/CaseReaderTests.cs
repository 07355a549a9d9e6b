using Entente.Datasets.Cases;

namespace Entente.Datasets.Tests;

public sealed class CaseReaderTests : IDisposable
{
    private readonly CaseFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_ASoundCase_RefusesNothing()
    {
        var reading = folder.Read();
        reading.Problems.ShouldBeEmpty();
        reading.Name.ShouldStartWith("entente-case-");
        reading.Framework.ShouldBe("four-variables");
        reading.Citations.Count.ShouldBe(5);
        var known = All(reading);
        (known.Dyad.ToString(), known.Title, known.From).ShouldBe(("USA-RUS", "A small case", new DateOnly(1991, 12, 25)));
        (known.Evidence.Count, known.Observations.Count, known.Issues.Count, known.Ledger.Count, known.Linkages.Count, known.Projections.Count).ShouldBe((5, 4, 1, 2, 1, 1));
    }

    [Fact]
    public void Read_Evidence_TakesEveryColumn()
    {
        var item = Row("2002-05-24-treaty");
        (item.Kind, item.Source, item.Target, item.Cameo, item.Plover, item.Variable).ShouldBe((EvidenceKind.Act, "USA|RUS", "RUS|USA", CameoCode.Parse("057"), "SUPPORT", new VariableId("military")));
        (item.Issue, item.Status, item.InForceFrom, item.InForceUntil).ShouldBe(("arms", EventStatus.Occurred, new DateOnly(2003, 6, 1), new DateOnly(2011, 2, 5)));
        item.Citations.ShouldBe(["c-daily-2002", "c-book-2018"]);
        var words = Row("2001-02-03-praise");
        (words.Text, words.Holder, words.Conception).ShouldBe(("The secretary says \"this works\", and means it.", "Jane Doe, secretary", "trusted-partner"));
    }

    [Fact]
    public void Read_EvidenceWithoutKnownOn_IsKnownOnTheLastDayOfItsDate()
    {
        Row("2002-05-24-treaty").KnownOn.ShouldBe(new DateOnly(2002, 5, 24));
        Row("2003-01-talks").KnownOn.ShouldBe(new DateOnly(2003, 1, 31));
        Row("2005-poll").KnownOn.ShouldBe(new DateOnly(2005, 12, 31));
        (Row("2004-09-visit").KnownOn, Row("2004-09-visit").Status).ShouldBe((new DateOnly(2004, 6, 1), EventStatus.Planned));
    }

    [Fact]
    public void Read_Bearings_AreOfBothDirectionsOrWeightedOrTheRowsOwn()
    {
        var (forward, backward) = (Dyad.Parse("USA>RUS"), Dyad.Parse("RUS>USA"));
        Row("2002-05-24-treaty").BearsOn.ShouldBe([Bear(forward, "military", 1, 1, "limits; binding"), Bear(backward, "military", 1, 1, "limits; binding")]);
        Row("2003-01-talks").BearsOn.ShouldBe([Bear(backward, "economics", 1, 0.7, "trade"), Bear(backward, "military", 1, 0.3, "arms")]);
        Row("2001-02-03-praise").BearsOn.ShouldBe([Bear(forward, "military", 1, 1, "")]);
        Row("2005-poll").BearsOn.ShouldBe([Bear(forward, "domestic", 0, 1, "")]);
    }

    [Fact]
    public void Read_SeveralClausesWithoutWeights_ShareEqually()
    {
        folder.Replace("evidence.csv", "RUS>USA economics + 0.7 (trade); RUS>USA military + 0.3 (arms)", "RUS-USA economics +; RUS>USA military - (arms)");
        var (forward, backward) = (Dyad.Parse("USA>RUS"), Dyad.Parse("RUS>USA"));
        Row("2003-01-talks").BearsOn.ShouldBe([Bear(forward, "economics", 1, 1, ""), Bear(backward, "economics", 1, 0.5, ""), Bear(backward, "military", -1, 0.5, "arms")]);
    }

    [Fact]
    public void Read_AnActOfConflictWithoutBearing_Cools()
    {
        folder.Replace("evidence.csv", "USA,RUS,051,SUPPORT,military", "RUS,USA,112,ACCUSE,military");
        Row("2001-02-03-praise").BearsOn.ShouldBe([Bear(Dyad.Parse("RUS>USA"), "military", -1, 1, "")]);
    }

    [Fact]
    public void Read_Indicators_AreKnownAfterTheirLagUnlessSaidOtherwise()
    {
        var known = All(folder.Read());
        known.Observations.Select(item => (item.Indicator, item.Period.ToString(), item.Value, item.KnownOn)).ShouldBe(
        [
            ("goods-usa-rus", "2001", 100, new DateOnly(2002, 2, 14)),
            ("goods-usa-rus", "2001", 101, new DateOnly(2003, 1, 1)),
            ("goods-usa-rus", "2002", 120, new DateOnly(2003, 2, 14)),
            ("opinion-usa", "2002-06-07", 55.5, new DateOnly(2002, 6, 7)),
        ]);
        known.Indicators.Select(item => (item.Directions.Count, item.Warmer, item.IsYardstick)).ShouldBe([(1, WarmerWhen.Higher, false), (2, WarmerWhen.None, true)]);
    }

    [Fact]
    public void Read_Lists_TakeEveryField()
    {
        var known = All(folder.Read());
        known.Issues[0].Transitions.Select(item => (item.OccurredOn.ToString(), item.KnownOn, item.To)).ShouldBe([("2000-01", new DateOnly(2000, 1, 31), IssueState.Opened), ("2002-05-24", new DateOnly(2002, 5, 24), IssueState.Agreed)]);
        var given = known.Ledger[0].ShouldBeOfType<Concession>();
        (given.Side, given.By, given.Intensity, given.Declared, given.Disputed, given.CountedBy, given.CountedOn, given.KnownOn).ShouldBe(("RUS", "RUS", 6, 8, "for cost, says the other side", "A spokesman", PartialDate.Parse("2006-11"), new DateOnly(2006, 11, 17)));
        var came = known.Ledger[1].ShouldBeOfType<Return>();
        (came.Answers, came.IsNamed, came.KnownOn, came.Declared).ShouldBe(("l-base", true, new DateOnly(2002, 5, 28), null));
        var linkage = known.Linkages[0];
        (linkage.Condition, linkage.IsUnless, linkage.Affects, linkage.Deadline, linkage.Transitions[0].Status).ShouldBe(("the two agree on tariffs", false, Course.Warmer, PartialDate.Parse("2007-12-31"), LinkageStatus.Expired));
        var projection = known.Projections[0];
        (projection.Origin, projection.Direction, projection.Wording, projection.Probability, projection.HorizonEnd, projection.Resolutions[0].Outcome).ShouldBe((ProjectionOrigin.Person, Course.Warmer, "projected", null, new DateOnly(2017, 5, 31), Outcome.False));
        projection.Proposition.IsResolvable.ShouldBeTrue();
    }

    [Fact]
    public void Read_TransitionsOutOfOrder_AreSortedAndThoseOfOneDayStay()
    {
        folder.Replace("issues.yaml", "date: 2000-01", "date: 2002-05-24").Replace("issues.yaml", "    - date: 2002-05-24\n      known_on", "    - date: 2001\n      to: easing\n      text: It eases.\n      citation: c-book-2018\n    - date: 2002-05-24\n      known_on");
        All(folder.Read()).Issues[0].Transitions.Select(item => item.To).ShouldBe([IssueState.Easing, IssueState.Opened, IssueState.Agreed]);
    }

    [Fact]
    public void Read_WithByteOrderMarksAndWindowsLineEnds_IsTheSame()
    {
        foreach (var file in CaseFolder.Files) folder.Write(file, "\ufeff" + folder.Sound(file).Replace("\n", "\r\n"));
        var reading = folder.Read();
        reading.Problems.ShouldBeEmpty();
        All(reading).Evidence[0].Text.ShouldBe("The secretary says \"this works\", and means it.");
    }

    [Theory]
    [InlineData("issues.yaml", "agreed")]
    [InlineData("linkages.yaml", "expired")]
    [InlineData("projections.yaml", "person")]
    [InlineData("evidence.csv", "figure")]
    public void Read_EveryWordOfAnEnumeration_StandsForIt(string file, string word)
    {
        foreach (var (other, expected) in Words(word))
        {
            folder.Write(file, folder.Sound(file)).Replace(file, word == "figure" ? "2005-poll," + word : ": " + word, word == "figure" ? "2005-poll," + other : ": " + other);
            var reading = folder.Read();
            reading.Problems.ShouldBeEmpty();
            Value(All(reading), word).ShouldBe(expected);
        }
    }

    [Fact]
    public void PositionOf_AnIdentifier_IsWhereItsRowStarts()
    {
        var reading = folder.Read();
        reading.PositionOf("2002-05-24-treaty").ShouldBe(new FilePosition("evidence.csv", 3, 0));
        reading.PositionOf("l-base-r1")!.Value.ToString().ShouldStartWith("ledger.yaml:15:");
        reading.PositionOf("c-data")!.Value.Line.ShouldBe(6);
        reading.PositionOf("nobody").ShouldBeNull();
    }

    [Fact]
    public void DyadOf_AFolder_ReadsTheHeadAlone()
    {
        foreach (var file in CaseFolder.Files.Where(file => file != "case.yaml")) folder.Delete(file);
        CaseReader.DyadOf(folder.Directory).ShouldBe(UndirectedDyad.Parse("USA-RUS"));
        CaseReader.DyadOf(folder.Delete("case.yaml").Directory).ShouldBeNull();
    }

    [Fact]
    public void Read_NoFolder_SaysSo()
    {
        Should.Throw<EntenteException>(() => CaseReader.Read(Path.Combine(folder.Directory, "nowhere"))).Code.ShouldBe("case-not-found");
        Should.Throw<EntenteException>(() => CaseReader.Read(Path.Combine(folder.Directory, "case.yaml"))).Found.ShouldBe("a file");
    }

    private static KnownRecord All(CaseReading reading) => reading.Record.ShouldNotBeNull().AsOf(AsOf.Date(DateOnly.MaxValue));

    private Evidence Row(string id)
    {
        var reading = folder.Read();
        reading.Problems.ShouldBeEmpty();
        return All(reading).Evidence.Single(item => item.Id == id);
    }

    private static Bearing Bear(Dyad direction, string variable, int sign, double weight, string reason) => new(direction, new VariableId(variable), sign, weight, reason);

    private static IEnumerable<(string Word, object Value)> Words(string of) => of switch
    {
        "agreed" => Enum.GetValues<IssueState>().Select(value => (value.ToString().ToLowerInvariant(), (object)value)),
        "expired" => Enum.GetValues<LinkageStatus>().Skip(1).Select(value => (value.ToString().ToLowerInvariant(), (object)value)),
        "person" => Enum.GetValues<ProjectionOrigin>().Select(value => (value.ToString().ToLowerInvariant(), (object)value)),
        _ => Enum.GetValues<EvidenceKind>().Select(value => (value.ToString().ToLowerInvariant(), (object)value)),
    };

    private static object Value(KnownRecord known, string of) => of switch
    {
        "agreed" => known.Issues[0].Transitions[^1].To,
        "expired" => known.Linkages[0].Transitions[0].Status,
        "person" => known.Projections[0].Origin,
        _ => known.Evidence.Single(item => item.Id == "2005-poll").Kind,
    };
}
