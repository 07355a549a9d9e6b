namespace Entente;

/// <summary>What a CAMEO code is in PLOVER.</summary>
/// <param name="Type">What was done.</param>
/// <param name="Mode">How, where the code says so.</param>
/// <param name="Contexts">What it was about, as far as the code says.</param>
/// <param name="ReadFrom">The code that the table has: the one asked for, or the nearest code above it.</param>
/// <param name="Basis">
/// <c>table</c>: as published; <c>manual</c>: the PLOVER manual contradicts or completes the published table and is followed;
/// <c>parallel</c>: as the demand of root 10 with the same ending; <c>parent</c>: as the code above it.
/// </param>
/// <param name="Note">What the published table says instead; empty where nothing differs.</param>
public sealed record PloverCoding(
    PloverType Type, PloverMode? Mode, IReadOnlyList<PloverContext> Contexts, CameoCode ReadFrom, string Basis, string Note);

/// <summary>
/// The conversion of CAMEO codes to PLOVER. Source: CAMEO2PLOVER-2021, Schrodt, with the corrections that the PLOVER manual
/// asks for; each row names its basis. Root 01, public statements, has no PLOVER type.
/// </summary>
public static class CameoToPlover
{
    private const string Table = "cameo/to-plover.csv";

    private static readonly Lazy<PloverCoding?[]> Codings = new(Load);

    /// <summary>What the table says about itself.</summary>
    public static Ontology Ontology => field ??= Ontology.Describe(Table);

    /// <summary>What a code is in PLOVER; null for statements (root 01), which PLOVER does not code.</summary>
    public static PloverCoding? Find(CameoCode code)
    {
        for (CameoCode? from = code; from is { } at; from = at.Parent)
            if (Codings.Value[at.Index] is { } coding) return coding;
        return null;
    }

    private static PloverCoding?[] Load()
    {
        var table = OntologyTable.Open(Table);
        var codings = new PloverCoding?[CameoCode.IndexLimit];
        while (table.Read())
        {
            var coding = Row(table);
            codings[coding.ReadFrom.Index] = coding;
        }

        return codings;
    }

    private static PloverCoding Row(OntologyTable table)
    {
        var type = PloverType.Parse(table.Text(1));
        return new PloverCoding(
            type, table.TextOrNull(2) is { } mode ? PloverCatalogue.Mode(type, mode) : null, Array.ConvertAll(table.List(3), PloverCatalogue.Context),
            CameoCode.Parse(table.Span(0)), table.Text(4), table.Text(5));
    }
}
