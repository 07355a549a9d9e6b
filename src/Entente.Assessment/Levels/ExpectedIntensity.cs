namespace Entente.Assessment.Levels;

/// <summary>
/// Expected intensity of a cell: the mean of its monthly impact over a trailing window, pulled towards the mean of all cells with
/// the weight of a number of months. Doubling every row doubles it, so that scaled flows stay the same.
/// </summary>
internal static class ExpectedIntensity
{
    /// <summary>In the record's first months, where a trailing window is short, the window reaches this far ahead; it never reaches past the as-of date.</summary>
    private const int FirstWindow = 24;

    /// <summary>Fills the expected intensities of all cells from a month on.</summary>
    public static void Fill(double[][] cooperation, double[][] conflict, double[][] into, int window, double pooling, int start = 0)
    {
        var months = into[0].Length;
        var (sums, pooled) = (new double[months + 1], new double[months]);
        var summedFrom = Math.Max(0, start - window);
        for (var cell = 0; cell < into.Length; cell++)
        {
            var (warm, cold, means) = (cooperation[cell], conflict[cell], into[cell]);
            for (var month = summedFrom; month < months; month++) sums[month + 1] = sums[month] + warm[month] + cold[month];
            for (var month = start; month < months; month++)
            {
                var (from, until) = Window(month, months, window);
                means[month] = Math.Max(0, sums[until] - sums[from]) / (until - from);
                pooled[month] += means[month] / into.Length;
            }
        }

        foreach (var cell in into) Pool(cell, pooled, window, pooling, start);
    }

    private static void Pool(double[] cell, double[] pooled, int window, double pooling, int start)
    {
        for (var month = start; month < cell.Length; month++)
        {
            var (from, until) = Window(month, cell.Length, window);
            cell[month] = ((cell[month] * (until - from)) + (pooled[month] * pooling)) / (until - from + pooling);
        }
    }

    private static (int From, int Until) Window(int month, int months, int window) =>
        (Math.Max(0, month - window + 1), Math.Max(month + 1, Math.Min(months, FirstWindow)));
}
