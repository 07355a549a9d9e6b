namespace Entente;

/// <summary>
/// How it was done: a mode of a type, such as <c>disapprove</c> of ACCUSE. The same word can be a mode of several types, and
/// then means several things. Source: PLOVER manual 0.8, 2021.
/// </summary>
/// <remarks><c>default</c> is no mode, and every member says so.</remarks>
public readonly record struct PloverMode
{
    private readonly string? name;
    private readonly PloverType type;

    internal PloverMode(PloverType type, string name)
    {
        this.type = type;
        this.name = name;
    }

    /// <summary>The type that it is a mode of.</summary>
    public PloverType Type => type;

    /// <summary>The mode's name, in lower case.</summary>
    public string Name => name ?? throw new InvalidOperationException("This PLOVER mode was never set: look one up first.");

    /// <summary>The mode's name.</summary>
    public override string ToString() => Name;
}

/// <summary>What it was about: one of PLOVER's contexts, such as <c>military</c>. Source: PLOVER manual 0.8, 2021.</summary>
/// <remarks><c>default</c> is no context, and every member says so.</remarks>
public readonly record struct PloverContext
{
    private readonly string? name;

    internal PloverContext(string name) => this.name = name;

    /// <summary>The context's name, in lower case.</summary>
    public string Name => name ?? throw new InvalidOperationException("This PLOVER context was never set: look one up first.");

    /// <summary>The context's name.</summary>
    public override string ToString() => Name;
}
