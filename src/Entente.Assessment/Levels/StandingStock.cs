namespace Entente.Assessment.Levels;

/// <summary>Sums of the standing acts in force, by cell and month.</summary>
internal sealed class StandingStock
{
    public StandingStock(int cells, int months)
    {
        Warm = new double[cells][];
        Cold = new double[cells][];
        for (var cell = 0; cell < cells; cell++) (Warm[cell], Cold[cell]) = (new double[months + 1], new double[months + 1]);
    }

    /// <summary>Cooperative stock.</summary>
    public double[][] Warm { get; }

    /// <summary>Conflictual stock, positive.</summary>
    public double[][] Cold { get; }

    /// <summary>Notes where an act begins and ends; <see cref="Accumulate"/> turns the notes into stocks.</summary>
    public void Add(int cell, double strength, int from, int until)
    {
        var stock = strength > 0 ? Warm[cell] : Cold[cell];
        stock[from] += Math.Abs(strength);
        stock[until] -= Math.Abs(strength);
    }

    /// <summary>Turns the notes into stocks. Rounding never leaves a negative one.</summary>
    public void Accumulate()
    {
        foreach (var stock in Warm) Sum(stock);
        foreach (var stock in Cold) Sum(stock);
    }

    /// <summary>Forgets everything, for another use.</summary>
    public void Clear()
    {
        foreach (var stock in Warm) Array.Clear(stock);
        foreach (var stock in Cold) Array.Clear(stock);
    }

    private static void Sum(double[] stock)
    {
        var sum = 0d;
        for (var month = 0; month < stock.Length; month++)
        {
            sum += stock[month];
            stock[month] = Math.Max(0, sum);
        }
    }
}
