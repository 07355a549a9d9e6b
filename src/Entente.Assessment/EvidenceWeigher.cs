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
        var bearings = Bearings(reading.Table.Framework.Variables[variable].Id, points);
        var sides = new List<WeighedEvidence>[] { [], [], [] };
        var left = new[] { LatestListed, LatestListed, LatestListed };
        bearings.Sort(Latest);
        foreach (var (item, side, reason) in bearings)
        {
            var (forward, backward) = points.GetValueOrDefault(item);
            if (left[side + 1]-- <= 0 && Math.Abs(forward) + Math.Abs(backward) < 2 * StillActs) continue;
            sides[side + 1].Add(Weigh(item, (forward + backward) / 2, [forward, backward], reason));
        }

        sides[0].Sort(ByImpact);
        sides[2].Sort(ByImpact);
        return (sides[2], sides[0], sides[1], drift);
    }

    /// <summary>+1 warms, −1 cools, 0 speaks for neither: what did not take place, and what is only said to hang on something.</summary>
    private int SideOf(int item, int sign, Dictionary<int, (double Forward, double Backward)> points)
    {
        var evidence = Evidence(item);
        if (evidence.Status != EventStatus.Occurred || evidence.Kind == EvidenceKind.Condition) return 0;
        var (forward, backward) = points.GetValueOrDefault(item);
        return forward + backward != 0 ? Math.Sign(forward + backward) : sign;
    }

    /// <summary>What did not take place has no date of its own but that on which it became known.</summary>
    private DateOnly LatestBy(int item, int side) => side == 0 ? Evidence(item).KnownOn : Evidence(item).OccurredOn.First;

    private Evidence Evidence(int item) => reading.Table.Record.Evidence[item];

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

    /// <summary>Latest first, then by identifier.</summary>
    private int Latest(Bearer left, Bearer right)
    {
        var byDate = LatestBy(right.Item, right.Side).CompareTo(LatestBy(left.Item, left.Side));
        return byDate != 0 ? byDate : string.CompareOrdinal(Evidence(left.Item).Id, Evidence(right.Item).Id);
    }

    /// <summary>Items that bear on a variable, with the side and the reason of the first such clause.</summary>
    private List<Bearer> Bearings(VariableId variable, Dictionary<int, (double Forward, double Backward)> points)
    {
        var bearers = new List<Bearer>();
        var evidence = reading.Table.Record.Evidence;
        for (var item = 0; item < evidence.Count; item++)
        {
            foreach (var bearing in evidence[item].BearsOn)
            {
                if (bearing.Variable != variable) continue;
                bearers.Add(new Bearer(item, SideOf(item, bearing.Sign, points), bearing.Reason));
                break;
            }
        }

        return bearers;
    }

    private WeighedEvidence Weigh(int item, double impact, double[] byDirection, string reason)
    {
        var evidence = reading.Table.Record.Evidence[item];
        var publisher = reading.Table.Record.Citations.TryGetValue(evidence.Citations[0], out var citation) ? citation.Publisher : "";
        var inForce = evidence.InForceFrom is not null && evidence.InForceUntil is null;
        return new WeighedEvidence(evidence, impact, byDirection, inForce, publisher, reason);
    }

    /// <summary>An item with the side that it speaks for.</summary>
    private sealed record Bearer(int Item, int Side, string Reason);

    private static int ByImpact(WeighedEvidence left, WeighedEvidence right)
    {
        var byImpact = Math.Abs(right.Impact).CompareTo(Math.Abs(left.Impact));
        return byImpact != 0 ? byImpact : string.CompareOrdinal(left.Evidence.Id, right.Evidence.Id);
    }
}
