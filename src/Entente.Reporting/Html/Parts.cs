using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>The few parts that all sections are made of.</summary>
internal static class Parts
{
    /// <summary>The class of a signed number: what warms, what cools, neither.</summary>
    public static string Tone(double value) => value switch
    {
        >= 0.005 => "warm",
        <= -0.005 => "cool",
        _ => "even",
    };

    /// <summary>The class of a momentum: a move that chance explains has none.</summary>
    public static string Tone(Momentum momentum) => momentum.Shift.State == ShiftState.Steady ? "even" : Tone(momentum.PerYear);

    /// <summary>A number that leads to what it is made of.</summary>
    public static HtmlPage Number(this HtmlPage page, string text, string place, string tone = "") =>
        page.Write($"<a class=\"n {tone}\" href=\"#{place}\">{text}</a>");

    /// <summary>A level that leads to what it is made of, or that there is none.</summary>
    public static HtmlPage Level(this HtmlPage page, Level? level, string place) => level is { } known
        ? page.Number(Figures.Signed(known.Value), place, Tone(Math.Round(known.Value, 1)))
        : page.Write($"<span class=\"even\">not enough evidence</span>");

    /// <summary>The numbers of a row's citations, each leading to its entry, and whether the row rests on memory.</summary>
    public static HtmlPage Cite(this HtmlPage page, RelationAssessment assessment, PageIndex index, IReadOnlyList<string> citations)
    {
        for (var item = 0; item < citations.Count; item++) page.Cite(index, citations[item]);
        return page.Recalled(Sources.IsMarked(assessment, citations));
    }

    /// <summary>The number of a citation, leading to its entry, and whether it is from memory.</summary>
    public static HtmlPage Cite(this HtmlPage page, RelationAssessment assessment, PageIndex index, string citation) =>
        page.Cite(index, citation).Recalled(Sources.IsMarked(assessment, citation));

    /// <summary>Begins a line of a list of facts; <see cref="EndFact"/> ends it.</summary>
    public static HtmlPage Fact(this HtmlPage page, string name) => page.Write($"<div><dt>{name}</dt><dd>");

    /// <summary>Ends a line of a list of facts.</summary>
    public static HtmlPage EndFact(this HtmlPage page) => page.Write($"</dd></div>\n");

    /// <summary>A test with the value found, which leads to where it was measured.</summary>
    public static HtmlPage Test(this HtmlPage page, TestResult test, string place)
    {
        page.Write($"<span class=\"test\">{test.Feature.Replace('_', ' ')} ");
        page.Number(Figures.Plain(test.Value), place).Write($" {Symbol(test.Operator)} {Figures.Plain(test.Threshold)}</span>");
        return page;
    }

    private static HtmlPage Cite(this HtmlPage page, PageIndex index, string citation)
    {
        var number = index.Citation(citation);
        return number == 0 ? page.Write($" <span class=\"cite\">{citation}</span>") : page.Write($" <a class=\"cite\" href=\"#s{number}\" title=\"source {number}\">{number}</a>");
    }

    private static HtmlPage Recalled(this HtmlPage page, bool recalled) =>
        recalled ? page.Write($" <span class=\"recalled\" title=\"rests only on citations from memory\">recalled</span>") : page;

    private static string Symbol(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.AtLeast => "≥",
        ComparisonOperator.AtMost => "≤",
        _ => Names.Of(comparison),
    };
}
