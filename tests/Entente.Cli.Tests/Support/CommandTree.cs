using System.CommandLine;

namespace Entente.Cli.Tests;

/// <summary>Every command of the executable, by the words that call it.</summary>
internal static class CommandTree
{
    public static IReadOnlyList<(string Words, Command Command)> All { get; } = [.. Walk("", CommandLine.Root(Cli.Terminal(Stream.Null, TextWriter.Null, _ => null)))];

    private static IEnumerable<(string Words, Command Command)> Walk(string words, Command command)
    {
        yield return (words, command);
        foreach (var child in command.Subcommands)
            foreach (var found in Walk($"{words} {child.Name}".Trim(), child)) yield return found;
    }
}
