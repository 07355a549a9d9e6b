using System.Globalization;
using Entente.Assessment.Levels;

namespace Entente.Assessment.Tracking;

/// <summary>What a rule gives.</summary>
/// <param name="Holds">Whether the proposition came true; null where it is not due or cannot be told.</param>
/// <param name="Note">The values, or why there are none.</param>
internal readonly record struct RuleResult(bool? Holds, string Note);

/// <summary>
/// Resolves propositions by the record. A level is taken from the vintage of its own date, so that a resolution does not
/// change when the record is corrected for earlier years.
/// </summary>
internal sealed class PropositionResolver(Framework framework, VintageReadings vintages)
{
    private readonly KnownRecord record = vintages.Latest.Table.Record;

    public RuleResult Resolve(Proposition proposition)
    {
        if (!proposition.IsResolvable) return new RuleResult(null, proposition.Unresolvable);
        if (proposition.DueOn > record.AsOf.Day) return new RuleResult(null, string.Create(CultureInfo.InvariantCulture, $"due {proposition.DueOn:yyyy-MM-dd}"));
        var notes = new List<string>();
        var holds = true;
        foreach (var comparison in proposition.Comparisons)
        {
            if (Value(comparison.Left) is not { } left || Value(comparison.Right) is not { } right) return new RuleResult(null, "not enough evidence on a date that it names");
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{left:0.##} {Symbol(comparison.Operator)} {right + comparison.Offset:0.##}"));
            holds &= comparison.Holds(left, right);
        }

        return new RuleResult(holds, string.Join(" and ", notes));
    }

    private double? Value(Term term) => term switch
    {
        NumberTerm number => number.Value,
        LevelTerm level when level.Between == record.Dyad => vintages.At(level.On).At(framework, level.Variable, DirectionOf(level.Direction)),
        EventsTerm events when events.Between == record.Dyad => Count(events),
        IndicatorTerm indicator => Figure(indicator),
        _ => null,
    };

    private int? DirectionOf(Dyad? direction) => direction is null ? null : direction == record.Dyad.Forward ? 0 : 1;

    private double Count(EventsTerm term)
    {
        var count = 0;
        foreach (var item in record.Evidence)
        {
            if (item.Status != EventStatus.Occurred || item.OccurredOn.First < term.From || item.OccurredOn.Last > term.To) continue;
            if (term.Issue.Length > 0 && item.Issue != term.Issue) continue;
            if (term.CameoPrefixes.Count > 0 && !(item.Cameo is { } code && term.CameoPrefixes.Any(prefix => code.ToString().StartsWith(prefix, StringComparison.Ordinal)))) continue;
            if (item.BearsOn.Any(bearing => Fits(bearing, term))) count++;
        }

        return count;
    }

    private static bool Fits(Bearing bearing, EventsTerm term) =>
        (term.Direction is null || bearing.Direction == term.Direction)
        && (term.Variable is null || bearing.Variable == term.Variable)
        && (term.Sign == 0 || bearing.Sign == term.Sign);

    private double? Figure(IndicatorTerm term) =>
        record.Observations.LastOrDefault(item => item.Indicator == term.Indicator && item.Period == term.Period)?.Value;

    private static string Symbol(ComparisonOperator op) => op switch
    {
        ComparisonOperator.AtLeast => ">=",
        ComparisonOperator.AtMost => "<=",
        ComparisonOperator.MoreThan => ">",
        ComparisonOperator.LessThan => "<",
        _ => "=",
    };
}
