using System.Diagnostics.CodeAnalysis;

namespace Entente;

/// <summary>A type of PLOVER.</summary>
/// <param name="Type">The type.</param>
/// <param name="Score">Its score on <see cref="IntensityScale.Plover"/>.</param>
/// <param name="Root">The CAMEO root that stands for it, where a table is kept by CAMEO roots.</param>
public sealed record PloverTypeEntry(PloverType Type, Intensity Score, CameoCode Root);

/// <summary>A mode of PLOVER.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Score">Its score on <see cref="IntensityScale.Plover"/>: that of its type where the manual scores only the type.</param>
public sealed record PloverModeEntry(PloverMode Mode, Intensity Score);

/// <summary>The types, modes and contexts of PLOVER with their scores. Source: PLOVER manual 0.8, Open Event Data Alliance 2021.</summary>
public static class PloverCatalogue
{
    private const string TypesTable = "plover/types.csv", ModesTable = "plover/modes.csv", ContextsTable = "plover/contexts.csv";

    private static readonly Lazy<PloverTypeEntry[]> LoadedTypes = new(LoadTypes);
    private static readonly Lazy<PloverModeEntry[]> LoadedModes = new(LoadModes);
    private static readonly Lazy<PloverContext[]> LoadedContexts = new(LoadContexts);

    /// <summary>What the table of types says about itself.</summary>
    public static Ontology Ontology => field ??= Ontology.Describe(TypesTable);

    /// <summary>The types, in the order of the manual: from cooperation to conflict.</summary>
    public static IReadOnlyList<PloverTypeEntry> Types => LoadedTypes.Value;

    /// <summary>The modes, by type.</summary>
    public static IReadOnlyList<PloverModeEntry> Modes => LoadedModes.Value;

    /// <summary>The contexts, in the order of the manual.</summary>
    public static IReadOnlyList<PloverContext> Contexts => LoadedContexts.Value;

    /// <summary>What the catalogue says of a type.</summary>
    public static PloverTypeEntry Of(PloverType type) => Array.Find(LoadedTypes.Value, entry => entry.Type == type) ?? throw UnknownType(type.Name);

    /// <summary>What the catalogue says of a mode.</summary>
    public static PloverModeEntry Of(PloverMode mode) =>
        Array.Find(LoadedModes.Value, entry => entry.Mode == mode) ?? throw UnknownMode(mode.Type, mode.Name);

    /// <summary>The mode of a type, whatever the case of its name.</summary>
    /// <exception cref="EntenteException"><c>plover-mode-unknown</c>: the type has no such mode.</exception>
    public static PloverMode Mode(PloverType type, string name) =>
        TryFindMode(type, name, out var mode) ? mode : throw UnknownMode(type, name);

    /// <summary>The mode of a type, whatever the case of its name; false when the type has no such mode.</summary>
    public static bool TryFindMode(PloverType type, string? name, out PloverMode mode)
    {
        var entry = Array.Find(LoadedModes.Value, entry => entry.Mode.Type == type && Same(entry.Mode.Name, name));
        mode = entry?.Mode ?? default;
        return entry is not null;
    }

    /// <summary>The context of a name, whatever its case.</summary>
    /// <exception cref="EntenteException"><c>plover-context-unknown</c>: PLOVER has no such context.</exception>
    public static PloverContext Context(string name) => TryFindContext(name, out var context) ? context : throw UnknownContext(name);

    /// <summary>The context of a name, whatever its case; false when PLOVER has no such context.</summary>
    public static bool TryFindContext([NotNullWhen(true)] string? name, out PloverContext context)
    {
        var index = Array.FindIndex(LoadedContexts.Value, context => Same(context.Name, name));
        context = index < 0 ? default : LoadedContexts.Value[index];
        return index >= 0;
    }

    internal static bool TryFindType([NotNullWhen(true)] string? name, out PloverType type)
    {
        var entry = Array.Find(LoadedTypes.Value, entry => Same(entry.Type.Name, name));
        type = entry?.Type ?? default;
        return entry is not null;
    }

    internal static EntenteException UnknownType(string name) =>
        Unknown("plover-type-unknown", $"PLOVER has no type '{name}'.", name, "one of the sixteen types", Types.Select(entry => entry.Type.Name));

    private static EntenteException UnknownMode(PloverType type, string name) =>
        Unknown("plover-mode-unknown", $"The type {type} has no mode '{name}'.", name, $"a mode of {type}", ModesOf(type));

    private static EntenteException UnknownContext(string name) =>
        Unknown("plover-context-unknown", $"PLOVER has no context '{name}'.", name, "one of the contexts", Contexts.Select(context => context.Name));

    private static IEnumerable<string> ModesOf(PloverType type) =>
        Modes.Where(entry => entry.Mode.Type == type).Select(entry => entry.Mode.Name);

    private static EntenteException Unknown(string code, string message, string found, string expected, IEnumerable<string> candidates)
    {
        var nearest = Nearest.To(found, candidates);
        var remedy = nearest.Count == 0 ? "Leave it empty: there are none." : $"Nearest: {string.Join(", ", nearest)}.";
        return new EntenteException(code, message, found, expected, remedy);
    }

    private static bool Same(string name, string? text) => name.Equals(text, StringComparison.OrdinalIgnoreCase);

    private static PloverTypeEntry[] LoadTypes()
    {
        var table = OntologyTable.Open(TypesTable);
        var entries = new List<PloverTypeEntry>(capacity: 16);
        while (table.Read())
            entries.Add(new PloverTypeEntry(new PloverType(table.Text(0)), Score(table, 1)!.Value, CameoCode.Parse(table.Span(2))));
        return [.. entries];
    }

    private static PloverModeEntry[] LoadModes()
    {
        var table = OntologyTable.Open(ModesTable);
        var entries = new List<PloverModeEntry>(capacity: 72);
        while (table.Read())
        {
            var type = PloverType.Parse(table.Text(0));
            entries.Add(new PloverModeEntry(new PloverMode(type, table.Text(1)), Score(table, 2) ?? Of(type).Score));
        }

        return [.. entries];
    }

    private static PloverContext[] LoadContexts()
    {
        var table = OntologyTable.Open(ContextsTable);
        var entries = new List<PloverContext>(capacity: 40);
        while (table.Read()) entries.Add(new PloverContext(table.Text(0)));
        return [.. entries];
    }

    private static Intensity? Score(OntologyTable table, int column) =>
        table.NumberOrNull(column) is { } value ? new Intensity(value, IntensityScale.Plover) : null;
}
