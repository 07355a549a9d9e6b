namespace Entente;

/// <summary>What the first row of an actor says about all of its spells.</summary>
internal readonly record struct ActorRow(
    string? Code, string Kind, string[] Iso3, string? Iso2, string[] Cameo, string[] Successors, string[] Aliases, string[] Demonyms)
{
    // Columns of actors/countries.csv and actors/organisations.csv.
    private const int CodeColumn = 0, KindColumn = 1, FromColumn = 2, UntilColumn = 3, NameColumn = 4, Iso3Column = 5, Iso2Column = 6,
        CowColumn = 7, CowAbbreviationColumn = 8, GleditschWardColumn = 9, FipsColumn = 10, CameoColumn = 11, SuccessorsColumn = 12,
        AliasesColumn = 13, DemonymsColumn = 14;

    public static ActorRow Read(OntologyTable table) => new(
        table.Text(CodeColumn), table.Text(KindColumn), table.List(Iso3Column), table.TextOrNull(Iso2Column), table.List(CameoColumn),
        table.List(SuccessorsColumn), table.List(AliasesColumn), table.List(DemonymsColumn));

    public static ActorSpell Spell(OntologyTable table) => new(
        table.DateOrNull(FromColumn), table.DateOrNull(UntilColumn), table.Text(NameColumn), table.IntegerOrNull(CowColumn),
        table.TextOrNull(CowAbbreviationColumn), table.IntegerOrNull(GleditschWardColumn), table.List(FipsColumn));

    public Actor ToActor(ActorSpell[] spells) => new(ActorCode.Parse(Code!), KindOf(Kind))
    {
        Iso3 = Iso3,
        Iso2 = Iso2,
        Cameo = Cameo,
        Successors = CodesOf(Successors),
        Aliases = Aliases,
        Demonyms = Demonyms,
        Spells = spells,
    };

    private static ActorCode[] CodesOf(string[] texts)
    {
        var codes = new ActorCode[texts.Length];
        for (var index = 0; index < codes.Length; index++) codes[index] = ActorCode.Parse(texts[index]);
        return codes;
    }

    // Enum.Parse would cost more than reading the whole table.
    private static ActorKind KindOf(string kind)
    {
        if (kind == "state") return ActorKind.State;
        return kind == "territory" ? ActorKind.Territory : ActorKind.Organisation;
    }
}
