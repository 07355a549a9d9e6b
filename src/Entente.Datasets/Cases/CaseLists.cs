using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads the YAML lists of a case: issues, ledger, linkages and projections.</summary>
internal sealed class CaseLists(string directory, ICollection<Rejection> problems, IDictionary<string, FilePosition> lines)
{
    public List<IssueThread> Issues() => Items(CaseFiles.Issues, ReadIssue);

    public List<LedgerEntry> Ledger() => Items(CaseFiles.Ledger, ReadLedgerEntry);

    public List<Linkage> Linkages() => Items(CaseFiles.Linkages, ReadLinkage);

    public List<Projection> Projections() => Items(CaseFiles.Projections, ReadProjection);

    private List<T> Items<T>(string file, Func<YamlFields, T> read)
    {
        var items = new List<T>();
        var root = YamlFile.Read(Path.Combine(directory, file), file, problems);
        if (root is null) return items;
        if (root is not YamlList list)
        {
            problems.Add(new Rejection(root.Position, "not-a-list", root.Kind, "a list whose items start '- id:'"));
            return items;
        }

        foreach (var node in list.Items)
        {
            if (node is YamlMap map) ReadItem(map, read, items);
            else problems.Add(new Rejection(node.Position, "not-a-map", node.Kind, "an item that starts '- id:'"));
        }

        return items;
    }

    private void ReadItem<T>(YamlMap map, Func<YamlFields, T> read, List<T> items)
    {
        var fields = new YamlFields(map, problems);
        var item = read(fields);
        if (!fields.Close()) return;
        items.Add(item);
    }

    private string Identifier(YamlFields fields)
    {
        var id = fields.Text("id");
        if (id.Length > 0 && !Identifiers.IsSound(id)) fields.Refuse(fields.PositionOf("id"), "wrong-identifier", $"'{id}'", Identifiers.Expected);
        lines.TryAdd(id, fields.PositionOf("id"));
        return id;
    }

    private IssueThread ReadIssue(YamlFields fields)
    {
        var thread = new IssueThread(Identifier(fields), fields.Text("name"), new VariableId(fields.Text("variable")), Transitions(fields, "transitions", ReadIssueTransition, item => item.OccurredOn));
        if (thread.Transitions.Count == 0) fields.Refuse(fields.Position, "missing-field", "no transitions", "at least one dated transition");
        return thread;
    }

    private static IssueTransition ReadIssueTransition(YamlFields fields)
    {
        var date = fields.Date("date");
        return new IssueTransition(date, fields.OptionalDay("known_on") ?? date.Last, fields.Word("to", CaseWords.IssueStates), fields.Text("text"), fields.Text("citation"));
    }

    private LedgerEntry ReadLedgerEntry(YamlFields fields)
    {
        var id = Identifier(fields);
        var date = fields.Date("date");
        LedgerEntry entry = fields.Text("kind") switch
        {
            "concession" => Counted(new Concession { Id = id, Side = "", By = "", OccurredOn = date, KnownOn = default, Variable = default, Intensity = 1, Text = "", Citation = "" }),
            "grievance" => Counted(new Grievance { Id = id, Side = "", By = "", OccurredOn = date, KnownOn = default, Variable = default, Intensity = 1, Text = "", Citation = "" }),
            "return" => new Return { Id = id, Side = "", By = "", OccurredOn = date, KnownOn = default, Variable = default, Intensity = 1, Text = "", Citation = "", Answers = fields.Text("answers"), IsNamed = fields.Word("named", CaseWords.Truths) },
            var other => Wrong(other),
        };
        return entry with
        {
            Side = fields.Text("side"),
            By = fields.Text("by"),
            KnownOn = fields.OptionalDay("known_on") ?? date.Last,
            Variable = new VariableId(fields.Text("variable")),
            Intensity = fields.Number("intensity", 1, 10),
            Declared = fields.OptionalNumber("declared", 1, 10),
            Disputed = fields.OptionalText("disputed") ?? "",
            Text = fields.Text("text"),
            CountedBy = fields.OptionalText("counted_by") ?? "",
            CountedOn = fields.OptionalDate("counted_on"),
            Citation = fields.Text("citation"),
        };

        LedgerEntry Counted(LedgerEntry counted)
        {
            if (fields.OptionalText("counted_by") is null) fields.Refuse(fields.Position, "missing-field", "no 'counted_by'", "who on the counting side counted it");
            return counted;
        }

        LedgerEntry Wrong(string kind)
        {
            fields.Refuse(fields.PositionOf("kind"), "wrong-value", $"'{kind}' under 'kind'", "concession, grievance or return");
            return new Grievance { Id = id, Side = "", By = "", OccurredOn = date, KnownOn = default, Variable = default, Intensity = 1, Text = "", Citation = "" };
        }
    }

    private Linkage ReadLinkage(YamlFields fields)
    {
        var id = Identifier(fields);
        var (condition, unless) = (fields.OptionalText("if"), fields.OptionalText("unless"));
        if ((condition is null) == (unless is null)) fields.Refuse(fields.Position, "missing-field", condition is null ? "neither 'if' nor 'unless'" : "both 'if' and 'unless'", "one of the two");
        var stated = fields.Date("stated_on");
        return new Linkage
        {
            Id = id,
            Condition = condition ?? unless ?? "",
            IsUnless = condition is null,
            Then = fields.Text("then"),
            Otherwise = fields.OptionalText("otherwise") ?? "",
            Variable = new VariableId(fields.Text("variable")),
            Affects = fields.Word("affects", CaseWords.Courses),
            Decider = fields.Text("decider"),
            Deadline = fields.OptionalDate("deadline"),
            StatedBy = fields.Text("stated_by"),
            StatedOn = stated,
            KnownOn = fields.OptionalDay("known_on") ?? stated.Last,
            Citation = fields.Text("citation"),
            Transitions = Transitions(fields, "transitions", ReadLinkageTransition, item => item.OccurredOn),
        };
    }

    private static LinkageTransition ReadLinkageTransition(YamlFields fields)
    {
        var date = fields.Date("date");
        return new LinkageTransition(date, fields.OptionalDay("known_on") ?? date.Last, fields.Word("status", CaseWords.LinkageStatuses), fields.Text("text"), fields.Text("citation"));
    }

    private Projection ReadProjection(YamlFields fields)
    {
        var made = fields.Date("made_on");
        var projection = new Projection
        {
            Id = Identifier(fields),
            Holder = fields.Text("holder"),
            Institution = fields.Text("institution"),
            Origin = fields.Word("origin", CaseWords.Origins),
            MadeOn = made,
            KnownOn = fields.OptionalDay("known_on") ?? made.Last,
            Statement = fields.Text("statement"),
            Direction = fields.Word("direction", CaseWords.Courses),
            Variable = new VariableId(fields.Text("variable")),
            HorizonEnd = fields.OptionalDay("horizon_end"),
            Wording = fields.OptionalText("wording") ?? "",
            Probability = fields.OptionalNumber("probability", 0, 1),
            Cluster = fields.OptionalText("cluster") ?? "",
            Proposition = ReadProposition(fields),
            Citation = fields.Text("citation"),
            Resolutions = Transitions(fields, "resolutions", ReadResolution, item => item.OccurredOn),
        };
        if (projection.Wording.Length == 0 && projection.Probability is null) fields.Refuse(fields.Position, "missing-field", "neither 'wording' nor 'probability'", "one of the two");
        return projection;
    }

    private static Proposition ReadProposition(YamlFields fields)
    {
        var text = fields.Text("proposition");
        try
        {
            return Proposition.Parse(text);
        }
        catch (FormatException error)
        {
            if (text.Length > 0) fields.Refuse(fields.PositionOf("proposition"), "wrong-proposition", error.Message, "grammar version 1 (docs/formats.md), or none (reason)");
            return new Proposition(text, [], "malformed");
        }
    }

    private static ProjectionResolution ReadResolution(YamlFields fields)
    {
        var date = fields.Date("date");
        return new ProjectionResolution(date, fields.OptionalDay("known_on") ?? date.Last, fields.Word("outcome", CaseWords.Outcomes), fields.OptionalText("yardstick") ?? "", fields.Text("text"), fields.Text("citation"));
    }

    private static List<T> Transitions<T>(YamlFields fields, string key, Func<YamlFields, T> read, Func<T, PartialDate> date)
    {
        var items = new List<T>();
        foreach (var child in fields.Maps(key))
        {
            var item = read(child);
            if (child.Close()) items.Add(item);
        }

        return [.. items.OrderBy(date)];
    }
}
