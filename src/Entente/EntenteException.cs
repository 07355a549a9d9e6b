namespace Entente;

/// <summary>An operation that failed: what was found, what was expected, and the way out. A caller's bug is an <see cref="ArgumentException"/> instead.</summary>
public class EntenteException : Exception
{
    /// <summary>A failure with a stable code.</summary>
    /// <param name="code">Stable, kebab-case; documented in docs/errors.md.</param>
    /// <param name="message">One sentence that says what went wrong and where.</param>
    /// <param name="found">What was found.</param>
    /// <param name="expected">What was expected instead.</param>
    /// <param name="remedy">What the user can do about it.</param>
    public EntenteException(string code, string message, string found, string expected, string remedy)
        : base(message)
    {
        Code = code;
        Found = found;
        Expected = expected;
        Remedy = remedy;
    }

    /// <summary>Stable code of the failure, kebab-case.</summary>
    public string Code { get; }

    /// <summary>What was found.</summary>
    public string Found { get; }

    /// <summary>What was expected instead.</summary>
    public string Expected { get; }

    /// <summary>What the user can do about it.</summary>
    public string Remedy { get; }
}
