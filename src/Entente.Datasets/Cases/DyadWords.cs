namespace Entente.Datasets.Cases;

/// <summary>
/// The ways to write the directions of a case's dyad: <c>USA>RUS</c>, <c>RUS>USA</c>, and <c>USA-RUS</c> or <c>RUS-USA</c> for both.
/// Comparing four texts is much cheaper than looking up who is meant.
/// </summary>
internal sealed class DyadWords
{
    private readonly string forward, backward, both, bothReversed;
    private readonly Dyad[] forwardOnly, backwardOnly, all;

    public DyadWords(UndirectedDyad dyad)
    {
        First = dyad.First.Text;
        Second = dyad.Second.Text;
        forwardOnly = [dyad.Forward];
        backwardOnly = [dyad.Backward];
        all = [dyad.Forward, dyad.Backward];
        (forward, backward) = (dyad.Forward.ToString(), dyad.Backward.ToString());
        (both, bothReversed) = ($"{First}{UndirectedDyad.Separator}{Second}", $"{Second}{UndirectedDyad.Separator}{First}");
    }

    /// <summary>Code of the first state.</summary>
    public string First { get; }

    /// <summary>Code of the second state.</summary>
    public string Second { get; }

    /// <summary>The directions that a text names; null where it names none of this dyad.</summary>
    public Dyad[]? Find(ReadOnlySpan<char> text)
    {
        if (text.SequenceEqual(both) || text.SequenceEqual(bothReversed)) return all;
        if (text.SequenceEqual(forward)) return forwardOnly;
        return text.SequenceEqual(backward) ? backwardOnly : null;
    }

    /// <summary>What one state does to the other, by their codes; null where the two are others.</summary>
    public Dyad? Between(string source, string target)
    {
        if (source == First && target == Second) return forwardOnly[0];
        return source == Second && target == First ? backwardOnly[0] : null;
    }
}
