using System.Text;

namespace Entente.Cli;

/// <summary>Where a command reads and writes, and what it may know of its surroundings. Tests pass their own.</summary>
/// <param name="Output">Standard output: only ever the result.</param>
/// <param name="Error">Standard error: messages and progress.</param>
/// <param name="IsInteractive">Whether standard output is a terminal that takes colour.</param>
/// <param name="Today">Today's date, UTC.</param>
/// <param name="Environment">Reads an environment variable.</param>
internal sealed record Terminal(Stream Output, TextWriter Error, bool IsInteractive, DateOnly Today, Func<string, string?> Environment)
{
    /// <summary>Text without a byte order mark, lines ending in LF on every system: the same input gives the same bytes.</summary>
    public static UTF8Encoding Encoding { get; } = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own streams and clock.</summary>
    public static Terminal System() => new(
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), Encoding) { AutoFlush = true, NewLine = "\n" },
        !Console.IsOutputRedirected && string.IsNullOrEmpty(global::System.Environment.GetEnvironmentVariable("NO_COLOR")),
        DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
        global::System.Environment.GetEnvironmentVariable);
}
