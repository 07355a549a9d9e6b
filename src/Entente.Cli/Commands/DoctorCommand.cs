using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text.Json;
using Entente.Assessment;

namespace Entente.Cli.Commands;

/// <summary><c>entente doctor</c>: whether this installation works, part by part.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var (format, output, quiet) = (Options.Format("text", "json"), Options.Output(), Options.Quiet());
        var command = new Command("doctor", "Checks this installation part by part.") { format, output, quiet };
        command.SetAction(parsed =>
        {
            var findings = Check(terminal);
            Destination.Write(terminal, parsed.GetValue(output), stream =>
            {
                if (parsed.GetValue(format) == "json") WriteJson(findings, stream);
                else WriteText(findings, stream);
            });
            return findings.TrueForAll(finding => finding.IsWell) ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    /// <summary>What was found of one part.</summary>
    private sealed record Finding(string Part, bool IsWell, string Text);

    private static List<Finding> Check(Terminal terminal)
    {
        var library = terminal.Environment("ENTENTE_CASES") is { Length: > 0 } cases ? new CaseLibrary(cases) : CaseLibrary.Bundled;
        var findings = new List<Finding>
        {
            Look("software", () => $"entente {typeof(DoctorCommand).Assembly.GetName().Version!.ToString(3)} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}"),
            Look("ontologies", () => $"{Ontology.Tables.Count} tables, {ActorCatalogue.Actors.Count} actors, {CameoCatalogue.Entries.Count} CAMEO codes"),
            Look("frameworks", () => string.Join(", ", Workspace.Frameworks)),
            Look("cases", () => CasesIn(library)),
        };
        foreach (var name in library.Names) findings.Add(Look($"case {name}", () => LatestOf(Path.Combine(library.Directory, name))));
        return findings;
    }

    private static Finding Look(string part, Func<string> check)
    {
        try
        {
            return new Finding(part, true, check());
        }
        catch (EntenteException error)
        {
            return new Finding(part, false, $"{error.Message}; {error.Remedy}");
        }
    }

    private static string CasesIn(CaseLibrary library) => library.Names.Count > 0
        ? $"{string.Join(", ", library.Names)} in {library.Directory}"
        : throw new EntenteException("no-cases", "no case is at hand", library.Directory, "case folders", "set ENTENTE_CASES to a folder of cases");

    private static string LatestOf(string folder)
    {
        var workspace = Workspace.Open(folder);
        var date = AsOf.Date(workspace.Record.LastKnownOn);
        var assessment = workspace.Assess(new AssessmentRequest(date, Horizon.Years(1)));
        return $"{assessment.Provenance.Inputs[0].Rows} rows known at {date}; overall {assessment.Overall.Level?.Value.ToString() ?? "not enough evidence"}";
    }

    private static void WriteText(List<Finding> findings, Stream stream)
    {
        using var writer = new StreamWriter(stream, Terminal.Encoding, leaveOpen: true) { NewLine = "\n" };
        foreach (var finding in findings) writer.WriteLine($"{(finding.IsWell ? "ok" : "failed"),-7} {finding.Part,-12} {finding.Text}");
        var failed = findings.Count(finding => !finding.IsWell);
        writer.WriteLine(failed == 0 ? "all is well" : $"{failed} failed");
    }

    private static void WriteJson(List<Finding> findings, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        writer.WriteBoolean("ok", findings.TrueForAll(finding => finding.IsWell));
        writer.WriteStartArray("parts");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("part", finding.Part);
            writer.WriteBoolean("ok", finding.IsWell);
            writer.WriteString("text", finding.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
