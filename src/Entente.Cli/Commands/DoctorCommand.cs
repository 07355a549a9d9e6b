using System.CommandLine;
using System.Runtime.InteropServices;
using Entente.Assessment;

namespace Entente.Cli.Commands;

/// <summary><c>entente doctor</c>: whether this installation works, part by part.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("doctor", "Checks this installation part by part.");
        command.SetAction(_ =>
        {
            var failed = 0;
            Destination.Write(terminal, null, stream =>
            {
                using var writer = new StreamWriter(stream, Terminal.Encoding, leaveOpen: true) { NewLine = "\n" };
                failed = Check(terminal, writer);
            });
            return failed == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static int Check(Terminal terminal, StreamWriter writer)
    {
        var library = terminal.Environment("ENTENTE_CASES") is { Length: > 0 } cases ? new CaseLibrary(cases) : CaseLibrary.Bundled;
        var failed = 0;
        Say("software", () => $"entente {typeof(DoctorCommand).Assembly.GetName().Version!.ToString(3)} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
        Say("ontologies", () => $"{Ontology.Tables.Count} tables, {ActorCatalogue.Actors.Count} actors, {CameoCatalogue.Entries.Count} CAMEO codes");
        Say("frameworks", () => string.Join(", ", Workspace.Frameworks));
        Say("cases", () => library.Names.Count > 0 ? $"{string.Join(", ", library.Names)} in {library.Directory}" : throw new EntenteException("no-cases", "no case is at hand", library.Directory, "case folders", "set ENTENTE_CASES to a folder of cases"));
        foreach (var name in library.Names)
        {
            Say($"case {name}", () =>
            {
                var workspace = Workspace.Open(Path.Combine(library.Directory, name));
                var date = AsOf.Date(workspace.Record.LastKnownOn);
                var assessment = workspace.Assess(new AssessmentRequest(date, Horizon.Years(1)));
                return $"{assessment.Provenance.Inputs[0].Rows} rows known at {date}; overall {assessment.Overall.Level?.Value.ToString() ?? "not enough evidence"}";
            });
        }

        writer.WriteLine(failed == 0 ? "all is well" : $"{failed} failed");
        return failed;

        void Say(string part, Func<string> check)
        {
            try
            {
                writer.WriteLine($"ok      {part,-12} {check()}");
            }
            catch (EntenteException error)
            {
                failed++;
                writer.WriteLine($"failed  {part,-12} {error.Message}; {error.Remedy}");
            }
        }
    }
}
