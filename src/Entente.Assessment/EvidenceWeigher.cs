using Entente.Assessment.Levels;

namespace Entente.Assessment;

/// <summary>What each item still adds to the level of a variable, for and against, by impact.</summary>
internal sealed class EvidenceWeigher
{
    /// <summary>Under this many points an item no longer acts on a level in any digit that is shown.</summary>
    private const double StillActs = 0.005;

    /// <summary>However little they act, so many of the latest items of each sign are listed.</summary>
    private const int LatestListed = 10;

    private readonly LevelReading reading;
    private readonly double[][] carried;

    public EvidenceWeigher(LevelReading reading)
    {
        this.reading = reading;
        carried = new double[reading.Table.Cells][];
        for (var cell = 0; cell < carried.Length; cell++) carried[cell] = reading.Paths.Carried(cell);
    }

    /// <summary>Everything that bears on a variable, and the part of its level that is drift and starting value.</summary>
    public (List<WeighedEvidence> For, List<WeighedEvidence> Against, List<WeighedEvidence> Other, double Drift) Of(int variable)
    {
        var points = Contributions(variable, out var drift);
        var id = reading.Table.Framework.Variables[variable].Id;
        var (support, against, other) = (new List<WeighedEvidence>(), new List<WeighedEvidence>(), new List<WeighedEvidence>());
        var latest = Latest(id);
        foreach (var (item, sign, reason) in Bearings(id))
        {
            var (forward, backward) = points.GetValueOrDefault(item);
            var mean = (forward + backward) / 2;
            if (Math.Abs(forward) + Math.Abs(backward) < 2 * StillActs && !latest.Contains(item)) continue;
            var weighed = Weigh(item, mean, [forward, backward], reason);
            var side = mean != 0 ? Math.Sign(mean) : sign;
            (side > 0 ? support : side < 0 ? against : other).Add(weighed);
        }

        support.Sort(ByImpact);
        against.Sort(ByImpact);
        other.Sort((left, right) => right.Evidence.OccurredOn.CompareTo(left.Evidence.OccurredOn));
        return (support, against, other, drift);
    }

    private Dictionary<int, (double Forward, double Backward)> Contributions(int variable, out double drift)
    {
        var points = new Dictionary<int, (double Forward, double Backward)>();
        var sum = 0d;
        foreach (ref readonly var impact in reading.Table.Impacts)
        {
            if (impact.Variable != variable) continue;
            var added = reading.Paths.Contribution(impact, reading.Parameters, carried[impact.Cell]);
            sum += added;
            var (forward, backward) = points.GetValueOrDefault(impact.Item);
            points[impact.Item] = impact.Direction == 0 ? (forward + added, backward) : (forward, backward + added);
        }

        drift = reading.Paths.Mean(variable, reading.Paths.Months - 1) - (sum / 2);
        return points;
    }

    /// <summary>Items that bear on a variable, with the sign and the reason of the first such clause.</summary>
    private IEnumerable<(int Item, int Sign, string Reason)> Bearings(VariableId variable)
    {
        var evidence = reading.Table.Record.Evidence;
        for (var item = 0; item < evidence.Count; item++)
        {
            foreach (var bearing in evidence[item].BearsOn)
            {
                if (bearing.Variable != variable) continue;
                yield return (item, bearing.Sign, bearing.Reason);
                break;
            }
        }
    }

    private HashSet<int> Latest(VariableId variable)
    {
        var (latest, left) = (new HashSet<int>(), new[] { LatestListed, LatestListed, LatestListed });
        var evidence = reading.Table.Record.Evidence;
        for (var item = evidence.Count - 1; item >= 0 && left[0] + left[1] + left[2] > 0; item--)
        {
            if (evidence[item].Status == EventStatus.Planned || evidence[item].BearsOn.FirstOrDefault(bearing => bearing.Variable == variable) is not { } first) continue;
            if (left[first.Sign + 1] == 0) continue;
            left[first.Sign + 1]--;
            latest.Add(item);
        }

        return latest;
    }

    private WeighedEvidence Weigh(int item, double impact, double[] byDirection, string reason)
    {
        var evidence = reading.Table.Record.Evidence[item];
        var publisher = reading.Table.Record.Citations.TryGetValue(evidence.Citations[0], out var citation) ? citation.Publisher : "";
        var inForce = evidence.InForceFrom is not null && evidence.InForceUntil is null;
        return new WeighedEvidence(evidence, impact, byDirection, inForce, publisher, reason);
    }

    private static int ByImpact(WeighedEvidence left, WeighedEvidence right)
    {
        var byImpact = Math.Abs(right.Impact).CompareTo(Math.Abs(left.Impact));
        return byImpact != 0 ? byImpact : string.CompareOrdinal(left.Evidence.Id, right.Evidence.Id);
    }
}
