using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Assessment;

/// <summary>Says what an assessment was computed from: checksums over the visible rows only, so that what became known later changes no byte.</summary>
internal sealed class ProvenanceBuilder(KnownRecord record, Framework framework, AssessmentRequest request)
{
    public Provenance Build(IEnumerable<string> thinCells) => new(
        typeof(ProvenanceBuilder).Assembly.GetName().Version!.ToString(3),
        $"{framework.Id} {framework.Version}",
        framework.Scale,
        framework.QuadScheme,
        request.Seed,
        [.. framework.Parameters.Values],
        Inputs(),
        record.Evidence.Count(IsRecalled),
        [.. thinCells]);

    private bool IsRecalled(Evidence item) =>
        item.Citations.All(id => record.Citations.TryGetValue(id, out var citation) && citation.Verified == Verification.Recalled);

    private List<ProvenanceInput> Inputs() =>
    [
        Input("evidence", record.Evidence, (text, item) => Write(text, item)),
        Input("indicators", record.Observations, (text, item) => text.Append(item.Indicator).Append('\t').Append(item.Period.ToString()).Append('\t').Append(Number(item.Value)).Append('\t').Append(Day(item.KnownOn))),
        Input("issues", Turns(), (text, turn) => text.Append(turn.Thread).Append('\t').Append(turn.Item.OccurredOn.ToString()).Append('\t').Append(turn.Item.To.ToString()).Append('\t').Append(turn.Item.Text)),
        Input("ledger", record.Ledger, (text, item) => text.Append(item.Id).Append('\t').Append(item.Side).Append('\t').Append(item.OccurredOn.ToString()).Append('\t').Append(Number(item.Intensity)).Append('\t').Append(item.Text)),
        Input("linkages", record.Linkages, (text, item) => text.Append(item.Id).Append('\t').Append(item.Condition).Append('\t').Append(item.Then).Append('\t').Append(item.Transitions.Count)),
        Input("projections", record.Projections, (text, item) => text.Append(item.Id).Append('\t').Append(item.Proposition.Text).Append('\t').Append(item.Resolutions.Count)),
    ];

    private List<Turn> Turns()
    {
        var turns = new List<Turn>();
        foreach (var thread in record.Issues)
        {
            foreach (var item in thread.Transitions) turns.Add(new Turn(thread.Id, item));
        }

        return turns;
    }

    private sealed record Turn(string Thread, IssueTransition Item);

    private static void Write(StringBuilder text, Evidence item)
    {
        text.Append(item.Id).Append('\t').Append(item.OccurredOn.ToString()).Append('\t').Append(Day(item.KnownOn)).Append('\t').Append(item.Source).Append('\t').Append(item.Target);
        text.Append('\t').Append(item.Cameo?.ToString()).Append('\t').Append(item.Text);
        if (item.InForceFrom is { } from) text.Append('\t').Append(Day(from));
        if (item.InForceUntil is { } until) text.Append('\t').Append(Day(until));
        foreach (var bearing in item.BearsOn)
            text.Append('\t').Append(bearing.Direction.ToString()).Append(' ').Append(bearing.Variable.Text).Append(' ').Append(Number(bearing.Sign)).Append(' ').Append(Number(bearing.Weight));
    }

    private static ProvenanceInput Input<T>(string name, IReadOnlyList<T> rows, Action<StringBuilder, T> write)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new StringBuilder();
        foreach (var row in rows)
        {
            write(line.Clear(), row);
            line.Append('\n');
            hash.AppendData(Encoding.UTF8.GetBytes(line.ToString()));
        }

        return new ProvenanceInput(name, rows.Count, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
