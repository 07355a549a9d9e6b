using Entente.Datasets.Text;

namespace Entente.Datasets.Cases.Checks;

/// <summary>A proposition must speak of this dyad, and of variables, issues, codes and series that exist.</summary>
internal static class PropositionCheck
{
    private const string Field = "proposition";

    public static void Run(CheckContext context, Proposition proposition, IPlaced place)
    {
        foreach (var comparison in proposition.Comparisons)
        {
            Check(context, comparison.Left, place);
            Check(context, comparison.Right, place);
        }
    }

    private static void Check(CheckContext context, Term term, IPlaced place)
    {
        switch (term)
        {
            case LevelTerm level:
                Pair(context, level.Between, place);
                context.Variable(place, Field, level.Variable, orOverall: true);
                break;
            case EventsTerm events:
                Events(context, events, place);
                break;
            case IndicatorTerm indicator:
                Series(context, indicator, place);
                break;
        }
    }

    private static void Events(CheckContext context, EventsTerm term, IPlaced place)
    {
        Pair(context, term.Between, place);
        context.Issue(place, Field, term.Issue);
        if (term.Variable is { } variable) context.Variable(place, Field, variable, orOverall: true);
        foreach (var prefix in term.CameoPrefixes)
        {
            if (!CameoCode.TryParse(prefix, out var code) || !CameoCatalogue.Contains(code))
                context.Error(place, Field, "unknown-cameo", Shown.Of(prefix), "a code that CAMEO defines; the nearest are " + string.Join(", ", CameoCatalogue.Nearest(prefix)));
        }
    }

    private static void Pair(CheckContext context, UndirectedDyad between, IPlaced place)
    {
        if (!between.Equals(context.Parts.Head.Dyad)) context.Error(place, Field, "other-dyad", between.ToString(), context.Parts.Head.Dyad.ToString());
    }

    private static void Series(CheckContext context, IndicatorTerm term, IPlaced place)
    {
        var series = context.Parts.Head.Indicators;
        var declared = series.FirstOrDefault(indicator => indicator.Id == term.Indicator);
        if (declared is null) context.Error(place, Field, "unknown-series", Shown.Of(term.Indicator), "a series declared in case.yaml" + Closest.Hint(term.Indicator, series.Select(indicator => indicator.Id)));
        else if (declared.Frequency != term.Period.Frequency) context.Error(place, Field, "wrong-period", term.Period.ToString(), $"a {CaseWords.Frequencies[(int)declared.Frequency]}, the frequency of {declared.Id}");
    }
}
