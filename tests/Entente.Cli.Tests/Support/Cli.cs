using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.TestSupport;

namespace Entente.Cli.Tests;

/// <summary>What a command line wrote and returned.</summary>
/// <param name="ExitCode">One of the codes of docs/errors.md.</param>
/// <param name="Bytes">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Said(int ExitCode, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.Split('\n');

    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;

    /// <summary>The error of a failed command, from its last line in JSON.</summary>
    public JsonElement ErrorJson => JsonDocument.Parse(Error).RootElement;

    /// <summary>It did what was asked.</summary>
    public Said Done()
    {
        ExitCode.ShouldBe(0, Error);
        return this;
    }

    /// <summary>It failed with a code, said so in the four parts of an error, and left standard output empty.</summary>
    public Said Failed(string code, int exitCode = 1)
    {
        Error.ShouldContain($"error [{code}]: ");
        foreach (var part in (string[])["\n  found: ", "\n  expected: ", "\n  remedy: "]) Error.ShouldContain(part);
        ExitCode.ShouldBe(exitCode);
        Bytes.ShouldBeEmpty();
        Error.ShouldNotContain("   at Entente.");
        return this;
    }
}

/// <summary>Runs command lines in process, on a fixed day and with the cases of the checkout.</summary>
internal static class Cli
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static string Cases { get; } = Repository.PathTo("cases");

    public static Said Run(params string[] args) => RunIn(new Dictionary<string, string>(StringComparer.Ordinal) { ["ENTENTE_CASES"] = Cases }, args);

    /// <summary>Runs with these environment variables and no others.</summary>
    public static Said RunIn(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var exitCode = CommandLine.Run(args, Terminal(output, error, environment.GetValueOrDefault));
        return new Said(exitCode, output.ToArray(), error.ToString());
    }

    public static Terminal Terminal(Stream output, TextWriter error, Func<string, string?> environment) => new(output, error, IsInteractive: false, Today, environment);
}
