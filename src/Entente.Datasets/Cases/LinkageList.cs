using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads <c>linkages.yaml</c>.</summary>
internal static class LinkageList
{
    public static void Read(string directory, CaseParts into) => CaseList.Read(directory, CaseFiles.Linkages, into, fields => ReadLinkage(fields, into));

    private static void ReadLinkage(YamlFields fields, CaseParts into)
    {
        var (condition, unless) = (fields.OptionalText("if"), fields.OptionalText("unless"));
        if ((condition is null) == (unless is null)) fields.Refuse(fields.Map.Position, "missing-field", condition is null ? "neither 'if' nor 'unless'" : "both 'if' and 'unless'", "one of the two");
        var stated = fields.Date("stated_on");
        var transitions = CaseList.Children(fields, "transitions", ReadTransition);
        var linkage = new Linkage
        {
            Id = fields.Identifier("id"),
            Condition = condition ?? unless ?? "",
            IsUnless = condition is null,
            Then = fields.Text("then"),
            Otherwise = fields.OptionalText("otherwise") ?? "",
            Variable = new VariableId(fields.Text("variable")),
            Affects = (Course)fields.Word("affects", CaseWords.Affects),
            Decider = fields.Text("decider"),
            Deadline = fields.OptionalDate("deadline"),
            StatedBy = fields.Text("stated_by"),
            StatedOn = stated,
            KnownOn = fields.OptionalDay("known_on") ?? stated.Last,
            Citation = fields.Text("citation"),
            Transitions = CaseList.Ordered(transitions, static (a, b) => a.OccurredOn.CompareTo(b.OccurredOn)),
        };
        if (!fields.Close() || !into.Index.Add(linkage.Id, fields.Map)) return;
        into.Linkages.Add(linkage, fields.Map);
        into.LinkageTransitions.Add(transitions);
    }

    private static LinkageTransition ReadTransition(YamlFields fields)
    {
        var date = fields.Date("date");
        var status = LinkageStatus.Met + fields.Word("status", CaseWords.LinkageStatuses);
        return new LinkageTransition(date, fields.OptionalDay("known_on") ?? date.Last, status, fields.Text("text"), fields.Text("citation"));
    }
}
