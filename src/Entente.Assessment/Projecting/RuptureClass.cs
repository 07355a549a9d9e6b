using System.Globalization;
using Entente.Assessment.Levels;
using Entente.Assessment.Verdicts;

namespace Entente.Assessment.Projecting;

/// <summary>How often the dyad itself has broken within windows of the horizon's length.</summary>
internal static class RuptureClass
{
    public static ReferenceClass Of(LevelReading reading, Framework framework, Horizon horizon)
    {
        var grid = reading.Table.Grid;
        var cases = reading.Table.Record.Evidence.Count(item => Rupture.Is(item, reading.Table.Record.Dyad, framework));
        var windows = Math.Max(1d, (double)grid.Count / horizon.InMonths);
        var hit = Math.Min(cases, windows);
        var probability = (hit + 0.5) / (windows + 1);
        return new ReferenceClass(
            probability,
            cases,
            windows,
            string.Create(CultureInfo.InvariantCulture, $"armed attacks of one side on the other since {grid.First}: {cases}; Jeffreys' rule on {windows:0.0} windows of {horizon.InWords()}"));
    }
}
