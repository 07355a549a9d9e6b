using Entente.Assessment.Levels;
using Entente.Assessment.Verdicts;

namespace Entente.Assessment.Typology;

/// <summary>
/// Follows the partnership type of one direction month by month: a type once entered is held until one of its exit tests passes,
/// so that a single month does not change what a relationship is; a rupture admits at once.
/// </summary>
internal sealed class TypologyTracker(ImpactTable table, LevelPaths paths, Framework framework)
{
    private readonly int window = (int)framework.Value("enough-window-months");

    public PartnershipType Of(int direction)
    {
        var months = MonthlyFeatures(direction);
        var (held, since) = Follow(framework.Typology, months);
        var toward = direction == 0 ? table.Record.Dyad.Forward : table.Record.Dyad.Backward;
        var declared = Declared(toward.Source.ToString());
        return new PartnershipType(toward, held, table.Grid[since], Tests(held, months[^1]), declared, Mismatch(held, declared));
    }

    /// <summary>The type held at the last of some months, and the month in which it was entered.</summary>
    internal static (TypologyRule Held, int Since) Follow(IReadOnlyList<TypologyRule> types, IReadOnlyList<Dictionary<string, double>> months)
    {
        var (held, since) = (Admit(types, months[0]), 0);
        for (var month = 1; month < months.Count; month++)
        {
            var features = months[month];
            var next = AtOnce(types, features) ?? (held.Exit.Any(condition => condition.Passes(features[condition.Feature])) ? Admit(types, features) : held);
            if (next == held) continue;
            (held, since) = (next, month);
        }

        return (held, since);
    }

    private static TypologyRule Admit(IReadOnlyList<TypologyRule> types, Dictionary<string, double> features) =>
        AtOnce(types, features) ?? types.First(type => type.Enter.All(condition => condition.Passes(features[condition.Feature])));

    private static TypologyRule? AtOnce(IReadOnlyList<TypologyRule> types, Dictionary<string, double> features) =>
        types.FirstOrDefault(type => type.AtOnce.Any(condition => condition.Passes(features[condition.Feature])));

    private Dictionary<string, double>[] MonthlyFeatures(int direction)
    {
        var counts = new PartnershipCounts(table, framework, direction);
        var months = new Dictionary<string, double>[paths.Months];
        for (var month = 0; month < months.Length; month++) months[month] = Features(direction, month, counts);
        return months;
    }

    private Dictionary<string, double> Features(int direction, int month, PartnershipCounts counts)
    {
        var (level, worst, best, discord, cooperative) = (0d, 9d, -9d, 0, 0);
        for (var variable = 0; variable < framework.Variables.Count; variable++)
        {
            var mean = MeanOver(paths.Levels[(variable * 2) + direction], month);
            level += framework.Variables[variable].Weight * mean;
            (worst, best) = (Math.Min(worst, mean), Math.Max(best, mean));
            if (mean < 0) discord++;
            if (mean > 0) cooperative++;
        }

        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["level"] = level,
            ["worst"] = worst,
            ["best"] = best,
            ["discord_variables"] = discord,
            ["cooperative_variables"] = cooperative,
            ["level_and_no_discord"] = discord == 0 ? level : -9,
            ["concentration"] = counts.Concentration(month),
            ["standing"] = counts.Standing[month],
            ["alliance"] = counts.Alliance[month],
            ["attack"] = PartnershipCounts.Within(counts.Attacks, month, window),
            ["items"] = PartnershipCounts.Within(counts.Items, month, window),
        };
    }

    private double MeanOver(double[] levels, int month)
    {
        var (sum, from) = (0d, Math.Max(0, month - window + 1));
        for (var at = from; at <= month; at++) sum += levels[at];
        return sum / (month - from + 1);
    }

    private List<TypologyTest> Tests(TypologyRule held, Dictionary<string, double> features)
    {
        var tests = new List<TypologyTest>();
        foreach (var type in framework.Typology)
        {
            tests.AddRange(type.Enter.Select(condition => new TypologyTest(type.Id, "enter", RuleTable.Test(condition, features))));
            tests.AddRange(type.AtOnce.Select(condition => new TypologyTest(type.Id, "at-once", RuleTable.Test(condition, features))));
        }

        tests.AddRange(held.Exit.Select(condition => new TypologyTest(held.Id, "exit", RuleTable.Test(condition, features))));
        return tests;
    }

    /// <summary>The latest conception that the side itself stated: its own leaders' words, not an analyst's.</summary>
    private DeclaredConception? Declared(string side)
    {
        for (var index = table.Record.Evidence.Count - 1; index >= 0; index--)
        {
            var item = table.Record.Evidence[index];
            if (item.Conception.Length > 0 && item.Source == side && item.Status == EventStatus.Occurred && IsFrom(side, item)) return new DeclaredConception(item.Conception, item);
        }

        return null;
    }

    /// <summary>Whether a source of the side itself carries the statement: what others report of its mood is not its declaration.</summary>
    private bool IsFrom(string side, Evidence item)
    {
        foreach (var id in item.Citations)
        {
            if (table.Record.Citations.TryGetValue(id, out var citation) && citation.Country == side) return true;
        }

        return false;
    }

    private string Mismatch(TypologyRule held, DeclaredConception? declared)
    {
        if (declared is null || declared.Type == held.Id) return "";
        var name = framework.Typology.FirstOrDefault(type => type.Id == declared.Type)?.Name ?? declared.Type;
        return $"declares {WithArticle(name)}, behaves as towards {WithArticle(held.Name)}";
    }

    private static string WithArticle(string name) => name switch
    {
        "distant" => "a distant state",
        ['a' or 'e' or 'i' or 'o' or 'u', ..] => $"an {name}",
        _ => $"a {name}",
    };
}
