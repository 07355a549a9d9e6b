using Entente.Assessment.Levels;
using Entente.Datasets.Cases;
using Entente.Datasets.Frameworks;
using Entente.TestSupport;

namespace Entente.Assessment.Tests;

/// <summary>The bundled framework and the bundled case.</summary>
internal static class Bundled
{
    public static readonly string[] AllVariables = ["military", "geopolitics", "economics", "domestic"];

    private static readonly Lazy<CaseReading> Reading = new(() => CaseReader.Read(Repository.PathTo("cases", "usa-rus")));
    private static readonly Dictionary<string, RelationAssessment> Assessed = [];

    public static Framework Framework { get; } = FrameworkReader.Read("four-variables");

    public static CaseRecord Record => Reading.Value.Record!;

    public static IReadOnlyList<Citation> Citations => Reading.Value.Citations;

    /// <summary>All that the case holds, whatever was known when.</summary>
    public static KnownRecord Everything { get; } = Record.AsOf(AsOf.Date(9998, 12, 31));

    public static RelationAssessment At(string day)
    {
        lock (Assessed)
        {
            if (!Assessed.TryGetValue(day, out var found)) Assessed[day] = found = Assess(Record, day);
            return found;
        }
    }

    public static RelationAssessment Assess(CaseRecord record, string day, string horizon = "5y", Framework? framework = null) =>
        Assessor.Assess(record, framework ?? Framework, new AssessmentRequest(AsOf.Parse(day), Horizon.Parse(horizon)));

    public static LevelReading Levels(CaseRecord record, string day, Framework? framework = null) =>
        LevelReading.Of(ImpactTable.Of(record.AsOf(AsOf.Parse(day)), framework ?? Framework, new EvidenceFactBook(framework ?? Framework)), framework ?? Framework);

    /// <summary>The framework with numbers of the method replaced.</summary>
    public static Framework With(params (string Name, double Value)[] numbers)
    {
        var parameters = new Dictionary<string, Parameter>(Framework.Parameters, StringComparer.Ordinal);
        foreach (var (name, value) in numbers) parameters[name] = parameters[name] with { Value = value, Low = Math.Min(value, parameters[name].Low), High = Math.Max(value, parameters[name].High) };
        return Framework with { Parameters = parameters };
    }

    /// <summary>A framework of one variable.</summary>
    public static Framework Single(string variable = "military") =>
        Framework with { Variables = [Framework.Variable(new VariableId(variable)) with { Weight = 1 }] };

    /// <summary>The case with its parts replaced.</summary>
    public static CaseRecord CaseOf(
        IEnumerable<Evidence>? evidence = null,
        IEnumerable<IndicatorObservation>? observations = null,
        IEnumerable<IssueThread>? issues = null,
        IEnumerable<LedgerEntry>? ledger = null,
        IEnumerable<Linkage>? linkages = null,
        IEnumerable<Projection>? projections = null,
        IEnumerable<Citation>? citations = null) => new(
            Record.Dyad,
            Record.Title,
            Record.From,
            Record.Indicators,
            evidence ?? Everything.Evidence,
            observations ?? Everything.Observations,
            issues ?? Everything.Issues,
            ledger ?? Everything.Ledger,
            linkages ?? Everything.Linkages,
            projections ?? Everything.Projections,
            citations ?? Citations);
}
