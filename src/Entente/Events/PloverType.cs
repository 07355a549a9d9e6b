using System.Diagnostics.CodeAnalysis;

namespace Entente;

/// <summary>
/// What was done, in the sixteen words of PLOVER: AGREE, ACCUSE, ASSAULT and so on. Source: PLOVER manual 0.8, 2021.
/// Scores, modes and contexts are in <see cref="PloverCatalogue"/>.
/// </summary>
/// <remarks><c>default</c> is no type, and every member says so.</remarks>
public readonly record struct PloverType : IParsable<PloverType>
{
    private readonly string? name;

    internal PloverType(string name) => this.name = name;

    public static PloverType Agree { get; } = new("AGREE");

    public static PloverType Consult { get; } = new("CONSULT");

    public static PloverType Support { get; } = new("SUPPORT");

    public static PloverType Concede { get; } = new("CONCEDE");

    public static PloverType Cooperate { get; } = new("COOPERATE");

    public static PloverType Aid { get; } = new("AID");

    public static PloverType Retreat { get; } = new("RETREAT");

    public static PloverType Request { get; } = new("REQUEST");

    public static PloverType Accuse { get; } = new("ACCUSE");

    public static PloverType Reject { get; } = new("REJECT");

    public static PloverType Threaten { get; } = new("THREATEN");

    public static PloverType Protest { get; } = new("PROTEST");

    public static PloverType Sanction { get; } = new("SANCTION");

    public static PloverType Mobilize { get; } = new("MOBILIZE");

    public static PloverType Coerce { get; } = new("COERCE");

    public static PloverType Assault { get; } = new("ASSAULT");

    /// <summary>The type's name, in capitals.</summary>
    public string Name => name ?? throw new InvalidOperationException("This PLOVER type was never set: parse one first.");

    /// <summary>Reads a type, whatever its case.</summary>
    /// <exception cref="EntenteException"><c>plover-type-unknown</c>: PLOVER has no such type.</exception>
    public static PloverType Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var type) ? type : throw PloverCatalogue.UnknownType(text);
    }

    /// <summary>Reads a type, whatever its case; false when PLOVER has no such type.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PloverType type) =>
        PloverCatalogue.TryFindType(text, out type);

    static PloverType IParsable<PloverType>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PloverType>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PloverType result) =>
        TryParse(s, out result);

    /// <summary>The type's name.</summary>
    public override string ToString() => Name;
}
