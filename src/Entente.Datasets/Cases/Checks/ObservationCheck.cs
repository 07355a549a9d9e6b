using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Cases.Checks;

/// <summary>Checks the figures of <c>indicators.csv</c>: editions, gaps, leaps, and when they could be known.</summary>
internal sealed class ObservationCheck(CheckContext context)
{
    /// <summary>Leaps of so many times the median step are pointed out.</summary>
    public const double Leap = 20;

    // With fewer steps a median says little.
    private const int LeastSteps = 4;

    private readonly Dictionary<string, List<int>> bySeries = new(StringComparer.Ordinal);

    public static void Run(CheckContext context)
    {
        var check = new ObservationCheck(context);
        var observations = context.Parts.Observations;
        for (var index = 0; index < observations.Count; index++) check.Row(index, observations.Items[index], observations.PlaceOf(index));
        foreach (var series in check.bySeries.Values) check.Series(series);
    }

    private void Row(int index, IndicatorObservation item, IPlaced place)
    {
        context.Citation(place, "citation_id", item.Citation, null);
        if (item.KnownOn < item.Period.LastDay && item.Period.Frequency != Frequency.Day && item.Note.Length == 0)
            context.Error(place, "known_on", "known-before-its-period", $"{CheckContext.Day(item.KnownOn)}, for {item.Period}", "a day from the end of the period on, or a note that says how it was known");
        if (!bySeries.TryGetValue(item.Indicator, out var series)) bySeries.Add(item.Indicator, series = []);
        series.Add(index);
    }

    private void Series(List<int> series)
    {
        series.Sort((a, b) => Compare(Item(a), Item(b)));
        var latest = new List<int>();
        foreach (var index in series)
        {
            if (latest.Count == 0 || Item(latest[^1]).Period != Item(index).Period) latest.Add(index);
            else
            {
                Edition(latest[^1], index);
                latest[^1] = index;
            }
        }

        Gaps(latest);
        Leaps(latest);
    }

    private void Edition(int earlier, int later)
    {
        if (Item(earlier).KnownOn != Item(later).KnownOn) return;
        var position = context.Parts.Observations.PlaceOf(earlier).Start;
        context.Error(context.Parts.Observations.PlaceOf(later), "known_on", "duplicate-figure", $"another figure of {Item(later).Indicator} for {Item(later).Period} known on {CheckContext.Day(Item(later).KnownOn)}, beside {position}", "a revision has a later known_on");
    }

    // One finding a series: a series of which only some periods are public has many gaps for one reason.
    private void Gaps(List<int> latest)
    {
        var (missing, first) = (0, 0);
        // Days are read when they are published: markets close and readings pause.
        if (Item(latest[0]).Period.Frequency == Frequency.Day) return;
        for (var at = 1; at < latest.Count; at++)
        {
            var between = Item(latest[at]).Period.Since(Item(latest[at - 1]).Period) - 1;
            if (between > 0 && first == 0) first = at;
            missing += between;
        }

        if (missing == 0) return;
        var (before, after) = (Item(latest[first - 1]), Item(latest[first]));
        context.Warn(context.Parts.Observations.PlaceOf(latest[first]), "period", "gap", string.Create(CultureInfo.InvariantCulture, $"{missing} missing in {after.Indicator}, the first after {before.Period}"), "every period, or none that was not published");
    }

    private void Leaps(List<int> latest)
    {
        var steps = new List<double>();
        for (var at = 1; at < latest.Count; at++)
        {
            if (Step(latest, at) > 0) steps.Add(Step(latest, at));
        }

        if (steps.Count < LeastSteps) return;
        steps.Sort();
        var least = Leap * steps[steps.Count / 2];
        for (var at = 1; at < latest.Count; at++)
        {
            if (Step(latest, at) <= least) continue;
            var item = Item(latest[at]);
            context.Warn(context.Parts.Observations.PlaceOf(latest[at]), "value", "leap", string.Create(CultureInfo.InvariantCulture, $"{item.Value}, after {Item(latest[at - 1]).Value}"), string.Create(CultureInfo.InvariantCulture, $"a step of at most {Leap} times the median step of {item.Indicator}"));
            at++; // the way back is no second finding
        }
    }

    private double Step(List<int> latest, int at) => Math.Abs(Item(latest[at]).Value - Item(latest[at - 1]).Value);

    private IndicatorObservation Item(int index) => context.Parts.Observations.Items[index];

    private static int Compare(IndicatorObservation a, IndicatorObservation b)
    {
        var order = a.Period.CompareTo(b.Period);
        return order != 0 ? order : a.KnownOn.CompareTo(b.KnownOn);
    }
}
