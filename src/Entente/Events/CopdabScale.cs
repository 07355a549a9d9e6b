namespace Entente;

/// <summary>
/// The weights of the Conflict and Peace Data Bank, −102 (extensive war) to +92 (voluntary unification), for CAMEO codes.
/// Unlike Goldstein's, they weigh hostile acts more heavily than friendly ones of like standing.
/// </summary>
/// <remarks>Azar and Sloan 1975, "Dimensions of Interaction"; Azar 1980, Journal of Conflict Resolution 24(1). The crosswalk from CAMEO is ours: <c>data/cameo/to-copdab.csv</c>.</remarks>
public static class CopdabScale
{
    private const string Table = "cameo/to-copdab.csv";

    private static readonly Lazy<Dictionary<CameoCode, double>> Weights = new(Load);

    /// <summary>The scale that the weights are on.</summary>
    public static IntensityScale Intensities { get; } = new("copdab", -102, 92);

    /// <summary>What the table says about itself.</summary>
    public static Ontology Ontology => field ??= Ontology.Describe(Table);

    /// <summary>The weight of a code, by its longest prefix in the table; every CAMEO root is there.</summary>
    public static Intensity Of(CameoCode code)
    {
        for (CameoCode? prefix = code; prefix is { } found; prefix = found.Parent)
        {
            if (Weights.Value.TryGetValue(found, out var weight)) return new Intensity(weight, Intensities);
        }

        throw new ArgumentException($"{code} lies under no CAMEO root", nameof(code));
    }

    private static Dictionary<CameoCode, double> Load()
    {
        var table = OntologyTable.Open(Table);
        var weights = new Dictionary<CameoCode, double>();
        while (table.Read()) weights.Add(CameoCode.Parse(table.Span(0)), table.NumberOrNull(2)!.Value);
        return weights;
    }
}
