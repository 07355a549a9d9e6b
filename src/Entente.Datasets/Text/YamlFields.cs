using System.Globalization;

namespace Entente.Datasets.Text;

/// <summary>
/// Reads the fields of one map, gathers what is wrong with them, and at the end refuses keys that nobody asked for:
/// a misspelt key must not pass as a missing one.
/// </summary>
/// <remarks>
/// The members are not generic on purpose: code for generics over our own values cannot be compiled ahead of time, and
/// compiling it as it runs costs more than reading a case.
/// </remarks>
internal sealed class YamlFields(YamlMap map, ICollection<Rejection> problems)
{
    private readonly List<string> asked = new(capacity: 12);
    private readonly bool[] isAsked = new bool[map.Entries.Count];

    /// <summary>The map that is read.</summary>
    public YamlMap Map => map;

    /// <summary>Whether nothing was wrong so far.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => NeededText(key) ?? "";

    /// <summary>A text, or null where it is absent or empty.</summary>
    public string? OptionalText(string key)
    {
        var node = Node(key);
        if (node is null) return null;
        if (node is YamlScalar scalar) return scalar.Text.Length == 0 ? null : scalar.Text;
        Refuse(node.Position, "not-a-text", $"{node.Kind} under '{key}'", "a text");
        return null;
    }

    /// <summary>An identifier of the case format.</summary>
    public string Identifier(string key)
    {
        var id = Text(key);
        if (id.Length > 0 && !Identifiers.IsSound(id)) Refuse(key, "wrong-identifier", Shown.Of(id), Identifiers.Expected);
        return id;
    }

    /// <summary>A date of any precision that must be there.</summary>
    public PartialDate Date(string key)
    {
        NoteMissing(key);
        return OptionalDate(key) ?? default;
    }

    /// <summary>A date of any precision, or null.</summary>
    public PartialDate? OptionalDate(string key)
    {
        if (OptionalText(key) is not { } text) return null;
        if (PartialDate.TryParse(text, null, out var date)) return date;
        RefuseValue(key, text, "a date: 2010-04-08, 2010-04 or 2010");
        return null;
    }

    /// <summary>A full date, or null.</summary>
    public DateOnly? OptionalDay(string key)
    {
        if (OptionalText(key) is not { } text) return null;
        if (AsOf.TryParse(text, null, out var day)) return day.Day;
        RefuseValue(key, text, "a full date such as 2010-04-08");
        return null;
    }

    /// <summary>A finite number that must be there.</summary>
    public double Number(string key, double low = double.MinValue, double high = double.MaxValue)
    {
        NoteMissing(key);
        return OptionalNumber(key, low, high) ?? low;
    }

    /// <summary>A finite number, or null.</summary>
    public double? OptionalNumber(string key, double low = double.MinValue, double high = double.MaxValue)
    {
        if (OptionalText(key) is not { } text) return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high) return number;
        RefuseValue(key, text, low == double.MinValue ? "a number with a decimal point" : string.Create(CultureInfo.InvariantCulture, $"a number from {low} to {high}"));
        return null;
    }

    /// <summary>Which of a list of words stands under a key that must be there; 0 where none does.</summary>
    public int Word(string key, string[] words)
    {
        NoteMissing(key);
        return OptionalWord(key, words);
    }

    /// <summary>Which of a list of words stands under a key; 0 where it is absent.</summary>
    public int OptionalWord(string key, string[] words)
    {
        if (OptionalText(key) is not { } text) return 0;
        var index = Array.IndexOf(words, text);
        if (index >= 0) return index;
        RefuseValue(key, text, "one of " + string.Join(", ", words));
        return 0;
    }

    /// <summary>A list of texts; empty where absent.</summary>
    public List<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var node in Nodes(key))
        {
            if (node is YamlScalar scalar) texts.Add(scalar.Text);
            else Refuse(node.Position, "not-a-text", $"{node.Kind} in '{key}'", "a text");
        }

        return texts;
    }

    /// <summary>A list of maps; empty where absent.</summary>
    public List<YamlFields> Maps(string key)
    {
        var maps = new List<YamlFields>();
        foreach (var node in Nodes(key))
        {
            if (node is YamlMap child) maps.Add(new YamlFields(child, problems));
            else Refuse(node.Position, "not-a-map", $"{node.Kind} in '{key}'", "a map");
        }

        return maps;
    }

    /// <summary>The entries of a map of texts; empty where absent.</summary>
    public List<YamlEntry> Pairs(string key)
    {
        var node = Node(key);
        if (node is YamlMap pairs) return pairs.Entries;
        if (node is not null) Refuse(node.Position, "not-a-map", $"{node.Kind} under '{key}'", "a map, such as {level: \">= 3\"}, or {}");
        return [];
    }

    /// <summary>Whether a key is there.</summary>
    public bool Has(string key) => map.IndexOf(key) >= 0;

    /// <summary>Adds a rejection at the value of a key, or at the map where it lacks the key.</summary>
    public void Refuse(string key, string reason, string found, string expected) => Refuse(map.PositionOf(key), reason, found, expected);

    /// <summary>Adds a rejection.</summary>
    public void Refuse(FilePosition position, string reason, string found, string expected)
    {
        IsSound = false;
        problems.Add(new Rejection(position, reason, found, expected));
    }

    /// <summary>Adds a rejection for a key that is not there.</summary>
    public void RefuseMissing(string key) => Refuse(map.Position, "missing-field", $"no '{key}'", $"{key}: ...");

    /// <summary>Refuses every key that was not asked for. True when nothing was wrong with the map.</summary>
    public bool Close()
    {
        for (var index = 0; index < isAsked.Length; index++)
        {
            if (isAsked[index]) continue;
            var entry = map.Entries[index];
            Refuse(entry.Position, "unknown-field", $"'{entry.Key}'", "one of " + string.Join(", ", new SortedSet<string>(asked, StringComparer.Ordinal)));
        }

        return IsSound;
    }

    private string? NeededText(string key)
    {
        NoteMissing(key);
        return OptionalText(key);
    }

    private void NoteMissing(string key)
    {
        var index = map.IndexOf(key);
        if (index < 0 || map.Entries[index].Value is YamlScalar { Text: "" }) RefuseMissing(key);
    }

    private void RefuseValue(string key, string text, string expected) => Refuse(key, "wrong-value", $"{Shown.Of(text)} under '{key}'", expected);

    private List<YamlNode> Nodes(string key)
    {
        var node = Node(key);
        if (node is YamlList list) return list.Items;
        if (node is not null and not YamlScalar { Text: "" }) Refuse(node.Position, "not-a-list", $"{node.Kind} under '{key}'", "a list");
        return [];
    }

    private YamlNode? Node(string key)
    {
        asked.Add(key);
        var index = map.IndexOf(key);
        if (index < 0) return null;
        isAsked[index] = true;
        return map.Entries[index].Value;
    }
}
