using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads <c>issues.yaml</c>.</summary>
internal static class IssueList
{
    public static void Read(string directory, CaseParts into) => CaseList.Read(directory, CaseFiles.Issues, into, fields => ReadIssue(fields, into));

    private static void ReadIssue(YamlFields fields, CaseParts into)
    {
        var (id, name, variable) = (fields.Identifier("id"), fields.Text("name"), fields.Text("variable"));
        var transitions = CaseList.Children(fields, "transitions", ReadTransition);
        if (fields.Map.IndexOf("transitions") < 0 || transitions.Count == 0) fields.Refuse("transitions", "missing-field", "no sound transition", "at least one dated transition");
        if (!fields.Close() || !into.Index.Add(id, fields.Map)) return;
        into.Issues.Add(new IssueThread(id, name, new VariableId(variable), CaseList.Ordered(transitions, static (a, b) => a.OccurredOn.CompareTo(b.OccurredOn))), fields.Map);
        into.IssueTransitions.Add(transitions);
    }

    private static IssueTransition ReadTransition(YamlFields fields)
    {
        var date = fields.Date("date");
        return new IssueTransition(date, fields.OptionalDay("known_on") ?? date.Last, (IssueState)fields.Word("to", CaseWords.IssueStates), fields.Text("text"), fields.Text("citation"));
    }
}
