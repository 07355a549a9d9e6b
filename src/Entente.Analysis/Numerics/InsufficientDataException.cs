namespace Entente.Analysis;

/// <summary>Why a method refused data: a fact about the data, not a mistake of the caller.</summary>
/// <param name="Code">Stable, kebab-case code, for example <c>too-few-observations</c>.</param>
/// <param name="Found">What the data hold.</param>
/// <param name="Expected">What the method needs.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record Refusal(string Code, string Found, string Expected, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Code}: found {Found}; expected {Expected}. {Remedy}";
}

/// <summary>A method could not give an answer for these data; <see cref="Refusal"/> says why and what would help.</summary>
public sealed class InsufficientDataException : Exception
{
    /// <summary>A refusal with its reason.</summary>
    public InsufficientDataException(Refusal refusal)
        : base((refusal ?? throw new ArgumentNullException(nameof(refusal))).ToString()) => Refusal = refusal;

    /// <summary>The reason.</summary>
    public Refusal Refusal { get; }

    /// <summary>Stable, kebab-case code.</summary>
    public string Code => Refusal.Code;

    /// <summary>What the data hold.</summary>
    public string Found => Refusal.Found;

    /// <summary>What the method needs.</summary>
    public string Expected => Refusal.Expected;

    /// <summary>What to do about it.</summary>
    public string Remedy => Refusal.Remedy;
}
