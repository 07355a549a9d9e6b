using System.Globalization;
using System.Text.Json;
using Entente.TestSupport;

namespace Entente.Analysis.Tests;

/// <summary>One folder of expected results: its input rows, its parameters and its checks, judged at the stated tolerance.</summary>
internal sealed class Oracle
{
    private readonly JsonElement root;
    private readonly string folder;

    private Oracle(string folder)
    {
        this.folder = folder;
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        root = document.RootElement.Clone();
    }

    public static Oracle Open(string name) => new(Repository.Reference("methods", "oracles", name));

    public double Parameter(string name) => root.GetProperty("params").GetProperty(name).GetDouble();

    /// <summary>The rows of the input file, without its head.</summary>
    public string[][] Rows() => [.. File.ReadLines(Path.Combine(folder, "input.csv")).Skip(1).Where(l => l.Length > 0).Select(l => l.Split(','))];

    public double[] Column(int column) => [.. Rows().Select(row => Number(row[column]))];

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public static int Integer(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    public JsonElement Expected(string id) => Check(id).GetProperty("value");

    /// <summary>Judges a result: numbers, texts, nulls, and lists of them at any depth.</summary>
    public void ShouldAccept(string id, object? actual)
    {
        var check = Check(id);
        var expected = new List<JsonElement>();
        Flatten(check.GetProperty("value"), expected);
        var found = new List<object?>();
        Flatten(actual, found);
        found.Count.ShouldBe(expected.Count, id);
        for (var i = 0; i < expected.Count; i++) Judge(check, expected[i], found[i], $"{id}[{i}]");
    }

    private JsonElement Check(string id) => root.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("id").GetString() == id);

    private static void Judge(JsonElement check, JsonElement expected, object? found, string where)
    {
        if (expected.ValueKind != JsonValueKind.Number)
        {
            found.ShouldBe(expected.ValueKind == JsonValueKind.Null ? null : expected.GetString(), where);
            return;
        }

        var (want, got) = (expected.GetDouble(), Convert.ToDouble(found.ShouldNotBeNull(where), CultureInfo.InvariantCulture));
        var tolerance = check.GetProperty("abs").GetDouble() + (check.GetProperty("rel").GetDouble() * Math.Abs(want));
        var text = string.Create(CultureInfo.InvariantCulture, $"{where}: expected {want:R}, found {got:R}, tolerance {tolerance:R}");
        switch (check.GetProperty("kind").GetString())
        {
            case "at_least": got.ShouldBeGreaterThanOrEqualTo(want - tolerance, text); break;
            case "at_most": got.ShouldBeLessThanOrEqualTo(want + tolerance, text); break;
            default: Math.Abs(got - want).ShouldBeLessThanOrEqualTo(tolerance + (1e-12 * Math.Abs(want)), text); break;
        }
    }

    private static void Flatten(JsonElement value, List<JsonElement> into)
    {
        if (value.ValueKind != JsonValueKind.Array) into.Add(value);
        else
            foreach (var item in value.EnumerateArray()) Flatten(item, into);
    }

    private static void Flatten(object? value, List<object?> into)
    {
        if (value is System.Collections.IEnumerable items and not string)
            foreach (var item in items) Flatten(item, into);
        else into.Add(value);
    }
}
