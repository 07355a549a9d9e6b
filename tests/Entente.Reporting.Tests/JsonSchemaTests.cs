using Entente.TestSupport;

namespace Entente.Reporting.Tests;

public class JsonSchemaTests
{
    private static readonly JsonShape Shape = JsonShape.Of(JsonReport.Schema);

    [Fact]
    public void Schema_holds_for_what_is_written()
    {
        Shape.Errors(Written.Document(Sample.Rich)).ShouldBeEmpty();
        Shape.Errors(Written.Document(Sample.Empty)).ShouldBeEmpty();
    }

    [Fact]
    public void Schema_is_reached_in_every_part_by_the_rich_sample()
    {
        var shape = JsonShape.Of(JsonReport.Schema);
        shape.Errors(Written.Document(Sample.Rich)).ShouldBeEmpty();
        shape.Definitions.Keys.Except(shape.Reached).ShouldBeEmpty();
    }

    [Fact]
    public void Schema_refuses_a_missing_and_an_unknown_field()
    {
        var text = System.Text.Encoding.UTF8.GetString(Written.Json(Sample.Rich));
        Shape.Errors(Written.Parse(text.Replace("\"p_warmer\"", "\"p_warm\"", StringComparison.Ordinal))).ShouldNotBeEmpty();
        Shape.Errors(Written.Parse(text.Replace("\"band\": \"normal\"", "\"band\": \"warm\"", StringComparison.Ordinal))).ShouldNotBeEmpty();
        Shape.Errors(Written.Parse(text.Replace("\"seed\": 20120531", "\"seed\": \"20120531\"", StringComparison.Ordinal))).ShouldNotBeEmpty();
    }

    [Fact]
    public void Documentation_names_every_field_of_the_schema_and_no_other()
    {
        var documented = Documentation();
        documented.Keys.Order(StringComparer.Ordinal).ShouldBe(Shape.Objects.Keys.Order(StringComparer.Ordinal));
        foreach (var (kind, fields) in Shape.Objects) documented[kind].ShouldBe(fields, $"section {kind} of docs/json.md");
    }

    [Fact]
    public void Documentation_explains_every_kind_of_value()
    {
        var page = File.ReadAllText(Repository.PathTo("docs", "json.md"));
        foreach (var kind in Shape.Definitions.Keys) (page.Contains($"| `{kind}` |", StringComparison.Ordinal) || page.Contains($"\n## {kind}\n", StringComparison.Ordinal)).ShouldBeTrue(kind);
    }

    /// <summary>Of each section: the field, its kind, and whether it may be null.</summary>
    private static Dictionary<string, List<string>> Documentation()
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var section = "";
        foreach (var line in File.ReadLines(Repository.PathTo("docs", "json.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) section = line[3..];
            if (!line.StartsWith("| `", StringComparison.Ordinal) || section is "" or "Kinds of value") continue;
            var cells = line.Replace("\\|", "/", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries);
            cells.Length.ShouldBe(7, line);
            cells[5].ShouldNotBeEmpty(line);
            if (!sections.TryGetValue(section, out var fields)) sections[section] = fields = [];
            fields.Add($"{cells[1].Trim('`')}: {cells[2]}{(cells[4].Length > 0 ? " or null" : "")}");
        }

        return sections;
    }
}
