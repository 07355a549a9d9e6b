using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Entente.Datasets.Text;

/// <summary>
/// Reads a YAML file into nodes with places. Anchors, aliases, tags and directives are refused: a case is plain data, and what
/// a value is must show where it stands.
/// </summary>
internal sealed class YamlFile
{
    private const int MaximumDepth = 16;
    private const int MaximumKeys = 256;

    private readonly string name;
    private readonly Parser parser;

    private YamlFile(string name, string text)
    {
        this.name = name;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The root node, or null with a rejection added. An empty file is an empty scalar.</summary>
    public static YamlNode? Read(string path, string name, ICollection<Rejection> problems)
    {
        var text = StrictText.Read(path, name, problems);
        return text is null ? null : ReadText(text.Characters, name, problems);
    }

    /// <summary>The root node of a text.</summary>
    public static YamlNode? ReadText(string text, string name, ICollection<Rejection> problems)
    {
        var file = new YamlFile(name, text);
        try
        {
            return file.ReadDocument();
        }
        catch (YamlException error)
        {
            problems.Add(IndentingTab(text, name, error) ?? new Rejection(new FilePosition(name, (int)error.Start.Line, (int)error.Start.Column), "malformed-yaml", error.Message, "well-formed YAML (docs/formats.md)"));
        }
        catch (InvalidOperationException)
        {
            // The scanner gives up in this way on some malformed flow maps; the last thing it read is the nearest to the place.
            var last = file.parser.Current?.End ?? Mark.Empty;
            problems.Add(new Rejection(new FilePosition(name, (int)last.Line, (int)last.Column), "malformed-yaml", "what cannot be read from here on", "well-formed YAML (docs/formats.md)"));
        }
        catch (YamlRefusal refusal)
        {
            problems.Add(refusal.Rejection);
        }

        return null;
    }

    /// <summary>The commonest mistake, which the parser lays to the value before it: a tab that indents a line.</summary>
    private static Rejection? IndentingTab(string text, string name, YamlException error)
    {
        var lines = text.Split('\n');
        for (var line = (int)error.Start.Line; line <= Math.Min((int)error.End.Line + 1, lines.Length); line++)
        {
            var content = lines[line - 1];
            var indent = content.Length - content.TrimStart().Length;
            var tab = content.AsSpan(0, indent).IndexOf('\t');
            if (tab >= 0 && indent < content.Length) return new Rejection(new FilePosition(name, line, tab + 1), "malformed-yaml", "a tab before the first word", "spaces: YAML does not indent by tabs");
        }

        return null;
    }

    private YamlNode ReadDocument()
    {
        parser.MoveNext(); // stream start
        parser.MoveNext();
        if (parser.Current is StreamEnd) return new YamlScalar(new FilePosition(name, 1, 1), "");
        if (parser.Current is DocumentStart { Version: not null }) throw Refuse(parser.Current, "directive", "a directive", "plain values");
        parser.MoveNext();
        var root = ReadNode(0);
        parser.MoveNext(); // document end
        if (parser.Current is not StreamEnd) throw Refuse(parser.Current!, "one-document", "a second document", "one document a file");
        return root;
    }

    /// <summary>Reads the node at the current event and moves past it.</summary>
    private YamlNode ReadNode(int depth)
    {
        var current = parser.Current!;
        if (depth > MaximumDepth) throw Refuse(current, "too-deep", "deeper nesting", $"at most {MaximumDepth} levels");
        CheckPlain(current);
        return current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadList(start, depth),
            MappingStart start => ReadMap(start, depth),
            _ => throw Refuse(current, "malformed-yaml", current.GetType().Name, "a value, a list or a map"),
        };
    }

    private void CheckPlain(ParsingEvent current)
    {
        if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false }) throw Refuse(current, "anchor", "an anchor or alias", "plain values written out");
        if (current is NodeEvent { Tag.IsEmpty: false } tagged) throw Refuse(current, "tag", $"the tag {tagged.Tag}", "a plain value");
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        parser.MoveNext();
        return new YamlScalar(At(scalar), scalar.Value);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        parser.MoveNext();
        while (parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        parser.MoveNext();
        return new YamlList(At(start), items);
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var map = new YamlMap(At(start), []);
        parser.MoveNext();
        while (parser.Current is not MappingEnd) map.Entries.Add(ReadEntry(map, depth));
        parser.MoveNext();
        return map;
    }

    private YamlEntry ReadEntry(YamlMap map, int depth)
    {
        if (parser.Current is not Scalar key) throw Refuse(parser.Current!, "malformed-yaml", "a key that is no word", "key: value");
        CheckPlain(key);
        if (map.IndexOf(key.Value) >= 0) throw Refuse(key, "duplicate-key", $"'{key.Value}' twice", "each key once");
        if (map.Entries.Count == MaximumKeys) throw Refuse(key, "too-many-keys", "more keys in one map", $"at most {MaximumKeys}");
        parser.MoveNext();
        return new YamlEntry(key.Value, At(key), ReadNode(depth + 1));
    }

    private FilePosition At(ParsingEvent current) => new(name, (int)current.Start.Line, (int)current.Start.Column);

    private YamlRefusal Refuse(ParsingEvent current, string reason, string found, string expected) =>
        new(new Rejection(At(current), reason, found, expected));

    private sealed class YamlRefusal(Rejection rejection) : Exception(rejection.ToString())
    {
        public Rejection Rejection { get; } = rejection;
    }
}
