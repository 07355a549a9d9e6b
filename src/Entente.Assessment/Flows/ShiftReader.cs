using Entente.Analysis;
using Entente.Assessment.Levels;

namespace Entente.Assessment.Flows;

/// <summary>A move of a flow that stood out when it was looked at.</summary>
/// <param name="Start">Month in which the call began.</param>
/// <param name="Sign">+1 warmer, −1 cooler.</param>
/// <param name="Change">Difference of mean flow at the call.</param>
/// <param name="Lasted">Whether it lasted, or null where time has not told.</param>
internal readonly record struct FlowMove(int Start, int Sign, double Change, bool? Lasted);

/// <summary>
/// Tells a blip from a shift on the flow of impact, never on the accumulated level. A move is called where the last year's mean
/// flow differs from that of the three years before by more than chance; it is open for a year, then it has lasted or not.
/// </summary>
internal sealed class ShiftReader(Framework framework)
{
    private readonly int recent = (int)framework.Value("flow-recent-months");
    private readonly int reference = (int)framework.Value("flow-reference-months");
    private readonly double threshold = framework.Value("flow-threshold");

    /// <summary>Months after which a finished call is history and the flow counts as steady.</summary>
    private const int Remembered = 36;

    /// <summary>All moves of a flow, oldest first.</summary>
    public List<FlowMove> Moves(double[] flow)
    {
        var moves = new List<FlowMove>();
        var (sign, start, change) = (0, 0, 0d);
        for (var end = recent + reference; end <= flow.Length; end++)
        {
            var called = Call(flow, end, out var difference);
            if (called == sign) continue;
            if (sign != 0) moves.Add(Judge(flow, start, sign, change));
            (sign, start, change) = (called, end - 1, difference);
        }

        if (sign != 0) moves.Add(Judge(flow, start, sign, change));
        return moves;
    }

    /// <summary>The reading of the latest move at the end of the flow.</summary>
    public ShiftReading Read(double[] flow, Period first, IReadOnlyList<FlowMove> likeMoves, IReadOnlyList<string> hangsOn)
    {
        var moves = Moves(flow);
        if (moves.Count == 0 || flow.Length - 1 - moves[^1].Start > Remembered) return new ShiftReading(ShiftState.Steady, Course.None, null, null, 0, []);
        var move = moves[^1];
        var course = move.Sign > 0 ? Course.Warmer : Course.Cooler;
        var since = first.Plus(move.Start);
        if (move.Lasted is { } lasted) return new ShiftReading(lasted ? ShiftState.Shift : ShiftState.Blip, course, since, null, 0, []);
        var told = likeMoves.Where(like => like.Lasted is not null).ToList();
        var probability = (told.Count(like => like.Lasted == true) + 1d) / (told.Count + 2);
        return new ShiftReading(ShiftState.Open, course, since, probability, told.Count, hangsOn);
    }

    /// <summary>Momentum at the end of a flow, in points a year at level 0; null where the flow is too short or has not varied.</summary>
    public (double PerYear, double StandardError)? Momentum(double[] flow, double pull)
    {
        if (flow.Length < recent + reference) return null;
        var shift = FlowShift.Test(flow.AsSpan(flow.Length - recent - reference), new FlowShiftOptions { Recent = recent, Reference = reference });
        return shift.Refusal is null ? (shift.Momentum * pull * 12, shift.StandardError * pull * 12) : (0, 0);
    }

    private int Call(double[] flow, int end, out double difference)
    {
        var shift = FlowShift.Test(flow.AsSpan(end - recent - reference, recent + reference), new FlowShiftOptions { Recent = recent, Reference = reference });
        difference = shift.Momentum;
        return shift.Refusal is null && Math.Abs(shift.Statistic) >= threshold ? Math.Sign(shift.Momentum) : 0;
    }

    /// <summary>A move has lasted when, a year and more after its call, the flow since keeps at least half of the change.</summary>
    private FlowMove Judge(double[] flow, int start, int sign, double change)
    {
        var since = flow.Length - 1 - start;
        if (since < recent) return new FlowMove(start, sign, change, null);
        var before = flow.AsSpan(start + 1 - recent - reference, reference);
        var after = flow.AsSpan(start + 1, Math.Min(since, 2 * recent));
        var kept = (Mean(after) - Mean(before)) * sign;
        return new FlowMove(start, sign, change, kept >= Math.Abs(change) / 2);
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0d;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }
}
