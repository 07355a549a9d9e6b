namespace Entente.Datasets.Text;

/// <summary>A node of a YAML file with its place: a scalar, a list or a map.</summary>
internal abstract class YamlNode(FilePosition position)
{
    /// <summary>Where it starts.</summary>
    public FilePosition Position => position;

    /// <summary>What it is called in messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>A scalar, as text whatever its type looks like: no value of a case is guessed to be a number or a truth value.</summary>
internal sealed class YamlScalar(FilePosition position, string text) : YamlNode(position)
{
    /// <summary>The text.</summary>
    public string Text => text;

    /// <inheritdoc/>
    public override string Kind => text.Length == 0 ? "nothing" : Shown.Of(text);
}

/// <summary>A list.</summary>
internal sealed class YamlList(FilePosition position, List<YamlNode> items) : YamlNode(position)
{
    /// <summary>The items.</summary>
    public List<YamlNode> Items => items;

    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>A map; keys are unique.</summary>
internal sealed class YamlMap(FilePosition position, List<YamlEntry> entries) : YamlNode(position), IPlaced
{
    /// <summary>The entries, in the order of the file.</summary>
    public List<YamlEntry> Entries => entries;

    /// <inheritdoc/>
    public override string Kind => "a map";

    /// <inheritdoc/>
    public FilePosition Start => Position;

    /// <summary>The index of a key, or −1. Maps of a case have a dozen keys at most, for which a search costs less than a table.</summary>
    public int IndexOf(string key)
    {
        for (var index = 0; index < entries.Count; index++)
        {
            if (entries[index].Key == key) return index;
        }

        return -1;
    }

    /// <inheritdoc/>
    public FilePosition PositionOf(string field) => IndexOf(field) is var index and >= 0 ? entries[index].Value.Position : Position;
}

/// <summary>A key of a map and its value.</summary>
internal sealed class YamlEntry(string key, FilePosition position, YamlNode value)
{
    /// <summary>The key.</summary>
    public string Key => key;

    /// <summary>Where the key stands.</summary>
    public FilePosition Position => position;

    /// <summary>The value.</summary>
    public YamlNode Value => value;
}
