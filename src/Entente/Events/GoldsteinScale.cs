namespace Entente;

/// <summary>A Goldstein value together with the code that it was found under.</summary>
/// <param name="Value">The value.</param>
/// <param name="ReadFrom">The code that the table scores: the one asked for, or the nearest code above it.</param>
/// <param name="FellBack">Whether the table lacks the code asked for, so that the value is that of a code above it.</param>
public readonly record struct GoldsteinReading(Goldstein Value, CameoCode ReadFrom, bool FellBack);

/// <summary>
/// A named table of Goldstein values for CAMEO codes: <c>gdelt</c> (The GDELT Project) or <c>icews</c> (as kept by the icews
/// package). They differ at 016, 022, 164 and 165. Values of different scales must not be mixed, so the scale is always named.
/// </summary>
public sealed class GoldsteinScale
{
    private static readonly Lazy<GoldsteinScale[]> Loaded = new(Load);

    private readonly int column;

    private GoldsteinScale(string name, int column)
    {
        Name = name;
        this.column = column;
        Intensities = new IntensityScale($"goldstein-{name}", Goldstein.Minimum, Goldstein.Maximum);
    }

    /// <summary>All scales, in the order of the table.</summary>
    public static IReadOnlyList<GoldsteinScale> All => Loaded.Value;

    /// <summary>The values that GDELT publishes.</summary>
    public static GoldsteinScale Gdelt => Named("gdelt");

    /// <summary>The values that ICEWS publishes as Intensity.</summary>
    public static GoldsteinScale Icews => Named("icews");

    /// <summary>The scale's name.</summary>
    public string Name { get; }

    /// <summary>The scale as one that an <see cref="Intensity"/> is declared on.</summary>
    public IntensityScale Intensities { get; }

    /// <summary>What the table of all scales says about itself.</summary>
    public static Ontology Ontology => CameoCatalogue.Ontology;

    /// <summary>The scale of that name.</summary>
    /// <exception cref="EntenteException"><c>goldstein-scale-unknown</c>: no scale has that name.</exception>
    public static GoldsteinScale Named(string name) =>
        Array.Find(Loaded.Value, scale => scale.Name == name) ?? throw Unknown(name);

    /// <summary>Whether the table itself scores the code.</summary>
    public bool Has(CameoCode code) => CameoTable.Instance.Value(code, column) is not null;

    /// <summary>
    /// The value of a code. Where the table lacks the code, that of the nearest code above it, of three or two digits; the
    /// reading then says so. Every root has a value, so every code has one.
    /// </summary>
    public GoldsteinReading Read(CameoCode code)
    {
        var from = code;
        while (true)
        {
            if (CameoTable.Instance.Value(from, column) is { } value)
                return new GoldsteinReading(new Goldstein(value), from, from != code);
            from = from.Parent ?? throw new InvalidOperationException($"The Goldstein scale {Name} lacks the root {from}.");
        }
    }

    /// <summary>The value of a code, read as <see cref="Read"/> does.</summary>
    public Goldstein Of(CameoCode code) => Read(code).Value;

    /// <summary>The scale's name.</summary>
    public override string ToString() => Name;

    private static GoldsteinScale[] Load()
    {
        var names = CameoTable.Instance.Scales;
        var scales = new GoldsteinScale[names.Length];
        for (var index = 0; index < names.Length; index++) scales[index] = new GoldsteinScale(names[index], index);
        return scales;
    }

    private static EntenteException Unknown(string name) => new(
        "goldstein-scale-unknown", $"There is no Goldstein scale '{name}'.", name,
        $"one of {string.Join(", ", All)}", "Name the scale whose publisher coded the events.");
}
