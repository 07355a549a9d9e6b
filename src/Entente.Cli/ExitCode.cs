namespace Entente.Cli;

/// <summary>What the process returns (docs/errors.md).</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The operation failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line was wrong.</summary>
    public const int Usage = 2;

    /// <summary>Input held rejections above the threshold.</summary>
    public const int Rejections = 3;
}
