using System.Globalization;

namespace Entente.Datasets.Text;

/// <summary>
/// Reads the fields of one map, gathers what is wrong with them, and at the end refuses keys that nobody asked for:
/// a misspelt key must not pass as a missing one.
/// </summary>
internal sealed class YamlFields
{
    private readonly ICollection<Rejection> problems;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly YamlMap map;

    public YamlFields(YamlMap map, ICollection<Rejection> problems)
    {
        this.map = map;
        this.problems = problems;
    }

    /// <summary>Where the map starts.</summary>
    public FilePosition Position => map.Position;

    /// <summary>Whether nothing was wrong so far.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>A text that must be there.</summary>
    public string Text(string key)
    {
        var text = OptionalText(key);
        if (text is null) Refuse(Position, "missing-field", $"no '{key}'", $"{key}: ...");
        return text ?? "";
    }

    /// <summary>A text, or null where it is absent or empty.</summary>
    public string? OptionalText(string key)
    {
        asked.Add(key);
        if (!map.Entries.TryGetValue(key, out var node)) return null;
        if (node is YamlScalar scalar) return scalar.Text.Length == 0 ? null : scalar.Text;
        Refuse(node.Position, "not-a-text", $"{node.Kind} under '{key}'", "a text");
        return null;
    }

    /// <summary>A value that a function reads, or its default where the text is absent or wrong.</summary>
    public T Parsed<T>(string key, string expected, TryParse<T> parse, bool isOptional = false, T fallback = default!)
    {
        var text = isOptional ? OptionalText(key) : Text(key);
        if (text is null || text.Length == 0) return fallback;
        if (parse(text, out var value)) return value;
        Refuse(PositionOf(key), "wrong-value", $"'{text}' under '{key}'", expected);
        return fallback;
    }

    /// <summary>A date of any precision.</summary>
    public PartialDate Date(string key) => Parsed(key, "a date: 2010-04-08, 2010-04 or 2010", static (string text, out PartialDate date) => PartialDate.TryParse(text, CultureInfo.InvariantCulture, out date));

    /// <summary>A date of any precision, or null.</summary>
    public PartialDate? OptionalDate(string key) => Parsed<PartialDate?>(
        key,
        "a date: 2010-04-08, 2010-04 or 2010",
        static (string text, out PartialDate? date) =>
        {
            var ok = PartialDate.TryParse(text, CultureInfo.InvariantCulture, out var read);
            date = ok ? read : null;
            return ok;
        },
        isOptional: true);

    /// <summary>A full date, or null.</summary>
    public DateOnly? OptionalDay(string key) => Parsed<DateOnly?>(
        key,
        "a full date such as 2010-04-08",
        static (string text, out DateOnly? day) =>
        {
            var ok = AsOf.TryParse(text, CultureInfo.InvariantCulture, out var read);
            day = ok ? read.Day : null;
            return ok;
        },
        isOptional: true);

    /// <summary>A finite number.</summary>
    public double Number(string key, double low, double high) => Parsed(
        key,
        FormattableString.Invariant($"a number from {low} to {high}"),
        (string text, out double number) => TryNumber(text, low, high, out number));

    /// <summary>A finite number, or null.</summary>
    public double? OptionalNumber(string key, double low, double high) => Parsed<double?>(
        key,
        FormattableString.Invariant($"a number from {low} to {high}"),
        (string text, out double? number) =>
        {
            var ok = TryNumber(text, low, high, out var read);
            number = ok ? read : null;
            return ok;
        },
        isOptional: true);

    /// <summary>One of a set of words.</summary>
    public T Word<T>(string key, IReadOnlyDictionary<string, T> words, bool isOptional = false, T fallback = default!)
        where T : struct =>
        Parsed(key, "one of " + string.Join(", ", words.Keys), (string text, out T value) => words.TryGetValue(text, out value), isOptional, fallback);

    /// <summary>A list of texts; empty where absent.</summary>
    public IReadOnlyList<string> Texts(string key)
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
    public IEnumerable<YamlFields> Maps(string key)
    {
        foreach (var node in Nodes(key))
        {
            if (node is YamlMap child) yield return new YamlFields(child, problems);
            else Refuse(node.Position, "not-a-map", $"{node.Kind} in '{key}'", "a map");
        }
    }

    /// <summary>A map of texts with their places; empty where absent.</summary>
    public IEnumerable<(string Key, string Text, FilePosition Position)> Pairs(string key)
    {
        asked.Add(key);
        if (!map.Entries.TryGetValue(key, out var node)) yield break;
        if (node is not YamlMap pairs)
        {
            Refuse(node.Position, "not-a-map", $"{node.Kind} under '{key}'", "a map");
            yield break;
        }

        foreach (var (name, value) in pairs.Entries)
        {
            if (value is YamlScalar scalar) yield return (name, scalar.Text, scalar.Position);
            else Refuse(value.Position, "not-a-text", $"{value.Kind} under '{name}'", "a text");
        }
    }

    /// <summary>Where the value of a key stands, or the map itself.</summary>
    public FilePosition PositionOf(string key) => map.Entries.TryGetValue(key, out var node) ? node.Position : Position;

    /// <summary>Adds a rejection.</summary>
    public void Refuse(FilePosition position, string reason, string found, string expected)
    {
        IsSound = false;
        problems.Add(new Rejection(position, reason, found, expected));
    }

    /// <summary>Refuses every key that was not asked for. True when nothing was wrong with the map.</summary>
    public bool Close()
    {
        foreach (var (key, position) in map.Keys)
        {
            if (!asked.Contains(key)) Refuse(position, "unknown-field", $"'{key}'", "one of " + string.Join(", ", asked.Order(StringComparer.Ordinal)));
        }

        return IsSound;
    }

    private IReadOnlyList<YamlNode> Nodes(string key)
    {
        asked.Add(key);
        if (!map.Entries.TryGetValue(key, out var node)) return [];
        if (node is YamlList list) return list.Items;
        if (node is YamlScalar { Text: "" }) return [];
        Refuse(node.Position, "not-a-list", $"{node.Kind} under '{key}'", "a list");
        return [];
    }

    private static bool TryNumber(string text, double low, double high, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && number >= low && number <= high;
}

/// <summary>Reads a value from a text.</summary>
internal delegate bool TryParse<T>(string text, out T value);
