using Entente.Assessment;
using Entente.Datasets.Cases;
using Entente.Datasets.Frameworks;

namespace Entente;

/// <summary>The front door: opens a case and composes the way from its evidence to an assessment.</summary>
public sealed class Workspace
{
    private readonly CaseReading source;

    private Workspace(CaseReading reading, CaseRecord record)
    {
        source = reading;
        Record = record;
    }

    /// <summary>The record of the case.</summary>
    public CaseRecord Record { get; }

    /// <summary>Name of the case folder.</summary>
    public string Name => source.Name;

    /// <summary>Names of the frameworks that ship with the software.</summary>
    public static IReadOnlyList<string> Frameworks => FrameworkReader.Bundled;

    /// <summary>Opens a case folder.</summary>
    /// <exception cref="EntenteException">There is no such folder, or it holds rows that cannot be read: nothing is left out silently.</exception>
    public static Workspace Open(string directory)
    {
        var reading = CaseReader.Read(directory);
        if (reading.Record is { } record && reading.Problems.Count == 0) return new Workspace(reading, record);
        var first = reading.Problems[0];
        var others = reading.Problems.Count > 1 ? $" (and {reading.Problems.Count - 1} more)" : "";
        throw new EntenteException("case-malformed", $"case {reading.Name} cannot be used: {first.Position}: {first.Reason}{others}", first.Found, first.Expected, $"correct it; 'entente case check {reading.Name}' lists all");
    }

    /// <summary>Checks a case folder: all that is wrong in it, by file, line and column.</summary>
    /// <exception cref="EntenteException">There is no such folder.</exception>
    public static CaseCheck Check(string directory) => CaseChecker.Check(directory);

    /// <summary>What the case covers, by year, variable, direction and source.</summary>
    public CaseCoverage Coverage() => CaseCoverage.Of(Record);

    /// <summary>Assesses the relationship.</summary>
    /// <param name="request">As-of date, horizon and seed.</param>
    /// <param name="framework">A bundled framework or the path of a file; null for the one that the case names.</param>
    /// <exception cref="EntenteException">The framework is malformed, or nothing was known at the date.</exception>
    public RelationAssessment Assess(AssessmentRequest request, string? framework = null) =>
        Assessor.Assess(Record, FrameworkReader.Read(framework ?? source.Framework), request);
}
