using System.CommandLine;
using System.Text;
using System.Text.Json;

namespace Entente.Cli;

/// <summary>Says what went wrong on standard error: in words, or as one JSON object under <c>--format json</c>.</summary>
internal static class Failure
{
    public static int Report(Terminal terminal, EntenteException error, bool asJson, int exitCode)
    {
        terminal.Error.WriteLine(asJson ? Json(error) : Words(error));
        return exitCode;
    }

    public static EntenteException OfUsage(ParseResult parsed)
    {
        var command = CommandLine.Words(parsed.CommandResult);
        var found = string.Join(" ", parsed.Tokens.Select(token => token.Value));
        return new EntenteException("usage", string.Join(" ", parsed.Errors.Select(error => error.Message)), found.Length == 0 ? "no command" : found, $"a command line as '{command} --help' describes it", $"run '{command} --help'");
    }

    public static EntenteException OfIo(Exception error) =>
        new("io-failed", "a file could not be read or written: " + FirstLine(error.Message), error.GetType().Name, "a readable file, a writable folder and free space", "check the path, its permissions and the free space; nothing was half-written");

    public static EntenteException OfOutput(string file, Exception error) =>
        new("io-failed", $"{file} could not be written: {(error is DirectoryNotFoundException ? "its folder does not exist" : FirstLine(error.Message))}", error.GetType().Name, "a file in a writable folder with free space", "check the path, its permissions and the free space; an old file is as it was");

    public static EntenteException OfBug(Exception error, Terminal terminal)
    {
        var detail = terminal.Environment("ENTENTE_DEBUG") is "1" ? error.ToString() : $"{error.GetType().Name}: {FirstLine(error.Message)}";
        return new EntenteException("internal-error", "something went wrong inside Entente: " + detail, error.GetType().Name, "no failure", "please report it with the command line; ENTENTE_DEBUG=1 shows where it happened");
    }

    private static string Words(EntenteException error) =>
        $"error [{error.Code}]: {error.Message}\n  found:    {error.Found}\n  expected: {error.Expected}\n  remedy:   {error.Remedy}";

    private static string Json(EntenteException error)
    {
        var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("ok", false);
            writer.WriteString("code", error.Code);
            writer.WriteString("message", error.Message);
            writer.WriteString("found", error.Found);
            writer.WriteString("expected", error.Expected);
            writer.WriteString("remedy", error.Remedy);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string FirstLine(string text) => text.Split('\n')[0].TrimEnd('\r');
}
