using Entente.Assessment.Levels;
using Entente.Assessment.Verdicts;

namespace Entente.Assessment.Typology;

/// <summary>Monthly counts of one direction that the typology reads.</summary>
internal sealed class PartnershipCounts
{
    private readonly double[][] standingWarm;

    public PartnershipCounts(ImpactTable table, Framework framework, int direction)
    {
        var months = table.Grid.Count;
        (Items, Attacks, Standing, Alliance) = (new int[months], new int[months], new int[months], new int[months]);
        standingWarm = new double[framework.Variables.Count][];
        for (var variable = 0; variable < standingWarm.Length; variable++) standingWarm[variable] = new double[months];
        var seen = new DistinctKeys(table.Facts.Keys, 2);
        foreach (ref readonly var impact in table.Impacts)
        {
            if (impact.Direction != direction) continue;
            var item = table.Record.Evidence[impact.Item];
            if (impact.Month >= 0 && seen.Add(0, impact.Key)) Items[impact.Month]++;
            if (impact.Month >= 0 && impact.Strength < 0 && Rupture.Is(item, table.Record.Dyad, framework)) Attacks[impact.Month]++;
            if (!impact.Stands || impact.Strength <= 0) continue;
            AddStrength(impact);
            if (seen.Add(1, impact.Key)) AddStanding(impact, framework.AllianceIssues.Contains(item.Issue));
        }
    }

    /// <summary>Independent items.</summary>
    public int[] Items { get; }

    /// <summary>Ruptures by this side.</summary>
    public int[] Attacks { get; }

    /// <summary>Cooperative acts in force.</summary>
    public int[] Standing { get; }

    /// <summary>Treaties of mutual defence in force.</summary>
    public int[] Alliance { get; }

    /// <summary>Share of the variable with most of the cooperative acts in force, by strength; 0 without any.</summary>
    public double Concentration(int month)
    {
        var (sum, most) = (0d, 0d);
        foreach (var stock in standingWarm)
        {
            sum += stock[month];
            most = Math.Max(most, stock[month]);
        }

        return sum > 0 ? most / sum : 0;
    }

    /// <summary>Sum of a count over the months up to one.</summary>
    public static int Within(int[] counts, int month, int length)
    {
        var sum = 0;
        for (var at = Math.Max(0, month - length + 1); at <= month; at++) sum += counts[at];
        return sum;
    }

    private void AddStrength(in Impact impact)
    {
        for (var month = impact.Standing.From; month < impact.Standing.Until; month++) standingWarm[impact.Variable][month] += impact.Strength;
    }

    private void AddStanding(in Impact impact, bool isAlliance)
    {
        for (var month = impact.Standing.From; month < impact.Standing.Until; month++)
        {
            Standing[month]++;
            if (isAlliance) Alliance[month]++;
        }
    }
}
