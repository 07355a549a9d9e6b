namespace Entente;

/// <summary>A failed operation: a stable code, what was found, what was expected and the way out.</summary>
public class EntenteException : Exception
{
    public EntenteException(string code, string message, string found, string expected, string remedy)
        : base(message)
    {
        Code = code;
        Found = found;
        Expected = expected;
        Remedy = remedy;
    }

    /// <summary>Stable name of the kind of failure, in lower case with hyphens.</summary>
    public string Code { get; }

    /// <summary>What was found.</summary>
    public string Found { get; }

    /// <summary>What was expected instead.</summary>
    public string Expected { get; }

    /// <summary>What the user can do about it.</summary>
    public string Remedy { get; }
}
