using System.Globalization;

namespace Entente;

/// <summary>The tables of actors in memory, with an index for each system of codes.</summary>
internal sealed class ActorTable
{
    /// <summary>The names that the tables are embedded under.</summary>
    public const string Countries = "actors/countries.csv", Organisations = "actors/organisations.csv";

    private static readonly Lazy<ActorTable> Loaded = new(() => new ActorTable());

    private readonly List<Actor> actors = new(capacity: 360);
    private readonly Dictionary<string, List<Actor>>[] index = new Dictionary<string, List<Actor>>[ActorText.AllSystems.Length];
    private readonly Lazy<Dictionary<string, List<Actor>>> aliases;

    private ActorTable()
    {
        for (var system = 0; system < index.Length; system++) index[system] = new Dictionary<string, List<Actor>>(capacity: 400, StringComparer.Ordinal);
        Load(OntologyTable.Open(Countries));
        Load(OntologyTable.Open(Organisations));
        aliases = new Lazy<Dictionary<string, List<Actor>>>(IndexNames);
    }

    public static ActorTable Instance => Loaded.Value;

    /// <summary>All actors, states and territories first.</summary>
    public IReadOnlyList<Actor> Actors => actors;

    /// <summary>Everybody who ever had the code in the system, in the order of the tables; the code in capitals.</summary>
    public IReadOnlyList<Actor> Holders(ActorCodeSystem system, string code)
    {
        if (system == ActorCodeSystem.Name) return ByName(code);
        return index[(int)system].TryGetValue(code, out var holders) ? holders : [];
    }

    /// <summary>Everybody who ever went by the name; a main name leaves aliases behind.</summary>
    private List<Actor> ByName(string name)
    {
        var key = ActorNameKey.Of(name);
        if (!aliases.Value.TryGetValue(key, out var holders)) return [];
        var byMainName = holders.FindAll(actor => ActorNameKey.Of(actor.Name) == key);
        return byMainName.Count > 0 ? byMainName : holders;
    }

    /// <summary>Everybody who ever went by the name, as main name or alias.</summary>
    public IReadOnlyList<Actor> Namesakes(string name) =>
        aliases.Value.TryGetValue(ActorNameKey.Of(name), out var holders) ? holders : [];

    private void Load(OntologyTable table)
    {
        var spells = new List<ActorSpell>();
        var row = default(ActorRow);
        while (table.Read())
        {
            if (row.Code is not null && !table.Span(0).SequenceEqual(row.Code))
            {
                Add(row, spells);
                spells.Clear();
            }

            if (spells.Count == 0) row = ActorRow.Read(table);
            spells.Add(ActorRow.Spell(table));
        }

        Add(row, spells);
    }

    private void Add(in ActorRow row, List<ActorSpell> spells)
    {
        var actor = row.ToActor(spells.ToArray());
        actors.Add(actor);
        Index(ActorCodeSystem.Entente, actor.Code.Text, actor);
        foreach (var code in actor.Iso3) Index(ActorCodeSystem.Iso3, code, actor);
        if (actor.Iso2 is { } iso2) Index(ActorCodeSystem.Iso2, iso2, actor);
        Index(ActorCodeSystem.Cameo, actor.Code.Text, actor);
        foreach (var code in actor.Cameo) Index(ActorCodeSystem.Cameo, code, actor);
        foreach (var spell in actor.Spells) IndexSpell(spell, actor);
    }

    private void IndexSpell(ActorSpell spell, Actor actor)
    {
        if (spell.Cow is { } cow) Index(ActorCodeSystem.Cow, cow.ToString(CultureInfo.InvariantCulture), actor);
        if (spell.CowAbbreviation is { } letters) Index(ActorCodeSystem.CowAbbreviation, letters, actor);
        if (spell.GleditschWard is { } number) Index(ActorCodeSystem.GleditschWard, number.ToString(CultureInfo.InvariantCulture), actor);
        foreach (var fips in spell.Fips) Index(ActorCodeSystem.Fips, fips, actor);
    }

    private void Index(ActorCodeSystem system, string code, Actor actor) => Put(index[(int)system], code, actor);

    private Dictionary<string, List<Actor>> IndexNames()
    {
        var names = new Dictionary<string, List<Actor>>(capacity: 1_600, StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            foreach (var spell in actor.Spells) Put(names, ActorNameKey.Of(spell.Name), actor);
            foreach (var alias in actor.Aliases) Put(names, ActorNameKey.Of(alias), actor);
        }

        return names;
    }

    private static void Put(Dictionary<string, List<Actor>> index, string code, Actor actor)
    {
        if (!index.TryGetValue(code, out var holders)) index.Add(code, holders = new List<Actor>(capacity: 1));
        if (!holders.Contains(actor)) holders.Add(actor);
    }
}
