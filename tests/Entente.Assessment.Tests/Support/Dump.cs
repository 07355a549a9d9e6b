using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Entente.Assessment.Tests;

/// <summary>A result written out whole, in one fixed form, so that two results can be compared by their text.</summary>
internal static class Dump
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Walk(value, "", (path, leaf) => text.Append(path).Append(" = ").Append(leaf).Append('\n'));
        return text.ToString();
    }

    /// <summary>Paths of numbers that are not finite.</summary>
    public static List<string> NotFinite(object? value)
    {
        var found = new List<string>();
        Walk(value, "", (path, leaf) =>
        {
            if (leaf is "NaN" or "Infinity" or "-Infinity" || leaf.Contains("NaN", StringComparison.Ordinal)) found.Add($"{path} = {leaf}");
        });
        return found;
    }

    /// <summary>The first line in which two results differ, or empty.</summary>
    public static string Difference(string left, string right)
    {
        if (left == right) return "";
        var (a, b) = (left.Split('\n'), right.Split('\n'));
        for (var line = 0; line < Math.Min(a.Length, b.Length); line++)
        {
            if (a[line] != b[line]) return $"{a[line]} | {b[line]}";
        }

        return $"{a.Length} lines | {b.Length} lines";
    }

    private static void Walk(object? value, string path, Action<string, string> leaf)
    {
        switch (value)
        {
            case null:
                leaf(path, "null");
                return;
            case string text:
                leaf(path, text);
                return;
            case double number:
                leaf(path, number.ToString("R", CultureInfo.InvariantCulture));
                return;
            case DateOnly day:
                leaf(path, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                return;
            case Level level:
                leaf(path, level.Value.ToString("R", CultureInfo.InvariantCulture));
                return;
            case IDictionary map:
                foreach (var key in map.Keys.Cast<object>().OrderBy(key => key.ToString(), StringComparer.Ordinal)) Walk(map[key], $"{path}[{key}]", leaf);
                return;
            case IEnumerable items:
                var index = 0;
                foreach (var item in items) Walk(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), leaf);
                leaf(path + ".Count", index.ToString(CultureInfo.InvariantCulture));
                return;
        }

        if (value.GetType() is { IsValueType: true } plain)
        {
            leaf(path, plain.IsEnum || value is not IFormattable formattable ? value.ToString()! : formattable.ToString(null, CultureInfo.InvariantCulture));
            return;
        }

        if (path.Count(character => character == '.') > 12) throw new InvalidOperationException($"a result without end at {path}");
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(item => item.GetIndexParameters().Length == 0).OrderBy(item => item.Name, StringComparer.Ordinal))
        {
            if (property.Name != "EqualityContract") Walk(property.GetValue(value), $"{path}.{property.Name}", leaf);
        }
    }
}
