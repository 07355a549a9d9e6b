using Entente.Assessment.Levels;
using Entente.Assessment.Projecting;

namespace Entente.Assessment.Tracking;

/// <summary>How other people's projections fared and how Entente's own would have; the groups are never pooled.</summary>
internal sealed class TrackRecorder(Framework framework, AssessmentRequest request, VintageReadings vintages)
{
    /// <summary>Years of record before the first replay.</summary>
    private const int YearsBefore = 5;

    public TrackRecord Of(KnownRecord known)
    {
        var resolver = new PropositionResolver(framework, vintages);
        var standings = known.Projections.Select(projection => Standing(projection, resolver)).ToList();
        var replays = Replays();
        return new TrackRecord(
            ScoreBoard.OfPeople(standings, framework),
            ScoreBoard.OfReplays(replays, request.Horizon),
            ScoreBoard.Empty("none registered: the registry of prospective projections is not built yet"),
            standings,
            replays);
    }

    private ProjectionStanding Standing(Projection projection, PropositionResolver resolver)
    {
        var named = projection.Resolutions.Count > 0 ? projection.Resolutions[^1] : null;
        var byRule = resolver.Resolve(projection.Proposition);
        return new ProjectionStanding(projection, StatusOf(projection, named, byRule), ProbabilityOf(projection), named, byRule.Holds, byRule.Note);
    }

    /// <summary>The rule decides where there is one and it is due; a named source decides the rest.</summary>
    private string StatusOf(Projection projection, ProjectionResolution? named, RuleResult byRule)
    {
        if (byRule.Holds is { } holds) return holds ? "true" : "false";
        if (named is not null) return named.Outcome switch { Outcome.True => "true", Outcome.False => "false", _ => "void" };
        if (!projection.Proposition.IsResolvable) return "unresolvable";
        return projection.Proposition.DueOn <= request.AsOf.Day ? "due" : "open";
    }

    private double? ProbabilityOf(Projection projection) =>
        projection.Probability ?? (framework.Wordings.TryGetValue(projection.Wording, out var wording) ? wording.Probability : null);

    /// <summary>A projection at the end of each year, by what was known then, resolved by what was known at its end.</summary>
    private List<ReplayedProjection> Replays()
    {
        var replays = new List<ReplayedProjection>();
        for (var year = vintages.Latest.Table.Record.From.Year + YearsBefore; ; year++)
        {
            var origin = new DateOnly(year, 12, 31);
            if (origin >= request.AsOf.Day) return replays;
            var end = request.Horizon.EndFrom(origin);
            var reading = vintages.At(origin);
            var projector = new LevelProjector(framework, request.Seed + (ulong)year, ReplayPaths);
            if (reading.Overall is not { } start || projector.Distribution(reading, request.Horizon) is not { } distribution) continue;
            var reached = end <= request.AsOf.Day ? vintages.At(end).Overall : null;
            replays.Add(new ReplayedProjection(origin, end, new Level(start), reached is { } level ? new Level(level) : null, distribution.Warmer, distribution.Cooler, CourseOf(start, reached)));
        }
    }

    private Course CourseOf(double start, double? end)
    {
        if (end is not { } reached) return Course.None;
        var threshold = framework.Value("warmer-threshold");
        if (reached >= start + threshold) return Course.Warmer;
        return reached <= start - threshold ? Course.Cooler : Course.Unchanged;
    }

    private const int ReplayPaths = 200;
}
