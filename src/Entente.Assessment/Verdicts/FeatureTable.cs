using Entente.Assessment.Flows;
using Entente.Assessment.Levels;

namespace Entente.Assessment.Verdicts;

/// <summary>Measures the features of a variable that the verdict rules read (docs/methods.md, "Features").</summary>
internal sealed class FeatureTable(ImpactTable table, Framework framework, IReadOnlyList<IssueStanding> issues)
{
    private readonly int window = (int)framework.Value("enough-window-months");

    /// <summary>The features of one variable by name.</summary>
    public Dictionary<string, double> Of(int index, LevelPaths paths, WordsAndDeeds spoken, double? structure, int items)
    {
        var variable = framework.Variables[index];
        var flows = new FlowWindow(paths, index);
        var end = paths.Months;
        var (cooperation, conflict) = flows.Quantiles(window);
        var (cooperationFall, conflictFall) = flows.Falls(window);
        var threads = issues.Where(issue => issue.Thread.Variable == variable.Id).ToList();
        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["level"] = paths.Mean(index, end - 1),
            ["asymmetry"] = paths.Levels[index * 2][end - 1] - paths.Levels[(index * 2) + 1][end - 1],
            ["flow"] = flows.Balance(end, window),
            ["flow_change"] = flows.BalanceChange(end, (int)framework.Value("flow-recent-months"), (int)framework.Value("flow-reference-months")),
            ["cooperation"] = cooperation,
            ["conflict"] = conflict,
            ["cooperation_fall"] = cooperationFall,
            ["conflict_fall"] = conflictFall,
            ["words"] = spoken.Words ?? 0,
            ["deeds"] = spoken.Deeds ?? 0,
            ["negotiating"] = Count(threads, IssueState.Negotiating),
            ["obstacles"] = Count(threads, IssueState.Obstacle, IssueState.Escalated, IssueState.Suspended),
            ["easing"] = Count(threads, IssueState.Easing),
            ["improved"] = Moved(threads, IssueState.Easing, IssueState.Agreed, IssueState.Negotiating, IssueState.Closed),
            ["worsened"] = Moved(threads, IssueState.Escalated, IssueState.Suspended, IssueState.Collapsed, IssueState.Obstacle),
            ["open_causes"] = Count(threads, IssueState.Negotiating, IssueState.Obstacle, IssueState.Escalated, IssueState.Suspended),
            ["structure"] = structure ?? 0,
            ["rupture"] = Ruptures(variable.Id),
            ["items"] = items,
        };
    }

    private static int Count(List<IssueStanding> threads, params IssueState[] states) => threads.Count(thread => states.Contains(thread.State));

    private int Moved(List<IssueStanding> threads, params IssueState[] states) =>
        threads.Count(thread => states.Contains(thread.State) && table.Grid.Count - 1 - table.Grid.IndexOf(thread.Since.OccurredOn) < window);

    private int Ruptures(VariableId variable) => table.Record.Evidence.Count(item =>
        item.Variable == variable && Rupture.Is(item, table.Record.Dyad, framework) && table.Grid.Count - 1 - table.Grid.IndexOf(item.OccurredOn) < window);
}

/// <summary>Acts after which a relationship is another one.</summary>
internal static class Rupture
{
    /// <summary>Whether an item is an act, of a code that the framework calls a rupture, of one of the two states against the other.</summary>
    public static bool Is(Evidence item, UndirectedDyad dyad, Framework framework) =>
        item.Status == EventStatus.Occurred
        && item.Kind == EvidenceKind.Act
        && item.Cameo is { } code
        && framework.Ruptures.Any(prefix => code.ToString().StartsWith(prefix, StringComparison.Ordinal))
        && ((item.Source == dyad.First.ToString() && item.Target == dyad.Second.ToString()) || (item.Source == dyad.Second.ToString() && item.Target == dyad.First.ToString()));
}
