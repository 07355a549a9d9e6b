using System.Collections;
using System.Reflection;

namespace Entente.Reporting.Tests;

/// <summary>The rich sample with a text in the place of every text that comes from outside.</summary>
internal static class Hostile
{
    // Words that the code itself compares or looks up, and links, whose form is tested on its own.
    private static readonly string[] Kept = ["Status", "Stage", "Url"];

    /// <summary>The sample with the text in every string of every record, lists and maps included.</summary>
    public static RelationAssessment Everywhere(string text) => (RelationAssessment)Changed(Sample.Rich, text)!;

    private static object? Changed(object? value, string text) => value switch
    {
        null => null,
        string => text,
        Proposition proposition => proposition with { Text = text },
        IDictionary map => ChangedMap(map, text),
        IList list => ChangedList(list, text),
        _ when IsOurs(value.GetType()) => ChangedRecord(value, text),
        _ => value,
    };

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("Entente", StringComparison.Ordinal) && type is { IsClass: true };

    private static object ChangedRecord(object value, string text)
    {
        var copy = value.GetType().GetMethod("<Clone>$")!.Invoke(value, null)!;
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.CanWrite && property.GetIndexParameters().Length == 0 && !Kept.Contains(property.Name)) property.SetValue(copy, Changed(property.GetValue(value), text));
        }

        return copy;
    }

    private static Array ChangedList(IList list, string text)
    {
        var item = list.GetType().IsArray ? list.GetType().GetElementType()! : list.GetType().GetGenericArguments()[0];
        var copy = Array.CreateInstance(item, list.Count);
        for (var index = 0; index < list.Count; index++) copy.SetValue(Changed(list[index], text), index);
        return copy;
    }

    // Keys stay apart by their number, so that no row is lost.
    private static IDictionary ChangedMap(IDictionary map, string text)
    {
        var copy = (IDictionary)Activator.CreateInstance(map.GetType())!;
        var number = 0;
        foreach (DictionaryEntry entry in map) copy.Add(number++ == 0 ? text : $"{text}{number}", Changed(entry.Value, text));
        return copy;
    }
}
