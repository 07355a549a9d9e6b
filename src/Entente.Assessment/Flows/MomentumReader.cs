using Entente.Assessment.Levels;

namespace Entente.Assessment.Flows;

/// <summary>Momentum and shift of each variable and of the whole.</summary>
internal sealed class MomentumReader
{
    private readonly LevelReading reading;
    private readonly ShiftReader shifts;
    private readonly double[][] flows;
    private readonly List<FlowMove> allMoves;
    private readonly IReadOnlyList<LinkageStanding> linkages;
    private readonly Framework framework;

    public MomentumReader(LevelReading reading, Framework framework, IReadOnlyList<LinkageStanding> linkages)
    {
        (this.reading, this.framework, this.linkages) = (reading, framework, linkages);
        shifts = new ShiftReader(framework);
        flows = [.. framework.Variables.Select((_, index) => new FlowWindow(reading.Paths, index).Net)];
        allMoves = [.. flows.SelectMany(shifts.Moves)];
    }

    /// <summary>Momentum of a variable, or null where the flow is too short.</summary>
    public Momentum? Of(int variable) => Of(flows[variable], framework.Variables[variable].Id);

    /// <summary>Momentum of the whole: of the weighted mean flow of the variables that count.</summary>
    public Momentum? OfOverall()
    {
        var sum = new double[reading.Paths.Months];
        var weights = 0d;
        for (var variable = 0; variable < flows.Length; variable++)
        {
            if (!reading.Counted[variable]) continue;
            weights += framework.Variables[variable].Weight;
            for (var month = 0; month < sum.Length; month++) sum[month] += framework.Variables[variable].Weight * flows[variable][month];
        }

        if (weights <= 0) return null;
        for (var month = 0; month < sum.Length; month++) sum[month] /= weights;
        return Of(sum, null);
    }

    private Momentum? Of(double[] flow, VariableId? variable)
    {
        if (shifts.Momentum(flow, reading.Parameters.EventPull) is not { } momentum) return null;
        return new Momentum(momentum.PerYear, momentum.StandardError, shifts.Read(flow, reading.Table.Grid.First, allMoves, HangsOn(variable)));
    }

    private List<string> HangsOn(VariableId? variable) =>
        [.. linkages.Where(item => item.Status == LinkageStatus.Standing && !item.IsOverdue && (variable is null || item.Linkage.Variable == variable)).Select(item => item.Linkage.Id)];
}
