namespace Entente;

/// <summary>A role below the state, such as GOV, and what it is called.</summary>
/// <param name="Code">Three capital letters.</param>
/// <param name="Cameo">Its name in CAMEO; null where CAMEO lacks it.</param>
/// <param name="Plover">Its name in PLOVER; null where PLOVER lacks it. MED is the media in the one and health in the other.</param>
public sealed record ActorRole(string Code, string? Cameo, string? Plover);

/// <summary>The roles that a composite code such as <c>USAGOVMIL</c> can end with.</summary>
internal static class RoleTable
{
    public const string Table = "actors/roles.csv";

    private const int CodeLength = 3;

    private static readonly Lazy<ActorRole[]> Loaded = new(Load);

    public static IReadOnlyList<ActorRole> Roles => Loaded.Value;

    /// <summary>The roles that a text is made of, three letters each; null when it is not made of roles.</summary>
    public static string[]? Split(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length % CodeLength != 0) return null;
        var roles = new string[text.Length / CodeLength];
        for (var part = 0; part < roles.Length; part++)
        {
            var code = text.Slice(part * CodeLength, CodeLength).ToString();
            if (!Array.Exists(Loaded.Value, role => role.Code == code)) return null;
            roles[part] = code;
        }

        return roles;
    }

    /// <summary>The roles' names, CAMEO's where it has one.</summary>
    public static string InWords(IReadOnlyList<string> codes) => string.Join(", ", codes.Select(InWords));

    private static string InWords(string code) =>
        Array.Find(Loaded.Value, role => role.Code == code) is { } role ? role.Cameo ?? role.Plover ?? code : code;

    private static ActorRole[] Load()
    {
        var table = OntologyTable.Open(Table);
        var roles = new List<ActorRole>(capacity: 48);
        while (table.Read()) roles.Add(new ActorRole(table.Text(0), table.TextOrNull(1), table.TextOrNull(2)));
        return [.. roles];
    }
}
