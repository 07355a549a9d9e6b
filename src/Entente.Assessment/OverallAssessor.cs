using System.Globalization;
using Entente.Assessment.Flows;
using Entente.Assessment.Levels;

namespace Entente.Assessment;

/// <summary>Puts together where the relationship as a whole stands.</summary>
internal sealed class OverallAssessor(LevelReading reading, Framework framework, MomentumReader momentum, IReadOnlyList<VariableStanding> variables)
{
    public OverallStanding Of((double Low, double High) range, IReadOnlyList<BandCause> causes, double? before)
    {
        var move = momentum.OfOverall();
        var last = reading.Paths.Months - 1;
        return new OverallStanding
        {
            Level = reading.Overall is { } level ? new LevelEstimate(new Level(level), new Level(range.Low), new Level(range.High)) : null,
            Mean = reading.Mean is { } mean ? new Level(mean) : null,
            Bottleneck = reading.Bottleneck,
            ByDirection = [Direction(last, 0), Direction(last, 1)],
            Momentum = move,
            BandCauses = reading.Overall is null ? [] : causes,
            Verdict = Judge(move),
            History = History(),
            YearBefore = before is { } value ? new Level(value) : null,
        };
    }

    private DirectionLevel Direction(int month, int direction)
    {
        var dyad = reading.Table.Record.Dyad;
        var items = 0;
        foreach (var count in reading.Items) items += direction == 0 ? count.Forward : count.Backward;
        var level = items >= (int)framework.Value("enough-items") ? reading.WeightedMean(framework, month, direction) : null;
        return new DirectionLevel(direction == 0 ? dyad.Forward : dyad.Backward, level is { } value ? new Level(value) : null, items);
    }

    private Verdict Judge(Momentum? move)
    {
        if (reading.Overall is not { } level) return Verdict.NotEnoughEvidence;
        var binds = reading.Bottleneck is { Binds: true };
        var course = move?.Shift switch
        {
            { State: ShiftState.Shift, Course: Course.Warmer } => "a shift towards warmer",
            { State: ShiftState.Shift } => "a shift towards cooler",
            { State: ShiftState.Open, Course: Course.Warmer } => "a move towards warmer, still open",
            { State: ShiftState.Open } => "a move towards cooler, still open",
            { State: ShiftState.Blip, Course: Course.Warmer } => "steady after a warmer blip",
            { State: ShiftState.Blip } => "steady after a cooler blip",
            _ => "steady",
        };
        var held = binds ? $", held down by {framework.Variable(reading.Bottleneck!.Variable).Name.ToLowerInvariant()}" : "";
        return new Verdict(
            $"{LevelBands.Name(LevelBands.Of(level))}, {course}{held}",
            binds ? "bottleneck" : "weighted-mean",
            binds
                ? string.Create(CultureInfo.InvariantCulture, $"At most one band above the worst variable in material conflict; the weighted mean alone would be {new Level(reading.Mean!.Value)}.")
                : $"Weighted mean of {variables.Count(variable => variable.Level is not null)} of {variables.Count} variables.",
            []);
    }

    private List<HistoryPoint> History()
    {
        var history = new List<HistoryPoint>(reading.Paths.Months);
        if (reading.Overall is null) return history;
        for (var month = 0; month < reading.Paths.Months; month++)
        {
            var (forward, backward) = (reading.WeightedMean(framework, month, 0)!.Value, reading.WeightedMean(framework, month, 1)!.Value);
            history.Add(new HistoryPoint(reading.Table.Grid[month], forward, backward, (forward + backward) / 2));
        }

        return history;
    }
}
