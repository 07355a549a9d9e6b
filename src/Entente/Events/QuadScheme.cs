namespace Entente;

/// <summary>
/// A named, versioned way to put events into quad classes. Publishers differ: GDELT counts root 09 (investigate) as material
/// cooperation and root 14 (protest) as verbal conflict, the icews package counts 09 as verbal and 14 as material conflict,
/// PLOVER classes its own types. Quad numbers of different publishers must not be mixed: recompute them from the codes.
/// </summary>
public sealed class QuadScheme
{
    private static readonly QuadScheme[] Schemes =
        [new("gdelt", isByPloverType: false), new("icews", isByPloverType: false), new("plover", isByPloverType: true)];

    private readonly bool isByPloverType;
    private readonly Lazy<QuadClass[]> byRoot;
    private readonly Lazy<Dictionary<string, QuadClass>> byType;

    private QuadScheme(string name, bool isByPloverType)
    {
        Name = name;
        this.isByPloverType = isByPloverType;
        byRoot = new Lazy<QuadClass[]>(LoadRoots);
        byType = new Lazy<Dictionary<string, QuadClass>>(LoadTypes);
    }

    /// <summary>All schemes.</summary>
    public static IReadOnlyList<QuadScheme> All => Schemes;

    /// <summary>GDELT's QuadClass, by CAMEO root.</summary>
    public static QuadScheme Gdelt => Schemes[0];

    /// <summary>The icews package's quad category, by CAMEO root.</summary>
    public static QuadScheme Icews => Schemes[1];

    /// <summary>PLOVER's quad category, by type: each type by the section of the manual that defines it.</summary>
    public static QuadScheme Plover => Schemes[2];

    /// <summary>The scheme's name.</summary>
    public string Name { get; }

    /// <summary>The scheme's version.</summary>
    public string Version => Ontology.Version;

    /// <summary>What the table says about itself.</summary>
    public Ontology Ontology => field ??= Ontology.Describe(Table);

    private string Table => $"quads/{Name}.csv";

    /// <summary>The scheme of that name.</summary>
    /// <exception cref="EntenteException"><c>quad-scheme-unknown</c>: no scheme has that name.</exception>
    public static QuadScheme Named(string name) => Array.Find(Schemes, scheme => scheme.Name == name) ?? throw Unknown(name);

    /// <summary>The class of a CAMEO code; null only for statements (root 01) under <c>plover</c>, which does not code them.</summary>
    public QuadClass? Find(CameoCode code)
    {
        if (!isByPloverType) return byRoot.Value[RootNumber(code)];
        return CameoToPlover.Find(code) is { } coding ? Of(coding.Type) : null;
    }

    /// <summary>The class of a CAMEO code.</summary>
    /// <exception cref="EntenteException"><c>quad-undefined</c>: the scheme does not class the code.</exception>
    public QuadClass Of(CameoCode code) => Find(code) ?? throw Undefined(code);

    /// <summary>The class of a PLOVER type; a scheme by CAMEO roots answers for the root that stands for the type.</summary>
    public QuadClass Of(PloverType type) =>
        isByPloverType ? byType.Value[type.Name] : Of(PloverCatalogue.Of(type).Root);

    /// <summary>The scheme's name.</summary>
    public override string ToString() => Name;

    private static int RootNumber(CameoCode code) => code.Root.Index - 100;

    private QuadClass[] LoadRoots()
    {
        var table = OntologyTable.Open(Table);
        var classes = new QuadClass[21];
        while (table.Read()) classes[RootNumber(CameoCode.Parse(table.Span(0)))] = QuadClass.Named(table.Span(1));
        return classes;
    }

    private Dictionary<string, QuadClass> LoadTypes()
    {
        var table = OntologyTable.Open(Table);
        var classes = new Dictionary<string, QuadClass>(capacity: 16, StringComparer.Ordinal);
        while (table.Read()) classes.Add(table.Text(0), QuadClass.Named(table.Span(1)));
        return classes;
    }

    private EntenteException Undefined(CameoCode code) => new(
        "quad-undefined", $"The quad scheme {Name} does not class the CAMEO code {code}.", code.Text,
        "a code that PLOVER codes: any but those of root 01", "Leave statements out, or use the scheme gdelt or icews.");

    private static EntenteException Unknown(string name) => new(
        "quad-scheme-unknown", $"There is no quad scheme '{name}'.", name, $"one of {string.Join(", ", All)}", "Name the scheme to class the events by.");
}
