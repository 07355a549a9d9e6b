namespace Entente;

/// <summary>
/// Who did what to whom, when: one act between actors, not one report of it. Three dates are kept apart: when it happened, when
/// it was published, and when it entered the record.
/// </summary>
public sealed record CodedEvent
{
    /// <summary>Unique within its dataset.</summary>
    public required string Id { get; init; }

    /// <summary>Where the row comes from.</summary>
    public required Dataset Dataset { get; init; }

    /// <summary>Who did it; null where only the target is an actor.</summary>
    public ActorCode? Source { get; init; }

    /// <summary>To whom; null where only the source is an actor.</summary>
    public ActorCode? Target { get; init; }

    /// <summary>What was done, by CAMEO; null where the dataset codes by PLOVER alone.</summary>
    public CameoCode? Cameo { get; init; }

    /// <summary>What was done, by PLOVER; null where the dataset codes by CAMEO alone.</summary>
    public PloverType? Plover { get; init; }

    /// <summary>The PLOVER mode, where one is given.</summary>
    public PloverMode? Mode { get; init; }

    /// <summary>The PLOVER contexts.</summary>
    public IReadOnlyList<PloverContext> Contexts { get; init; } = [];

    /// <summary>When it happened, as precisely as is known.</summary>
    public required PartialDate OccurredOn { get; init; }

    /// <summary>The first day on which it was public.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>When it entered the record, UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Whether it took place.</summary>
    public EventStatus Status { get; init; }

    /// <summary>The direction of the act, or null where an actor is missing or both are one.</summary>
    public Dyad? Dyad => Source is { } source && Target is { } target && source != target ? new Dyad(source, target) : null;
}
