namespace Entente;

/// <summary>What the two kinds of dyad have in common.</summary>
internal static class DyadText
{
    /// <summary>The first of two actors, who must not be the second.</summary>
    public static ActorCode Distinct(ActorCode first, ActorCode second) => first.Text != second.Text ? first : throw Reflexive(first);

    /// <summary>The actor of a dyad that was set.</summary>
    public static ActorCode Set(ActorCode actor) =>
        actor != default ? actor : throw new InvalidOperationException("This dyad was never set: parse one or name two actors.");

    /// <summary>The error for a text that is no dyad.</summary>
    public static EntenteException Malformed(string text, string example, string what) => new(
        "dyad-malformed", $"'{text}' is not {what}.", text, $"{what} such as {example}",
        "One direction is written USA>RUS, both are written USA-RUS.");

    private static EntenteException Reflexive(ActorCode actor) => new(
        "dyad-reflexive", $"A dyad needs two actors; both are {actor}.", $"{actor} and {actor}", "two different actors", "Name the other side.");
}
