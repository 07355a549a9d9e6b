using System.Text.Json;
using Entente.Reporting.Words;

namespace Entente.Reporting.Json;

/// <summary>Fields as this report writes them: numbers to six decimals, dates in ISO 8601, null for what is not known.</summary>
internal static class JsonFields
{
    private const int Decimals = 6, Pending = 1 << 15;

    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        json.Number(value);
    }

    public static void Number(this Utf8JsonWriter json, double? value)
    {
        // Adding zero turns the negative zero into the positive one.
        if (value is { } number) json.WriteNumberValue(Math.Round(number, Decimals) + 0.0);
        else json.WriteNullValue();
    }

    public static void Level(this Utf8JsonWriter json, string name, Level? level) => json.Number(name, level?.Value);

    /// <summary>A text; null where it is empty, which is how the records say that there is none.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (string.IsNullOrEmpty(text)) json.WriteNull(name);
        else json.WriteString(name, text);
    }

    public static void Flag(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } flag) json.WriteBoolean(name, flag);
        else json.WriteNull(name);
    }

    public static void Date(this Utf8JsonWriter json, string name, DateOnly? date) => json.Text(name, date is { } day ? Figures.Day(day) : null);

    public static void Date(this Utf8JsonWriter json, string name, PartialDate? date) => json.Text(name, date?.ToString());

    public static void Texts(this Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        for (var index = 0; index < texts.Count; index++) json.WriteStringValue(texts[index]);
        json.WriteEndArray();
    }

    /// <summary>A list of objects.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        for (var index = 0; index < items.Count; index++)
        {
            json.WriteStartObject();
            write(json, items[index]);
            json.WriteEndObject();
            if (json.BytesPending > Pending) json.Flush(); // a buffer that holds the whole would be copied as it grows
        }

        json.WriteEndArray();
    }

    /// <summary>An object, or null where there is none.</summary>
    public static void Object<T>(this Utf8JsonWriter json, string name, T? item, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (item is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(json, item);
        json.WriteEndObject();
    }
}
