using Entente.Assessment.Levels;

namespace Entente.Assessment.Flows;

/// <summary>Flows of one variable, both directions together, and what windows of them say.</summary>
internal sealed class FlowWindow
{
    private readonly double[] warm;
    private readonly double[] cold;

    public FlowWindow(LevelPaths paths, int variable)
    {
        warm = Sum(paths.Cooperation[variable * 2], paths.Cooperation[(variable * 2) + 1]);
        cold = Sum(paths.Conflict[variable * 2], paths.Conflict[(variable * 2) + 1]);
        Net = new double[warm.Length];
        for (var month = 0; month < Net.Length; month++) Net[month] = (warm[month] - cold[month]) / 2;
    }

    /// <summary>Net flow by month, mean of both directions, in units of expected intensity.</summary>
    public double[] Net { get; }

    /// <summary>Cooperation minus conflict over their sum in the months before an end; 0 without any.</summary>
    public double Balance(int end, int length)
    {
        var (up, down) = (Total(warm, end, length), Total(cold, end, length));
        return up + down > 0 ? (up - down) / (up + down) : 0;
    }

    /// <summary>Balance of the last year and that of the three years before it: how much it changed.</summary>
    public double BalanceChange(int end, int recent, int reference) =>
        end - recent <= 0 ? 0 : Balance(end, recent) - Balance(end - recent, reference);

    /// <summary>
    /// Share of the dyad's own earlier windows that lie below the last one, ties counting half: cooperation and conflict. 0 where the
    /// last window is empty, and the middle, 0.5, where there is no earlier one to compare with.
    /// </summary>
    public (double Cooperation, double Conflict) Quantiles(int length) => (Quantile(warm, length), Quantile(cold, length));

    /// <summary>How far cooperation and conflict have fallen from their peak of the five years before, 0 to 1.</summary>
    public (double Cooperation, double Conflict) Falls(int length) => (Fall(warm, length), Fall(cold, length));

    private static double Quantile(double[] flow, int length)
    {
        var last = Total(flow, flow.Length, length);
        if (last <= 0) return 0;
        var (below, count) = (0d, 0);
        for (var end = Math.Min(length, flow.Length); end < flow.Length; end++, count++)
        {
            var earlier = Total(flow, end, length);
            below += Math.Abs(earlier - last) <= 1e-12 ? 0.5 : earlier < last ? 1 : 0;
        }

        return count == 0 ? 0.5 : below / count;
    }

    private static double Fall(double[] flow, int length)
    {
        var peak = 0d;
        for (var end = Math.Max(1, flow.Length - 60); end <= flow.Length; end++) peak = Math.Max(peak, Total(flow, end, length));
        return peak > 0 ? 1 - (Total(flow, flow.Length, length) / peak) : 0;
    }

    private static double Total(double[] flow, int end, int length)
    {
        var sum = 0d;
        for (var month = Math.Max(0, end - length); month < end; month++) sum += flow[month];
        return sum;
    }

    private static double[] Sum(double[] left, double[] right)
    {
        var sum = new double[left.Length];
        for (var month = 0; month < sum.Length; month++) sum[month] = left[month] + right[month];
        return sum;
    }
}
