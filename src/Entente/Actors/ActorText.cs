namespace Entente;

/// <summary>What a text that names an actor can be: which systems are asked, and in which form they keep their codes.</summary>
internal static class ActorText
{
    private static readonly ActorCodeSystem[] Unprefixed =
    [
        ActorCodeSystem.Entente, ActorCodeSystem.Iso3, ActorCodeSystem.Iso2, ActorCodeSystem.CowAbbreviation, ActorCodeSystem.Cameo,
        ActorCodeSystem.Name,
    ];

    private static readonly (string Prefix, ActorCodeSystem[] Systems)[] Prefixed =
    [
        ("cow:", [ActorCodeSystem.Cow, ActorCodeSystem.CowAbbreviation]),
        ("gw:", [ActorCodeSystem.GleditschWard]),
        ("fips:", [ActorCodeSystem.Fips]),
        ("iso2:", [ActorCodeSystem.Iso2]),
        ("iso3:", [ActorCodeSystem.Iso3]),
        ("cameo:", [ActorCodeSystem.Cameo]),
        ("name:", [ActorCodeSystem.Name]),
    ];

    /// <summary>All systems, in order of precedence.</summary>
    public static ActorCodeSystem[] AllSystems { get; } =
    [
        ActorCodeSystem.Entente, ActorCodeSystem.Iso3, ActorCodeSystem.Iso2, ActorCodeSystem.CowAbbreviation, ActorCodeSystem.Cameo,
        ActorCodeSystem.Name, ActorCodeSystem.Cow, ActorCodeSystem.GleditschWard, ActorCodeSystem.Fips,
    ];

    /// <summary>The text without its prefix, and the systems to ask, in order.</summary>
    public static string Code(string text, out ActorCodeSystem[] systems)
    {
        var code = text.Trim();
        foreach (var (prefix, prefixed) in Prefixed)
        {
            if (!code.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) continue;
            systems = prefixed;
            return code[prefix.Length..];
        }

        systems = IsNumber(code) ? [ActorCodeSystem.Cow] : Unprefixed;
        return code;
    }

    /// <summary>The form in which a system keeps a code: capitals without dots, numbers without zeros in front, names as they are.</summary>
    public static string Normalised(ActorCodeSystem system, string code) => system switch
    {
        ActorCodeSystem.Name => code,
        ActorCodeSystem.Cow or ActorCodeSystem.GleditschWard => code.TrimStart('0'),
        _ => code.ToUpperInvariant().Replace(".", "", StringComparison.Ordinal),
    };

    /// <summary>Everybody who ever had the code in the system, aliases included.</summary>
    public static IReadOnlyList<Actor> Everybody(ActorCodeSystem system, string code) => system == ActorCodeSystem.Name
        ? ActorTable.Instance.Namesakes(code)
        : ActorTable.Instance.Holders(system, Normalised(system, code));

    /// <summary>The system's name in messages.</summary>
    public static string InWords(ActorCodeSystem system) => system switch
    {
        ActorCodeSystem.Entente => "code",
        ActorCodeSystem.Iso3 => "ISO alpha-3 code",
        ActorCodeSystem.Iso2 => "ISO alpha-2 code",
        ActorCodeSystem.Cow => "COW number",
        ActorCodeSystem.CowAbbreviation => "COW abbreviation",
        ActorCodeSystem.Cameo => "CAMEO code",
        ActorCodeSystem.Name => "name",
        ActorCodeSystem.GleditschWard => "Gleditsch-Ward number",
        _ => "FIPS code",
    };

    private static bool IsNumber(string code)
    {
        foreach (var character in code)
            if (!char.IsAsciiDigit(character)) return false;
        return code.Length > 0;
    }
}
