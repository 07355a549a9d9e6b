using System.CommandLine;
using Entente.Assessment;
using Entente.Reporting;

namespace Entente.Cli.Commands;

/// <summary><c>entente assess A B</c>: the method, on a bundled case or a case folder.</summary>
internal static class AssessCommand
{
    public static Command Create(Terminal terminal)
    {
        var (first, second) = (Actor("first", "One state"), Actor("second", "The other state"));
        var (asOf, horizon) = (Options.Date(), Options.Horizon());
        var (format, output, quiet, folder) = (Options.Format("text", "json", "html"), Options.Output(), Options.Quiet(), Options.Case());
        var framework = new Option<string?>("--framework") { Description = "Framework to judge by: a bundled one or a file. Default: the one that the case names.", HelpName = "NAME|FILE" };
        var seed = Options.Seed(new AssessmentRequest(default, Horizon.Years(1)).Seed);
        var command = new Command("assess", "Where a relationship stands, why, and where it is heading.") { first, second, asOf, horizon, framework, folder, seed, format, output, quiet };
        command.SetAction(parsed =>
        {
            var workspace = Open(parsed.GetValue(first)!, parsed.GetValue(second)!, parsed.GetValue(folder), terminal);
            var date = parsed.GetValue(asOf) ?? AsOf.Date(terminal.Today);
            if (date.Day > terminal.Today) throw new EntenteException("as-of-in-future", $"{date} lies ahead", date.ToString(), $"a date up to today, {AsOf.Date(terminal.Today)}", "leave --as-of out for today; --horizon looks ahead");
            if (!parsed.GetValue(quiet)) WarnOfAge(workspace, date, terminal);
            var request = new AssessmentRequest(date, parsed.GetValue(horizon), parsed.GetValue(seed));
            var assessment = workspace.Assess(request, parsed.GetValue(framework));
            Destination.Write(terminal, parsed.GetValue(output), stream => Write(assessment, parsed.GetValue(format)!, stream, terminal.IsInteractive && parsed.GetValue(output) is null));
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Actor(string name, string what) => new(name) { Description = $"{what}: a code (USA, US, 2, cow:365, gw:365, fips:RS) or a name." };

    private static Workspace Open(string first, string second, string? folder, Terminal terminal)
    {
        var library = terminal.Environment("ENTENTE_CASES") is { Length: > 0 } cases ? new CaseLibrary(cases) : CaseLibrary.Bundled;
        if (folder is null && library.FolderNamed(first, second) is { } named) return Workspace.Open(named); // spares the catalogue of actors
        var dyad = new UndirectedDyad(Entente.Actor.Parse(first).Code, Entente.Actor.Parse(second).Code);
        if (folder is null) return Workspace.Open(library.FolderOf(dyad));
        var workspace = Workspace.Open(folder);
        if (workspace.Record.Dyad == dyad) return workspace;
        throw new EntenteException("other-dyad", $"the case {workspace.Name} is not about {dyad}", workspace.Record.Dyad.ToString(), dyad.ToString(), "name the two states of the case");
    }

    /// <summary>A record that ends long before the date says little about it: say so, but not in the result, which depends on the record alone.</summary>
    private static void WarnOfAge(Workspace workspace, AsOf date, Terminal terminal)
    {
        var last = workspace.Record.LastKnownOn;
        if (last.AddDays(180) < date.Day) terminal.Error.WriteLine($"note: the record of {workspace.Record.Dyad} ends on {AsOf.Date(last)}, {date.Day.DayNumber - last.DayNumber} days before {date}");
    }

    private static void Write(RelationAssessment assessment, string format, Stream stream, bool colour)
    {
        if (format == "json")
        {
            JsonReport.Write(assessment, stream);
            return;
        }

        using var writer = new StreamWriter(stream, Terminal.Encoding, bufferSize: 1 << 15, leaveOpen: true) { NewLine = "\n" };
        if (format == "html") HtmlReport.Write(assessment, writer);
        else TextReport.Write(assessment, writer, new TextStyle { Colour = colour });
    }
}
