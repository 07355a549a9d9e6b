using Entente.Analysis;
using Entente.Assessment.Levels;

namespace Entente.Assessment.Flows;

/// <summary>A move of a flow that stood out when it was looked at.</summary>
/// <param name="Start">Month in which it seems to have begun.</param>
/// <param name="CalledAt">Number of months seen when it was called.</param>
/// <param name="Sign">+1 warmer, −1 cooler.</param>
/// <param name="Lasted">Whether it lasted, or null where time has not told.</param>
internal sealed record FlowMove(int Start, int CalledAt, int Sign, bool? Lasted);

/// <summary>
/// Tells a blip from a shift on the flow of impact, never on the accumulated level. A move is called where the last year's mean
/// flow differs from that of the three years before by more than chance; it is open for a year, then it has lasted or not.
/// The flow is looked at once a year, back from the date: looking every month would call several moves a decade of a flow
/// that never changes (docs/methods.md, "Blip or shift").
/// </summary>
internal sealed class ShiftReader
{
    /// <summary>Yearly looks back from the date at which a move still counts as the latest.</summary>
    private const int LooksRemembered = 3;

    private readonly int recent;
    private readonly int reference;
    private readonly FlowShiftOptions options;

    public ShiftReader(Framework framework)
        : this((int)framework.Value("flow-recent-months"), (int)framework.Value("flow-reference-months"), framework.Value("flow-threshold"))
    {
    }

    public ShiftReader(int recent, int reference, double threshold)
    {
        (this.recent, this.reference) = (recent, reference);
        options = new FlowShiftOptions { Recent = recent, Reference = reference, Threshold = threshold };
    }

    /// <summary>All moves of a flow, oldest first.</summary>
    public List<FlowMove> Moves(double[] flow)
    {
        var moves = new List<FlowMove>();
        var before = 0;
        for (var end = FirstLook(flow); end <= flow.Length; end += recent)
        {
            var called = Call(flow, end, out var change);
            if (called != 0 && called != before) moves.Add(Judge(flow, end, called, change));
            before = called;
        }

        return moves;
    }

    /// <summary>The reading of the latest move at the end of the flow.</summary>
    public ShiftReading Read(double[] flow, Period first, IReadOnlyList<FlowMove> likeMoves, IReadOnlyList<string> hangsOn)
    {
        var moves = Moves(flow);
        if (moves.Count == 0 || flow.Length - moves[^1].CalledAt > LooksRemembered * recent) return new ShiftReading(ShiftState.Steady, Course.None, null, null, 0, []);
        var move = moves[^1];
        var course = move.Sign > 0 ? Course.Warmer : Course.Cooler;
        var since = first.Plus(move.Start);
        if (move.Lasted is { } lasted) return new ShiftReading(lasted ? ShiftState.Shift : ShiftState.Blip, course, since, null, 0, []);
        var told = likeMoves.Where(like => like.Lasted is not null).ToList();
        var probability = (told.Count(like => like.Lasted == true) + 1d) / (told.Count + 2);
        return new ShiftReading(ShiftState.Open, course, since, probability, told.Count, hangsOn);
    }

    /// <summary>Momentum at the end of a flow, in points a year at level 0; null where the flow is too short.</summary>
    public (double PerYear, double StandardError)? Momentum(double[] flow, double pull) =>
        FlowShift.TryEstimate(Present(flow, flow.Length), options, out var shift, out _) ? (shift.Momentum * pull * 12, shift.StandardError * pull * 12) : null;

    private int FirstLook(double[] flow)
    {
        var end = flow.Length;
        while (end - recent >= recent + reference) end -= recent;
        return end >= recent + reference ? end : flow.Length + 1;
    }

    private int Call(double[] flow, int end, out double change)
    {
        change = 0;
        if (!FlowShift.TryEstimate(Present(flow, end), options, out var shift, out _)) return 0;
        change = shift.Momentum;
        return shift.Call switch { ShiftCall.Rise => 1, ShiftCall.Fall => -1, _ => 0 };
    }

    private double?[] Present(double[] flow, int end)
    {
        var window = new double?[Math.Min(end, recent + reference)];
        for (var month = 0; month < window.Length; month++) window[month] = flow[end - window.Length + month];
        return window;
    }

    /// <summary>A move has lasted when, a year and more after its call, the flow since keeps at least half of the change.</summary>
    private FlowMove Judge(double[] flow, int end, int sign, double change)
    {
        var start = Onset(flow, end);
        var since = flow.Length - end;
        if (since < recent) return new FlowMove(start, end, sign, null);
        var before = flow.AsSpan(end - recent - reference, reference);
        var after = flow.AsSpan(end, Math.Min(since, 2 * recent));
        var kept = (Mean(after) - Mean(before)) * sign;
        return new FlowMove(start, end, sign, kept >= Math.Abs(change) / 2);
    }

    /// <summary>The month after which the window's cumulative deviation from its mean turns: the least-squares date of one change.</summary>
    private int Onset(double[] flow, int end)
    {
        var window = flow.AsSpan(end - recent - reference, recent + reference);
        var mean = Mean(window);
        var (sum, largest, at) = (0d, 0d, window.Length - recent);
        for (var month = 0; month < window.Length - 1; month++)
        {
            sum += window[month] - mean;
            if (Math.Abs(sum) <= largest || month + 1 < window.Length - (2 * recent)) continue;
            (largest, at) = (Math.Abs(sum), month + 1);
        }

        return end - window.Length + at;
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0d;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }
}
