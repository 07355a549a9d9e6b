namespace Entente.Analysis;

/// <summary>
/// The recursion over partitions. With g(i, j) = m(i, j)·(1−q)^(j−i−1) for periods i … j − 1:
/// F(j) = g(0, j) + Σ_i F(i)·q·g(i, j) forwards, B(i) = g(i, n) + Σ_j g(i, j)·q·B(j) backwards, evidence F(n).
/// </summary>
internal sealed class ProductPartition
{
    private readonly PoissonSegments segments;
    private readonly int n;
    private readonly double logChange;
    private readonly double[][] logPieces; // [from][to − from − 1]
    private readonly double[] forward;
    private readonly double[] backward;
    private readonly double[] scratch;

    public ProductPartition(PoissonSegments segments, double changeProbability)
    {
        (this.segments, n) = (segments, segments.Length);
        (logChange, scratch) = (Math.Log(changeProbability), new double[n + 1]);
        logPieces = new double[n][];
        var logStay = Math.Log(1 - changeProbability);
        for (var from = 0; from < n; from++)
        {
            var row = logPieces[from] = new double[n - from];
            for (var k = 0; k < row.Length; k++) row[k] = segments.LogMarginal(from, from + k + 1) + (k * logStay);
        }

        (forward, backward) = (Forward(), Backward());
    }

    private double Evidence => forward[n];

    public MultipleChangePoints Posterior(int largestCount)
    {
        var changes = new double[n - 1];
        for (var gap = 1; gap < n; gap++) changes[gap - 1] = Math.Exp(forward[gap] + logChange + backward[gap] - Evidence);
        return new(Evidence, changes, Counts(largestCount), Rates());
    }

    private double Piece(int from, int to) => logPieces[from][to - from - 1];

    private double[] Forward()
    {
        var logs = new double[n + 1];
        for (var to = 1; to <= n; to++)
        {
            scratch[0] = Piece(0, to);
            for (var from = 1; from < to; from++) scratch[from] = logs[from] + logChange + Piece(from, to);
            logs[to] = LogSum.Of(scratch.AsSpan(0, to));
        }

        return logs;
    }

    private double[] Backward()
    {
        var logs = new double[n + 1];
        for (var from = n - 1; from >= 0; from--)
        {
            for (var to = from + 1; to < n; to++) scratch[to] = Piece(from, to) + logChange + logs[to];
            scratch[n] = Piece(from, n);
            logs[from] = LogSum.Of(scratch.AsSpan(from + 1, n - from));
        }

        return logs;
    }

    /// <summary>The forward recursion once more for each number of changes.</summary>
    private double[] Counts(int largestCount)
    {
        var probability = new double[largestCount + 1];
        var (last, next) = (new double[n + 1], new double[n + 1]);
        for (var to = 1; to <= n; to++) last[to] = Piece(0, to);
        for (var changes = 0; changes < n && changes <= largestCount; changes++)
        {
            probability[changes] = Math.Exp(last[n] - Evidence);
            Array.Fill(next, double.NegativeInfinity);
            for (var to = changes + 2; to <= n; to++)
            {
                for (var from = changes + 1; from < to; from++) scratch[from] = last[from] + logChange + Piece(from, to);
                next[to] = LogSum.Of(scratch.AsSpan(changes + 1, to - changes - 1));
            }

            (last, next) = (next, last);
        }

        return probability;
    }

    /// <summary>Each segment's posterior probability times its mean rate, spread over its periods by their first and last.</summary>
    private double[] Rates()
    {
        var rates = new double[n];
        for (var from = 0; from < n; from++)
        {
            var before = from == 0 ? 0 : forward[from] + logChange;
            var sum = 0.0;
            for (var to = n; to > from; to--)
            {
                var after = to == n ? 0 : logChange + backward[to];
                sum += Math.Exp(before + Piece(from, to) + after - Evidence) * segments.MeanRate(from, to);
                rates[to - 1] += sum; // every segment from here that reaches at least to this period
            }
        }

        return rates;
    }
}
