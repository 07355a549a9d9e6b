namespace Entente.Datasets.Text;

/// <summary>A node of a YAML file with its place: a scalar, a list or a map.</summary>
/// <param name="Position">Where it stands.</param>
internal abstract record YamlNode(FilePosition Position)
{
    /// <summary>What it is called in messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>A scalar, as text whatever its type looks like: no value of a case is guessed to be a number or a truth value.</summary>
internal sealed record YamlScalar(FilePosition Position, string Text) : YamlNode(Position)
{
    /// <inheritdoc/>
    public override string Kind => $"'{Text}'";
}

/// <summary>A list.</summary>
internal sealed record YamlList(FilePosition Position, IReadOnlyList<YamlNode> Items) : YamlNode(Position)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>A map; keys are unique.</summary>
internal sealed record YamlMap(FilePosition Position, IReadOnlyDictionary<string, YamlNode> Entries, IReadOnlyDictionary<string, FilePosition> Keys) : YamlNode(Position)
{
    /// <inheritdoc/>
    public override string Kind => "a map";
}
