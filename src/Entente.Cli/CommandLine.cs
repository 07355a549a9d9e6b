using System.CommandLine;
using System.CommandLine.Parsing;
using Entente.Cli.Commands;

namespace Entente.Cli;

/// <summary>The one executable: parses, runs, and turns every failure into a message with a code.</summary>
internal static class CommandLine
{
    private const string Name = "entente";

    /// <summary>Runs a command line.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            return Invoke(args, terminal);
        }
        catch (EntenteException error)
        {
            return Failure.Report(terminal, error, WantsJson(args), ExitCode.Failed);
        }
        catch (IOException error)
        {
            return Failure.Report(terminal, Failure.OfIo(error), WantsJson(args), ExitCode.Failed);
        }
        catch (UnauthorizedAccessException error)
        {
            return Failure.Report(terminal, Failure.OfIo(error), WantsJson(args), ExitCode.Failed);
        }
#pragma warning disable CA1031 // the last line of defence: no stack trace reaches a user
        catch (Exception error)
        {
            return Failure.Report(terminal, Failure.OfBug(error, terminal), WantsJson(args), ExitCode.Failed);
        }
#pragma warning restore CA1031
    }

    /// <summary>The tree of commands.</summary>
    public static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Measures, explains and forecasts relations between states.")
        {
            AssessCommand.Create(terminal),
            CaseCommand.Create(terminal),
            ActorCommand.Create(terminal),
            DoctorCommand.Create(terminal),
            CompletionsCommand.Create(terminal),
        };
        return root;
    }

    private static int Invoke(string[] args, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(args);
        if (parsed.Errors.Count > 0) return Failure.Report(terminal, Failure.OfUsage(parsed), WantsJson(args), ExitCode.Usage);
        using var words = new StringWriter { NewLine = "\n" };
        var exitCode = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Error = terminal.Error, Output = words });
        // Only help, version and suggestions come this way; help calls the program by the name of its file.
        if (words.GetStringBuilder().Length > 0) terminal.Output.Write(Terminal.Encoding.GetBytes(words.ToString().Replace(RootCommand.ExecutableName, Name, StringComparison.Ordinal)));
        return exitCode;
    }

    /// <summary>The words that call a command, such as <c>entente case check</c>.</summary>
    public static string Words(CommandResult result) => result.Parent is CommandResult parent ? $"{Words(parent)} {result.Command.Name}" : Name;

    /// <summary>Read from the raw words, so that a command line that does not parse still gets its error in the form it asked for.</summary>
    private static bool WantsJson(string[] args)
    {
        for (var index = 0; index < args.Length; index++)
        {
            if (args[index] is "--format=json" or "--format:json") return true;
            if (args[index] == "--format" && index + 1 < args.Length && args[index + 1] == "json") return true;
        }

        return false;
    }
}
