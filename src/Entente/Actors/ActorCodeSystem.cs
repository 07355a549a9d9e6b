namespace Entente;

/// <summary>Who gave an actor a code. In order of precedence where a text could be a code of several systems.</summary>
public enum ActorCodeSystem
{
    /// <summary>Entente's own code: ISO 3166 alpha-3 where there is one.</summary>
    Entente,

    /// <summary>ISO 3166-1 and 3166-3 alpha-3, also codes withdrawn when a state changed its name. Prefix <c>iso3:</c>.</summary>
    Iso3,

    /// <summary>ISO 3166-1 and 3166-3 alpha-2. Prefix <c>iso2:</c>.</summary>
    Iso2,

    /// <summary>Number of the Correlates of War Project, 2 to 990. A plain number is one. Prefix <c>cow:</c>.</summary>
    Cow,

    /// <summary>Letters of the Correlates of War Project. Prefix <c>cow:</c>.</summary>
    CowAbbreviation,

    /// <summary>CAMEO: alpha-3 with exceptions, composites for organisations. Prefix <c>cameo:</c>.</summary>
    Cameo,

    /// <summary>An English name.</summary>
    Name,

    /// <summary>Gleditsch and Ward's number; only with its prefix <c>gw:</c>, as it looks like a COW number.</summary>
    GleditschWard,

    /// <summary>FIPS 10-4; only with its prefix <c>fips:</c>, as it looks like ISO alpha-2 and means other states.</summary>
    Fips,
}
