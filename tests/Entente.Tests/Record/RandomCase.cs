using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests;

/// <summary>Makes records of random dates, so that laws about what was known can be tested.</summary>
internal static class RandomCase
{
    private static readonly UndirectedDyad Pair = UndirectedDyad.Parse("USA-RUS");

    /// <summary>A record from a seed, its rows in an order from another.</summary>
    public static CaseRecord Create(int seed, int order = 0)
    {
        var random = new Draws(seed);
        var (evidence, observations, issues) = (List(12, index => NewEvidence(index, random)), List(8, index => NewObservation(index, random)), List(4, index => NewIssue(index, random)));
        var (ledger, linkages, projections, citations) = (List<LedgerEntry>(5, index => NewEntry(index, random)), List(4, index => NewLinkage(index, random)), List(4, index => NewProjection(index, random)), List(6, index => NewCitation(index, random)));
        return new CaseRecord(
            Pair, "A case", new DateOnly(1991, 12, 25), [],
            Shuffled(evidence, order), Shuffled(observations, order), Shuffled(issues, order), Shuffled(ledger, order), Shuffled(linkages, order), Shuffled(projections, order), Shuffled(citations, order));
    }

    /// <summary>Everything that a record shows at a date, as lines.</summary>
    public static List<string> Lines(KnownRecord known) =>
    [
        .. known.Evidence.Select(item => $"evidence {item.Id} {item.OccurredOn} {item.InForceFrom} {item.InForceUntil}"),
        .. known.Observations.Select(item => $"figure {item.Indicator} {item.Period} {item.Value} {item.KnownOn}"),
        .. known.Issues.SelectMany(item => item.Transitions.Select(transition => $"issue {item.Id} {transition.OccurredOn} {transition.To}")),
        .. known.Ledger.Select(item => $"ledger {item.Id}"),
        .. known.Linkages.SelectMany(item => item.Transitions.Select(transition => $"linkage {item.Id} {transition.OccurredOn} {transition.Status}").Prepend($"linkage {item.Id}")),
        .. known.Projections.SelectMany(item => item.Resolutions.Select(resolution => $"projection {item.Id} {resolution.OccurredOn} {resolution.Outcome}").Prepend($"projection {item.Id}")),
        .. known.Citations.Select(pair => $"citation {pair.Key} {pair.Value.Title} {pair.Value.Publisher} {pair.Value.Date}"),
    ];

    public static Gen<int> Seeds { get; } = Gen.Choose(1, 1_000_000);

    private static Evidence NewEvidence(int index, Draws random)
    {
        var (date, from) = (random.Date(), random.Day());
        return new Evidence
        {
            Id = $"e{index}",
            Kind = EvidenceKind.Act,
            OccurredOn = date,
            KnownOn = random.Of(2) == 0 ? date.Last : random.Day(),
            Source = "USA",
            Target = "RUS",
            Variable = new VariableId("military"),
            BearsOn = [],
            Status = (EventStatus)random.Of(4),
            InForceFrom = random.Of(2) == 0 ? from : null,
            InForceUntil = random.Of(2) == 0 ? from.AddDays(random.Of(3000)) : null,
            Text = "Something is done.",
            Citations = ["c0"],
        };
    }

    private static IndicatorObservation NewObservation(int index, Draws random) =>
        new($"i{index % 2}", Period.Year(2000 + random.Of(4)), index, random.Day(), $"v{index}", "c0", "");

    private static IssueThread NewIssue(int index, Draws random)
    {
        var dates = List(4, _ => random.Date()).Order();
        return new IssueThread($"t{index}", "A thread", new VariableId("military"), [.. dates.Select(date => new IssueTransition(date, random.Of(2) == 0 ? date.Last : random.Day(), (IssueState)random.Of(9), "It turns.", "c0"))]);
    }

    private static Concession NewEntry(int index, Draws random) => new Concession
    {
        Id = $"l{index}",
        Side = "RUS",
        By = "RUS",
        OccurredOn = random.Date(),
        KnownOn = random.Day(),
        Variable = new VariableId("military"),
        Intensity = 3,
        Text = "It gives.",
        Citation = "c0",
    };

    private static Linkage NewLinkage(int index, Draws random) => new()
    {
        Id = $"k{index}",
        Condition = "this comes",
        IsUnless = false,
        Then = "that follows",
        Variable = new VariableId("economics"),
        Affects = Course.Warmer,
        Decider = "Congress",
        StatedBy = "Someone",
        StatedOn = random.Date(),
        KnownOn = random.Day(),
        Citation = "c0",
        Transitions = [.. List(2, _ => new LinkageTransition(random.Date(), random.Day(), LinkageStatus.Met, "It came.", "c0"))],
    };

    private static Projection NewProjection(int index, Draws random) => new()
    {
        Id = $"p{index}",
        Holder = "Someone",
        Institution = "An institute",
        Origin = ProjectionOrigin.Person,
        MadeOn = random.Date(),
        KnownOn = random.Day(),
        Statement = "It gets better.",
        Direction = Course.Warmer,
        Variable = VariableId.Overall,
        Probability = 0.5,
        Proposition = Proposition.Parse("none (a test)"),
        Citation = "c0",
        Resolutions = [.. List(2, _ => new ProjectionResolution(random.Date(), random.Day(), Outcome.True, "", "It did.", "c0"))],
    };

    private static Citation NewCitation(int index, Draws random) =>
        new($"c{index}", $"Title {index}", "A publisher", random.Of(3) == 0 ? null : random.Date(), "", Verification.Read, "USA");

    private static List<T> List<T>(int count, Func<int, T> create) => [.. Enumerable.Range(0, count).Select(create)];

    private static T[] Shuffled<T>(List<T> items, int order)
    {
        T[] shuffled = [.. items];
        var random = new Draws(order);
        for (var at = shuffled.Length - 1; at > 0 && order != 0; at--)
        {
            var other = random.Of(at + 1);
            (shuffled[at], shuffled[other]) = (shuffled[other], shuffled[at]);
        }

        return shuffled;
    }

    /// <summary>Draws from a seed, the same on every machine (SplitMix64).</summary>
    private sealed class Draws(int seed)
    {
        private ulong state = (ulong)seed;

        public int Of(int count)
        {
            unchecked
            {
                var bits = state += 0x9E3779B97F4A7C15;
                bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
                bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
                return (int)((bits ^ (bits >> 31)) % (ulong)count);
            }
        }

        public DateOnly Day() => new DateOnly(1995, 1, 1).AddDays(Of(7000));

        public PartialDate Date() => PartialDate.Parse(Day().ToString(Of(3) switch { 0 => "yyyy-MM-dd", 1 => "yyyy-MM", _ => "yyyy" }));
    }
}
