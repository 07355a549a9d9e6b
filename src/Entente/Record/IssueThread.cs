namespace Entente;

/// <summary>What a transition turns an issue thread into.</summary>
public enum IssueState
{
    /// <summary>The thread begins.</summary>
    Opened,

    /// <summary>Both sides talk about it.</summary>
    Negotiating,

    /// <summary>It stands in the way, without talks.</summary>
    Obstacle,

    /// <summary>An obstacle is being removed.</summary>
    Easing,

    /// <summary>It got worse.</summary>
    Escalated,

    /// <summary>Settled by agreement or act, still in operation.</summary>
    Agreed,

    /// <summary>Operation stopped.</summary>
    Suspended,

    /// <summary>The agreement ended without success.</summary>
    Collapsed,

    /// <summary>Nothing left to decide.</summary>
    Closed,
}

/// <summary>A dated, sourced turn in an issue.</summary>
/// <param name="OccurredOn">When.</param>
/// <param name="KnownOn">First public.</param>
/// <param name="To">What it turned into.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Citation">Identifier of the citation.</param>
public sealed record IssueTransition(PartialDate OccurredOn, DateOnly KnownOn, IssueState To, string Text, string Citation);

/// <summary>An issue between the two sides, with all that happened to it.</summary>
/// <param name="Id">Unique within the case.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Variable">The variable it belongs to.</param>
/// <param name="Transitions">In order of date.</param>
public sealed record IssueThread(string Id, string Name, VariableId Variable, IReadOnlyList<IssueTransition> Transitions);
