namespace Entente;

/// <summary>An entry of the two-handed ledger, as one side counts it.</summary>
public abstract record LedgerEntry
{
    /// <summary>Unique within the case.</summary>
    public required string Id { get; init; }

    /// <summary>The state that counts.</summary>
    public required string Side { get; init; }

    /// <summary>The state that did it.</summary>
    public required string By { get; init; }

    /// <summary>When it was done.</summary>
    public required PartialDate OccurredOn { get; init; }

    /// <summary>When the count was public.</summary>
    public required DateOnly KnownOn { get; init; }

    /// <summary>The variable it belongs to.</summary>
    public required VariableId Variable { get; init; }

    /// <summary>Magnitude by the anchors of the Goldstein scale, over 1 to 10.</summary>
    public required double Intensity { get; init; }

    /// <summary>The weight that the counting side itself gives it, over 1 to 10, where it said so.</summary>
    public double? Declared { get; init; }

    /// <summary>How the other side disputes it, or empty.</summary>
    public string Disputed { get; init; } = "";

    /// <summary>One sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Who counted it, or empty.</summary>
    public string CountedBy { get; init; } = "";

    /// <summary>When it was counted, in the source cited.</summary>
    public PartialDate? CountedOn { get; init; }

    /// <summary>Identifier of the citation.</summary>
    public required string Citation { get; init; }
}

/// <summary>What the counting side says it gave.</summary>
public sealed record Concession : LedgerEntry;

/// <summary>What the counting side says it suffered.</summary>
public sealed record Grievance : LedgerEntry;

/// <summary>What came back for a concession or a grievance.</summary>
public sealed record Return : LedgerEntry
{
    /// <summary>Identifier of the entry that it answers.</summary>
    public required string Answers { get; init; }

    /// <summary>Whether a source on the counting side says that this is the return.</summary>
    public required bool IsNamed { get; init; }
}
