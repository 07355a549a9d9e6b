using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads <c>ledger.yaml</c>.</summary>
internal static class LedgerList
{
    public static void Read(string directory, CaseParts into) => CaseList.Read(directory, CaseFiles.Ledger, into, fields => ReadEntry(fields, into));

    private static void ReadEntry(YamlFields fields, CaseParts into)
    {
        var date = fields.Date("date");
        var entry = ReadKind(fields) with
        {
            Id = fields.Identifier("id"),
            Side = fields.Text("side"),
            By = fields.Text("by"),
            OccurredOn = date,
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
        if (entry is not Return && entry.CountedBy.Length == 0) fields.Refuse(fields.Map.Position, "missing-field", "no 'counted_by'", "who on the counting side counted it");
        if (fields.Close() && into.Index.Add(entry.Id, fields.Map)) into.Ledger.Add(entry, fields.Map);
    }

    private static LedgerEntry ReadKind(YamlFields fields)
    {
        var kind = fields.Text("kind");
        if (kind == "concession") return new Concession { Id = "", Side = "", By = "", OccurredOn = default, KnownOn = default, Variable = default, Intensity = 1, Text = "", Citation = "" };
        if (kind == "return") return ReadReturn(fields);
        if (kind is not ("grievance" or "")) fields.Refuse("kind", "wrong-value", $"{Shown.Of(kind)} under 'kind'", "concession, grievance or return");
        return new Grievance { Id = "", Side = "", By = "", OccurredOn = default, KnownOn = default, Variable = default, Intensity = 1, Text = "", Citation = "" };
    }

    private static Return ReadReturn(YamlFields fields) => new()
    {
        Id = "",
        Side = "",
        By = "",
        OccurredOn = default,
        KnownOn = default,
        Variable = default,
        Intensity = 1,
        Text = "",
        Citation = "",
        Answers = fields.Text("answers"),
        IsNamed = fields.Word("named", CaseWords.Truths) == 1,
    };
}
