using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>What the YAML lists of a case have in common.</summary>
internal static class CaseList
{
    /// <summary>Reads a file whose root is a list of maps, map by map.</summary>
    public static void Read(string directory, string file, CaseParts into, Action<YamlFields> read)
    {
        var root = YamlFile.Read(Path.Combine(directory, file), file, into.Problems);
        if (root is null) return;
        if (root is not YamlList list)
        {
            var isEmpty = root is YamlScalar { Text: "" };
            into.Problems.Add(new Rejection(root.Position, isEmpty ? "empty-file" : "not-a-list", root.Kind, "a list whose items start '- id:', or [] where there are none"));
            return;
        }

        into.Count(file, list.Items.Count);
        foreach (var node in list.Items)
        {
            if (node is YamlMap map) read(new YamlFields(map, into.Problems));
            else into.Problems.Add(new Rejection(node.Position, "not-a-map", node.Kind, "an item that starts '- id:'"));
        }
    }

    /// <summary>Reads the list of maps under a key, in the order of the file; what is malformed is left out.</summary>
    public static PlacedList<T> Children<T>(YamlFields fields, string key, Func<YamlFields, T> read)
        where T : class
    {
        var children = new PlacedList<T>();
        foreach (var child in fields.Maps(key))
        {
            var item = read(child);
            if (child.Close()) children.Add(item, child.Map);
        }

        return children;
    }

    /// <summary>The items in order; those that compare equal stay as they were. Lists are short and mostly in order.</summary>
    public static T[] Ordered<T>(PlacedList<T> list, Comparison<T> compare)
        where T : class
    {
        T[] items = [.. list.Items];
        for (var next = 1; next < items.Length; next++)
        {
            var (item, at) = (items[next], next);
            for (; at > 0 && compare(items[at - 1], item) > 0; at--) items[at] = items[at - 1];
            items[at] = item;
        }

        return items;
    }
}
