using Entente.Assessment.Flows;
using Entente.Assessment.Levels;
using Entente.Assessment.Structure;
using Entente.Assessment.Verdicts;

namespace Entente.Assessment;

/// <summary>Puts together where each variable stands.</summary>
internal sealed class VariableAssessor(
    LevelReading reading,
    Framework framework,
    IReadOnlyList<IssueStanding> issues,
    MomentumReader momentum,
    IReadOnlyList<(double Low, double High)> ranges,
    IReadOnlyList<IReadOnlyList<BandCause>> causes)
{
    private readonly EvidenceWeigher weigher = new(reading);
    private readonly StructureReader structures = new(reading.Table.Record, framework);
    private readonly FeatureTable features = new(reading.Table, framework, issues);

    public IReadOnlyList<VariableStanding> All() => [.. framework.Variables.Select((_, index) => Of(index))];

    private VariableStanding Of(int index)
    {
        var variable = framework.Variables[index];
        var (support, against, other, drift) = weigher.Of(index);
        var structure = structures.Of(variable.Id);
        var spoken = WordsAndDeeds(index);
        var measured = features.Of(index, reading.Paths, spoken, structure.Reading, reading.Items[index].Total);
        var enough = reading.Counted[index];
        var level = reading.Paths.Mean(index, reading.Paths.Months - 1);
        return new VariableStanding
        {
            Variable = variable,
            Level = enough ? new LevelEstimate(new Level(level), new Level(ranges[index].Low), new Level(ranges[index].High)) : null,
            BandCauses = enough ? causes[index] : [],
            Momentum = enough ? momentum.Of(index) : null,
            Verdict = enough ? RuleTable.Judge(framework, measured) : Verdict.NotEnoughEvidence,
            ByDirection = [Direction(index, 0), Direction(index, 1)],
            WordsAndDeeds = spoken,
            Structure = structure,
            Disagreement = Disagreement(measured["flow"], structure),
            Drift = drift,
            Items = reading.Items[index].Total,
            Features = measured,
            EvidenceFor = support,
            EvidenceAgainst = against,
            OtherEvidence = other,
            History = History(index),
        };
    }

    private DirectionLevel Direction(int index, int direction)
    {
        var dyad = reading.Table.Record.Dyad;
        var items = direction == 0 ? reading.Items[index].Forward : reading.Items[index].Backward;
        var level = items >= (int)framework.Value("enough-items") ? new Level(reading.Paths.Levels[(index * 2) + direction][^1]) : (Level?)null;
        return new DirectionLevel(direction == 0 ? dyad.Forward : dyad.Backward, level, items);
    }

    private WordsAndDeeds WordsAndDeeds(int index)
    {
        var first = Math.Max(0, reading.Table.Grid.Count - (int)framework.Value("enough-window-months"));
        var (words, deeds) = (new Tally(), new Tally());
        foreach (ref readonly var impact in reading.Table.Impacts)
        {
            if (impact.Variable != index || impact.Month < first) continue;
            if (impact.IsDeed) deeds.Add(impact);
            else words.Add(impact);
        }

        return new WordsAndDeeds(words.Balance, deeds.Balance, words.Count, deeds.Count);
    }

    private static string Disagreement(double flow, StructureReading structure) => (flow, structure.Reading) switch
    {
        ( > 0.15, < -0.15) => "Acts and words warm while the figures worsen.",
        ( < -0.15, > 0.15) => "Acts and words cool while the figures improve.",
        _ => "",
    };

    private List<HistoryPoint> History(int index)
    {
        var history = new List<HistoryPoint>(reading.Paths.Months);
        var (forward, backward) = (reading.Paths.Levels[index * 2], reading.Paths.Levels[(index * 2) + 1]);
        for (var month = 0; month < reading.Paths.Months; month++)
            history.Add(new HistoryPoint(reading.Table.Grid[month], forward[month], backward[month], (forward[month] + backward[month]) / 2));
        return history;
    }

    /// <summary>Sums of one kind of act in the evidence window.</summary>
    private sealed class Tally
    {
        private readonly HashSet<int> items = [];
        private double net;
        private double gross;

        public int Count => items.Count;

        public double? Balance => gross > 0 ? net / gross : null;

        public void Add(in Impact impact)
        {
            items.Add(impact.Item);
            net += impact.Strength;
            gross += Math.Abs(impact.Strength);
        }
    }
}
