namespace Entente;

/// <summary>A place in a file: path, line and column from 1. Column 0 means the whole line, line 0 the whole file.</summary>
public readonly record struct FilePosition(string File, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => this switch
    {
        { Line: 0 } => File,
        { Column: 0 } => FormattableString.Invariant($"{File}:{Line}"),
        _ => FormattableString.Invariant($"{File}:{Line}:{Column}"),
    };
}

/// <summary>Input that could not be read or does not hold together, kept with its reason.</summary>
/// <param name="Position">Where.</param>
/// <param name="Reason">Stable code, kebab-case.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected, and the way out.</param>
public sealed record Rejection(FilePosition Position, string Reason, string Found, string Expected)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Position}: {Reason}: found {Found}; expected {Expected}";
}
