using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads <c>projections.yaml</c>.</summary>
internal static class ProjectionList
{
    public static void Read(string directory, CaseParts into) => CaseList.Read(directory, CaseFiles.Projections, into, fields => ReadProjection(fields, into));

    private static void ReadProjection(YamlFields fields, CaseParts into)
    {
        var made = fields.Date("made_on");
        var resolutions = CaseList.Children(fields, "resolutions", ReadResolution);
        var projection = new Projection
        {
            Id = fields.Identifier("id"),
            Holder = fields.Text("holder"),
            Institution = fields.Text("institution"),
            Origin = (ProjectionOrigin)fields.Word("origin", CaseWords.Origins),
            MadeOn = made,
            KnownOn = fields.OptionalDay("known_on") ?? made.Last,
            Statement = fields.Text("statement"),
            Direction = (Course)fields.Word("direction", CaseWords.Courses),
            Variable = new VariableId(fields.Text("variable")),
            HorizonEnd = fields.OptionalDay("horizon_end"),
            Wording = fields.OptionalText("wording") ?? "",
            Probability = fields.OptionalNumber("probability", 0, 1),
            Cluster = fields.OptionalText("cluster") ?? "",
            Proposition = ReadProposition(fields),
            Citation = fields.Text("citation"),
            Resolutions = CaseList.Ordered(resolutions, static (a, b) => a.OccurredOn.CompareTo(b.OccurredOn)),
        };
        if (projection.Wording.Length == 0 && projection.Probability is null) fields.Refuse(fields.Map.Position, "missing-field", "neither 'wording' nor 'probability'", "one of the two");
        if (!fields.Close() || !into.Index.Add(projection.Id, fields.Map)) return;
        into.Projections.Add(projection, fields.Map);
        into.Resolutions.Add(resolutions);
    }

    private static Proposition ReadProposition(YamlFields fields)
    {
        var text = fields.Text("proposition");
        try
        {
            if (text.Length > 0) return Proposition.Parse(text);
        }
        catch (FormatException error)
        {
            fields.Refuse("proposition", "wrong-proposition", error.Message, "grammar version 1 (docs/formats.md), or none (reason)");
        }

        return new Proposition(text, [], "malformed");
    }

    private static ProjectionResolution ReadResolution(YamlFields fields)
    {
        var date = fields.Date("date");
        return new ProjectionResolution(date, fields.OptionalDay("known_on") ?? date.Last, (Outcome)fields.Word("outcome", CaseWords.Outcomes), fields.OptionalText("yardstick") ?? "", fields.Text("text"), fields.Text("citation"));
    }
}
