namespace Entente;

/// <summary>A code that CAMEO defines, and what it is called.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">Its name in the codebook.</param>
public sealed record CameoEntry(CameoCode Code, string Name);

/// <summary>
/// All codes that CAMEO defines, with their names. Source: CAMEO codebook 1.1b3, Schrodt 2012; see <see cref="Ontology"/>.
/// </summary>
public static class CameoCatalogue
{
    /// <summary>What the table says about itself.</summary>
    public static Ontology Ontology => field ??= Ontology.Describe(CameoTable.Name);

    /// <summary>All codes, in the order of their texts.</summary>
    public static IReadOnlyList<CameoEntry> Entries => CameoTable.Instance.Entries;

    /// <summary>Whether CAMEO defines the code.</summary>
    public static bool Contains(CameoCode code) => CameoTable.Instance.Find(code) is not null;

    /// <summary>The name of a code.</summary>
    /// <exception cref="EntenteException"><c>cameo-code-unknown</c>: CAMEO does not define the code.</exception>
    public static string NameOf(CameoCode code) => (CameoTable.Instance.Find(code) ?? throw Unknown(code)).Name;

    /// <summary>Reads a code and makes sure that CAMEO defines it.</summary>
    /// <exception cref="EntenteException">
    /// <c>cameo-code-malformed</c>: the text is not a code. <c>cameo-code-unknown</c>: CAMEO does not define the code.
    /// </exception>
    public static CameoEntry Require(string text)
    {
        var code = CameoCode.Parse(text);
        return CameoTable.Instance.Find(code) ?? throw Unknown(code);
    }

    /// <summary>The codes that a wrong one was most likely meant to be, nearest first, by edit distance.</summary>
    public static IReadOnlyList<string> Nearest(string text, int count = 3) =>
        Entente.Nearest.To(text, Entries.Select(entry => entry.Code.Text), count);

    private static EntenteException Unknown(CameoCode code) => new(
        "cameo-code-unknown",
        $"CAMEO does not define the code {code}.",
        code.Text,
        $"one of the {Entries.Count} codes of CAMEO",
        $"Nearest codes: {string.Join(", ", Nearest(code.Text).Select(Named))}.");

    private static string Named(string text) => $"{text} ({NameOf(CameoCode.Parse(text))})";
}
