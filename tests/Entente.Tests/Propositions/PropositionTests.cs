using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests;

public class PropositionTests
{
    private static readonly Dyad Forward = Dyad.Parse("USA>RUS");
    private static readonly UndirectedDyad Both = UndirectedDyad.Parse("USA-RUS");

    [Fact]
    public void Parse_ALevel_ReadsBothSides()
    {
        var comparison = Proposition.Parse("level(USA-RUS, overall) at 2017-05-31 >= level(RUS>USA, military) at 2012-05-31 + 0.75").Comparisons.ShouldHaveSingleItem();
        comparison.Left.ShouldBe(new LevelTerm(Both, null, VariableId.Overall, new DateOnly(2017, 5, 31)));
        comparison.Right.ShouldBe(new LevelTerm(Both, Forward.Reversed, new VariableId("military"), new DateOnly(2012, 5, 31)));
        (comparison.Operator, comparison.Offset).ShouldBe((ComparisonOperator.AtLeast, 0.75));
    }

    [Fact]
    public void Parse_Events_ReadsEveryFilter()
    {
        var term = Proposition.Parse("events(USA>RUS, cameo 19|20|1831, issue new-start, variable military, negative) from 2012-06-01 to 2017-05-31 < 3").Comparisons[0].Left.ShouldBeOfType<EventsTerm>();
        (term.Direction, term.Issue, term.Variable, term.Sign).ShouldBe((Forward, "new-start", new VariableId("military"), -1));
        term.CameoPrefixes.ShouldBe(["19", "20", "1831"]);
        (term.From, term.To).ShouldBe((new DateOnly(2012, 6, 1), new DateOnly(2017, 5, 31)));
        Proposition.Parse("events(USA-RUS, positive) from 2012-06-01 to 2012-06-01 = 0").Comparisons[0].Left.ShouldBeOfType<EventsTerm>().Sign.ShouldBe(1);
    }

    [Fact]
    public void Parse_AnIndicator_ReadsItsPeriod() =>
        Proposition.Parse("indicator(goods-exports-usa-rus) for 2016-Q2 > -1.5e3").Comparisons[0]
            .ShouldBe(new Comparison(new IndicatorTerm("goods-exports-usa-rus", Period.Parse("2016-Q2")), ComparisonOperator.MoreThan, new NumberTerm(-1500), 0));

    [Theory]
    [InlineData(">=", ComparisonOperator.AtLeast)]
    [InlineData("<=", ComparisonOperator.AtMost)]
    [InlineData(">", ComparisonOperator.MoreThan)]
    [InlineData("<", ComparisonOperator.LessThan)]
    [InlineData("=", ComparisonOperator.Equal)]
    public void Parse_EachOperator_IsRead(string symbol, ComparisonOperator expected) =>
        Proposition.Parse($"indicator(x) for 2016 {symbol} 1").Comparisons[0].Operator.ShouldBe(expected);

    [Fact]
    public void Parse_SeveralComparisons_HoldTogether()
    {
        var proposition = Proposition.Parse("indicator(x) for 2016 > 1 and indicator(x) for 2017 > indicator(x) for 2016 - 2 and 3 < indicator(y) for 2015");
        proposition.Comparisons.Count.ShouldBe(3);
        proposition.Comparisons[1].Offset.ShouldBe(-2);
        proposition.IsResolvable.ShouldBeTrue();
        proposition.DueOn.ShouldBe(new DateOnly(2017, 12, 31));
    }

    [Fact]
    public void Parse_OfWhatItsTermsSay_IsTheProposition() =>
        Law.Holds(Propositions, text => Written(Proposition.Parse(text)) == text);

    [Fact]
    public void Parse_None_KeepsTheReason()
    {
        var proposition = Proposition.Parse("none (says neither when nor what)");
        (proposition.IsResolvable, proposition.Unresolvable, proposition.DueOn).ShouldBe((false, "says neither when nor what", null));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("none", 1)]
    [InlineData("none ()", 1)]
    [InlineData("none such (reason)", 1)]
    [InlineData("nonesuch (reason)", 1)]
    [InlineData("level(USA-RUS, ) at 2017-05-31 > 1", 16)]
    [InlineData("level(USA-RUS, overall) at 2017-05-31", 38)]
    [InlineData("level(USA-RUS) at 2017-05-31 > 1", 7)]
    [InlineData("level(USA-USA, overall) at 2017-05-31 > 1", 7)]
    [InlineData("level(USA-RUSS, overall) at 2017-05-31 > 1", 7)]
    [InlineData("level(USA-RUS, overall) on 2017-05-31 > 1", 25)]
    [InlineData("level(USA-RUS, overall) at 2017-05 > 1", 28)]
    [InlineData("level(USA-RUS, overall at 2017-05-31 > 1", 7)]
    [InlineData("indicator(x) for soon > 1", 18)]
    [InlineData("indicator() for 2016 > 1", 11)]
    [InlineData("indicator(x) for 2016 ~ 1", 23)]
    [InlineData("indicator(x) for 2016 > 1 or 2", 27)]
    [InlineData("indicator(x) for 2016 > one", 25)]
    [InlineData("indicator(x) for 2016 > 1e999", 25)]
    [InlineData("1 > 2", 6)]
    [InlineData("events(USA-RUS, cameo 1) from 2012-01-01 to 2012-02-01 > 1", 17)]
    [InlineData("events(USA-RUS, cheerful) from 2012-01-01 to 2012-02-01 > 1", 17)]
    [InlineData("events(USA-RUS) from 2012-03-01 to 2012-02-01 > 1", 46)]
    public void Parse_OfAnotherText_NamesTheCharacter(string text, int character) =>
        Should.Throw<FormatException>(() => Proposition.Parse(text)).Message.ShouldStartWith($"proposition, character {character}: found");

    [Fact]
    public void Parse_OfRandomTexts_ThrowsNothingButAFormatException()
    {
        var words = Gen.Elements("level(", "events(", "indicator(", "none", "(", ")", ",", " ", "at", "from", "to", "for", "and", ">=", "<", "+", "-", "USA-RUS", "USA>RUS", "RUS",
            "overall", "cameo ", "19|20", "issue", "positive", "2017-05-31", "2017", "2016-Q2", "1e9", "NaN", "-", "\0", "é", "\u2028");
        Law.Holds(words.ArrayOf().Select(string.Concat), IsReadOrRefused, count: 5_000);
        Law.Holds(Calendar.Scraps, IsReadOrRefused, count: 2_000);
        Law.Holds(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), IsReadOrRefused, count: 2_000);
    }

    [Theory]
    [InlineData(ComparisonOperator.AtLeast, false, true, true)]
    [InlineData(ComparisonOperator.AtMost, true, true, false)]
    [InlineData(ComparisonOperator.MoreThan, false, false, true)]
    [InlineData(ComparisonOperator.LessThan, true, false, false)]
    [InlineData(ComparisonOperator.Equal, false, true, false)]
    public void Holds_BelowAtAndAboveTheBound(ComparisonOperator comparison, bool below, bool at, bool above)
    {
        var tested = new Comparison(new NumberTerm(0), comparison, new NumberTerm(0), Offset: 0.5);
        (tested.Holds(1, 1), tested.Holds(1.5, 1), tested.Holds(2, 1)).ShouldBe((below, at, above));
    }

    private static bool IsReadOrRefused(string text)
    {
        try
        {
            var proposition = Proposition.Parse(text);
            return proposition.IsResolvable || proposition.Unresolvable.Length > 0;
        }
        catch (FormatException error)
        {
            return error.Message.Contains("character", StringComparison.Ordinal);
        }
    }

    private static readonly Gen<string> Dates = Calendar.RecentDays.Select(day => $"{day:yyyy-MM-dd}");

    private static readonly Gen<string> Terms = Gen.OneOf(
        from dyad in Gen.Elements("USA-RUS", "USA>RUS", "RUS>USA") from variable in Gen.Elements("overall", "military") from date in Dates select $"level({dyad}, {variable}) at {date}",
        from filters in Gen.Elements("", ", cameo 19|20", ", issue new-start", ", variable military", ", negative", ", cameo 057, issue a-b, variable x, positive") from year in Gen.Choose(1990, 2010) select $"events(USA-RUS{filters}) from {year}-01-01 to {year + 1}-02-28",
        from period in Gen.Elements("2016", "2016-Q3", "2016-04", "2016-W53", "2016-04-08") select $"indicator(goods-x) for {period.Replace("W53", "W52")}");

    private static readonly Gen<string> Comparisons =
        from left in Terms
        from symbol in Gen.Elements(">=", "<=", ">", "<", "=")
        from right in Gen.OneOf(Terms, Gen.Choose(-9, 9).Select(number => $"{number}"))
        from offset in Gen.Elements("", " + 0.75", " - 3")
        select $"{left} {symbol} {right}{(char.IsLetter(right[0]) ? offset : "")}";

    private static readonly Gen<string> Propositions = from first in Comparisons from second in Comparisons from isOne in Gen.Elements(true, false) select isOne ? first : $"{first} and {second}";

    private static string Written(Proposition proposition) => string.Join(" and ", proposition.Comparisons.Select(Written));

    private static string Written(Comparison comparison)
    {
        var symbol = comparison.Operator switch { ComparisonOperator.AtLeast => ">=", ComparisonOperator.AtMost => "<=", ComparisonOperator.MoreThan => ">", ComparisonOperator.LessThan => "<", _ => "=" };
        var offset = comparison.Offset == 0 ? "" : comparison.Offset > 0 ? $" + {comparison.Offset}" : $" - {-comparison.Offset}";
        return $"{Written(comparison.Left)} {symbol} {Written(comparison.Right)}{offset}";
    }

    private static string Written(Term term) => term switch
    {
        LevelTerm level => $"level({level.Direction?.ToString() ?? level.Between.ToString()}, {level.Variable}) at {level.On:yyyy-MM-dd}",
        EventsTerm events => $"events({events.Direction?.ToString() ?? events.Between.ToString()}"
            + (events.CameoPrefixes.Count > 0 ? ", cameo " + string.Join('|', events.CameoPrefixes) : "")
            + (events.Issue.Length > 0 ? $", issue {events.Issue}" : "")
            + (events.Variable is { } variable ? $", variable {variable}" : "")
            + (events.Sign > 0 ? ", positive" : events.Sign < 0 ? ", negative" : "")
            + $") from {events.From:yyyy-MM-dd} to {events.To:yyyy-MM-dd}",
        IndicatorTerm indicator => $"indicator({indicator.Indicator}) for {indicator.Period}",
        NumberTerm number => $"{number.Value}",
        _ => "?",
    };
}
