using System.CommandLine;

namespace Entente.Cli.Commands;

/// <summary><c>entente case check DIR</c> and <c>entente case coverage DIR</c>.</summary>
internal static class CaseCommand
{
    public static Command Create(Terminal terminal) => new("case", "Checks case folders and measures what they cover.") { Check(terminal), Coverage(terminal) };

    private static Argument<string> Folder() => new("dir") { Description = "The case folder, or the name of one at hand." };

    private static Command Check(Terminal terminal)
    {
        var (folder, format, output, quiet) = (Folder(), Options.Format("text", "json"), Options.Output(), Options.Quiet());
        var command = new Command("check", "Says what is wrong in a case: file, line, column.") { folder, format, output, quiet };
        command.SetAction(parsed =>
        {
            var check = Workspace.Check(Resolve(parsed.GetValue(folder)!, terminal));
            Destination.Write(terminal, parsed.GetValue(output), stream => CaseReport.Write(check, stream, parsed.GetValue(format) == "json"));
            return check.IsSound ? ExitCode.Done : ExitCode.Rejections;
        });
        return command;
    }

    private static Command Coverage(Terminal terminal)
    {
        var (folder, format, output, quiet) = (Folder(), Options.Format("text", "json"), Options.Output(), Options.Quiet());
        var command = new Command("coverage", "Counts a case's evidence by year, variable, direction and publisher, and lists thin cells.") { folder, format, output, quiet };
        command.SetAction(parsed =>
        {
            var coverage = Workspace.Open(Resolve(parsed.GetValue(folder)!, terminal)).Coverage();
            Destination.Write(terminal, parsed.GetValue(output), stream => CaseReport.Write(coverage, stream, parsed.GetValue(format) == "json"));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A folder as named, else a case of that name in the library.</summary>
    private static string Resolve(string name, Terminal terminal)
    {
        if (Directory.Exists(name)) return name;
        var library = terminal.Environment("ENTENTE_CASES") is { Length: > 0 } cases ? new CaseLibrary(cases) : CaseLibrary.Bundled;
        return library.Names.Contains(name) ? Path.Combine(library.Directory, name) : name;
    }
}
