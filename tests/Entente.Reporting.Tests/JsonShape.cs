using System.Text.Json;
using System.Text.RegularExpressions;

namespace Entente.Reporting.Tests;

/// <summary>As much of JSON Schema as this project's schema uses: enough to hold a document against it.</summary>
internal sealed class JsonShape
{
    private static readonly string[] Known = ["$schema", "$defs", "$ref", "title", "description", "type", "properties", "required", "additionalProperties", "items", "enum", "pattern", "minimum", "maximum", "anyOf"];

    private readonly JsonElement root;

    private JsonShape(JsonElement root)
    {
        this.root = root;
        Definitions = root.GetProperty("$defs").EnumerateObject().ToDictionary(item => item.Name, item => item.Value, StringComparer.Ordinal);
    }

    /// <summary>The named parts of the schema.</summary>
    public Dictionary<string, JsonElement> Definitions { get; }

    /// <summary>The named parts that a document had values for.</summary>
    public HashSet<string> Reached { get; } = new(StringComparer.Ordinal);

    /// <summary>Of each object of the schema: the field, its kind, and whether it may be null.</summary>
    public Dictionary<string, List<string>> Objects => Definitions.Append(new KeyValuePair<string, JsonElement>("assessment", root))
        .Where(item => item.Value.TryGetProperty("properties", out _))
        .ToDictionary(item => item.Key, item => Fields(item.Value), StringComparer.Ordinal);

    public static JsonShape Of(string schema) => new(JsonDocument.Parse(schema).RootElement);

    /// <summary>Where the document does not follow the schema.</summary>
    public List<string> Errors(JsonElement document)
    {
        var errors = new List<string>();
        Check(root, document, "$", errors);
        return errors;
    }

    private void Check(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        foreach (var keyword in schema.EnumerateObject()) Known.ShouldContain(keyword.Name);
        if (schema.TryGetProperty("$ref", out var reference)) CheckReference(reference.GetString()!, value, path, errors);
        if (schema.TryGetProperty("anyOf", out var choices)) CheckAny(choices, value, path, errors);
        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(name => Is(name, value))) errors.Add($"{path} is {value.ValueKind}, not {type}");
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value))) errors.Add($"{path} is not one of {words}");
        if (value.ValueKind == JsonValueKind.String && schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1))) errors.Add($"{path} '{value}' does not fit {pattern}");
        if (value.ValueKind == JsonValueKind.Number) CheckRange(schema, value.GetDouble(), path, errors);
        if (value.ValueKind == JsonValueKind.Object) CheckObject(schema, value, path, errors);
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var (index, item) in value.EnumerateArray().Index()) Check(items, item, $"{path}[{index}]", errors);
        }
    }

    private void CheckReference(string reference, JsonElement value, string path, List<string> errors)
    {
        var name = reference["#/$defs/".Length..];
        Reached.Add(name);
        Check(Definitions[name], value, path, errors);
    }

    private void CheckAny(JsonElement choices, JsonElement value, string path, List<string> errors)
    {
        var found = new List<string>();
        foreach (var choice in choices.EnumerateArray())
        {
            if (value.ValueKind == JsonValueKind.Null && choice.TryGetProperty("$ref", out _)) continue;
            var these = new List<string>();
            Check(choice, value, path, these);
            if (these.Count == 0) return;
            found.AddRange(these);
        }

        errors.AddRange(found);
    }

    private static void CheckRange(JsonElement schema, double number, string path, List<string> errors)
    {
        if (schema.TryGetProperty("minimum", out var least) && number < least.GetDouble()) errors.Add($"{path} is {number}, under {least}");
        if (schema.TryGetProperty("maximum", out var most) && number > most.GetDouble()) errors.Add($"{path} is {number}, over {most}");
    }

    private void CheckObject(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        if (schema.TryGetProperty("required", out var required))
            errors.AddRange(required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}"));
        var known = schema.TryGetProperty("properties", out var properties);
        foreach (var field in value.EnumerateObject())
        {
            if (known && properties.TryGetProperty(field.Name, out var part)) Check(part, field.Value, $"{path}.{field.Name}", errors);
            else if (!schema.TryGetProperty("additionalProperties", out var rest)) continue;
            else if (rest.ValueKind == JsonValueKind.False) errors.Add($"{path} has the unknown {field.Name}");
            else Check(rest, field.Value, $"{path}.{field.Name}", errors);
        }
    }

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(item => item.GetString()!) : [type.GetString()!];

    private static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "a type that the schema does not use"),
    };

    private static List<string> Fields(JsonElement schema)
    {
        var fields = schema.GetProperty("properties").EnumerateObject().Select(field => $"{field.Name}: {Kind(field.Value)}").ToList();
        if (schema.GetProperty("additionalProperties") is { ValueKind: JsonValueKind.Object } rest) fields.Add($"*: {Kind(rest)}");
        return fields;
    }

    private static string Kind(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference)) return reference.GetString()!["#/$defs/".Length..];
        if (schema.TryGetProperty("anyOf", out var choices)) return string.Join(" or ", choices.EnumerateArray().Select(Kind));
        var types = string.Join(" or ", Types(schema.GetProperty("type")));
        if (types == "array") return "list of " + Kind(schema.GetProperty("items"));
        return types == "object" ? "map of " + Kind(schema.GetProperty("additionalProperties")) : types;
    }
}
