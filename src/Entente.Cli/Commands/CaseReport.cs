using System.Text.Json;
using Entente.Datasets.Cases;

namespace Entente.Cli.Commands;

/// <summary>Prints what a check of a case found and what a case covers, as text or JSON (docs/json.md).</summary>
internal static class CaseReport
{
    public static void Write(CaseCheck check, Stream stream, bool asJson)
    {
        if (asJson) WriteJson(check, stream);
        else WriteText(check, stream);
    }

    public static void Write(CaseCoverage coverage, Stream stream, bool asJson)
    {
        if (asJson) WriteJson(coverage, stream);
        else WriteText(coverage, stream);
    }

    private static void WriteText(CaseCheck check, Stream stream)
    {
        using var writer = Writer(stream);
        foreach (var problem in check.Problems) writer.WriteLine($"error    {problem}");
        foreach (var warning in check.Warnings) writer.WriteLine($"warning  {warning}");
        foreach (var file in check.Files) writer.WriteLine($"{file.File,-18} {file.Rows,5} rows, {file.Taken,5} taken, {file.Problems} errors, {file.Warnings} warnings");
        writer.WriteLine($"{check.Name}: {(check.IsSound ? "sound" : "not sound")}, {check.Problems.Count} errors, {check.Warnings.Count} warnings");
    }

    private static void WriteJson(CaseCheck check, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        writer.WriteString("case", check.Name);
        writer.WriteString("dyad", check.Dyad?.ToString());
        writer.WriteBoolean("sound", check.IsSound);
        writer.WriteStartArray("files");
        foreach (var file in check.Files)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file.File);
            writer.WriteNumber("rows", file.Rows);
            writer.WriteNumber("taken", file.Taken);
            writer.WriteNumber("errors", file.Problems);
            writer.WriteNumber("warnings", file.Warnings);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteRejections(writer, "errors", check.Problems);
        WriteRejections(writer, "warnings", check.Warnings);
        writer.WriteEndObject();
    }

    private static void WriteRejections(Utf8JsonWriter writer, string name, IReadOnlyList<Rejection> rejections)
    {
        writer.WriteStartArray(name);
        foreach (var rejection in rejections)
        {
            writer.WriteStartObject();
            writer.WriteString("file", rejection.Position.File);
            writer.WriteNumber("line", rejection.Position.Line);
            writer.WriteNumber("column", rejection.Position.Column);
            writer.WriteString("reason", rejection.Reason);
            writer.WriteString("found", rejection.Found);
            writer.WriteString("expected", rejection.Expected);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteText(CaseCoverage coverage, Stream stream)
    {
        using var writer = Writer(stream);
        var columns = coverage.Cells.Select(cell => $"{cell.Variable} {cell.Direction}").Distinct(StringComparer.Ordinal).ToList();
        writer.WriteLine("rows that bear on a variable in a direction, by year");
        for (var index = 0; index < columns.Count; index++) writer.WriteLine($"  {(char)('a' + index)}  {columns[index]}");
        writer.WriteLine("year  " + string.Concat(columns.Select((_, index) => $"{(char)('a' + index),5}")));
        foreach (var year in coverage.Cells.GroupBy(cell => cell.Year).OrderBy(group => group.Key))
        {
            var rows = year.ToDictionary(cell => $"{cell.Variable} {cell.Direction}", cell => cell.Rows, StringComparer.Ordinal);
            writer.WriteLine($"{year.Key}  " + string.Concat(columns.Select(column => $"{rows.GetValueOrDefault(column),5}")));
        }

        writer.WriteLine("sources by country of the publisher and verification: citations, rows that name one");
        foreach (var publisher in coverage.Publishers) writer.WriteLine($"  {(publisher.Country.Length == 0 ? "international" : publisher.Country),-13} {publisher.Verified.ToString().ToLowerInvariant(),-12} {publisher.Citations,5} {publisher.Rows,5}");
        writer.WriteLine($"cells with too little evidence for a verdict at the end of a year: {coverage.Thin.Count}");
        foreach (var thin in coverage.Thin) writer.WriteLine($"  {AsOf.Date(thin.End)}  {thin.Variable} {thin.Direction}: {thin.Items} independent items");
    }

    private static void WriteJson(CaseCoverage coverage, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        writer.WriteStartArray("cells");
        foreach (var cell in coverage.Cells)
        {
            writer.WriteStartObject();
            writer.WriteNumber("year", cell.Year);
            writer.WriteString("variable", cell.Variable.Text);
            writer.WriteString("direction", cell.Direction.ToString());
            writer.WriteNumber("rows", cell.Rows);
            writer.WriteNumber("items", cell.Items);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("thin");
        foreach (var thin in coverage.Thin)
        {
            writer.WriteStartObject();
            writer.WriteString("end", AsOf.Date(thin.End).ToString());
            writer.WriteString("variable", thin.Variable.Text);
            writer.WriteString("direction", thin.Direction.ToString());
            writer.WriteNumber("items", thin.Items);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("publishers");
        foreach (var publisher in coverage.Publishers)
        {
            writer.WriteStartObject();
            writer.WriteString("country", publisher.Country);
            writer.WriteString("verified", publisher.Verified.ToString().ToLowerInvariant());
            writer.WriteNumber("citations", publisher.Citations);
            writer.WriteNumber("rows", publisher.Rows);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, Terminal.Encoding, leaveOpen: true) { NewLine = "\n" };
}
