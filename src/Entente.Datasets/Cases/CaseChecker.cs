using Entente.Datasets.Cases.Checks;
using Entente.Datasets.Frameworks;

namespace Entente.Datasets.Cases;

/// <summary>What a check of a case found.</summary>
/// <param name="Name">Name of the folder.</param>
/// <param name="Dyad">The two states; null where <c>case.yaml</c> cannot be read.</param>
/// <param name="Files">How many rows each file holds and how many were taken.</param>
/// <param name="Problems">What is wrong, by file and line.</param>
/// <param name="Warnings">What looks wrong and may be right, by file and line.</param>
public sealed record CaseCheck(
    string Name,
    UndirectedDyad? Dyad,
    IReadOnlyList<CaseFileCount> Files,
    IReadOnlyList<Rejection> Problems,
    IReadOnlyList<Rejection> Warnings)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Problems.Count == 0;
}

/// <summary>Rows of one file of a case.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Rows">Rows or items in it.</param>
/// <param name="Taken">Those that were sound enough to be read.</param>
/// <param name="Problems">Problems in it.</param>
/// <param name="Warnings">Warnings on it.</param>
public sealed record CaseFileCount(string File, int Rows, int Taken, int Problems, int Warnings);

/// <summary>
/// Checks a case folder: all that the reader refuses, and what holds only between rows. Files refer to one another, dates must
/// be possible, a source cannot report what had not happened, and a sentence must not know the future.
/// </summary>
public static class CaseChecker
{
    /// <summary>Checks a folder.</summary>
    /// <param name="directory">The folder.</param>
    /// <exception cref="EntenteException"><c>case-not-found</c>: there is no such folder.</exception>
    public static CaseCheck Check(string directory)
    {
        var problems = new List<Rejection>();
        var parts = CaseReader.ReadParts(directory, problems);
        var warnings = new List<Rejection>();
        if (parts is not null) CheckParts(new CheckContext(parts, ReadFramework(parts), warnings));
        problems.Sort(ByPosition);
        warnings.Sort(ByPosition);
        return new CaseCheck(CaseReader.NameOf(directory), parts?.Head.Dyad, parts is null ? [] : Counts(parts, warnings), problems, warnings);
    }

    private static void CheckParts(CheckContext context)
    {
        SeriesCheck.Run(context);
        EvidenceCheck.Run(context);
        DuplicateCheck.Run(context);
        ObservationCheck.Run(context);
        IssueCheck.Run(context);
        LedgerCheck.Run(context);
        LinkageCheck.Run(context);
        ProjectionCheck.Run(context);
    }

    private static Framework? ReadFramework(CaseParts parts)
    {
        if (parts.Head.Framework.Length == 0) return null;
        try
        {
            return FrameworkReader.Read(parts.Head.Framework);
        }
        catch (EntenteException error)
        {
            parts.Problems.Add(new Rejection(parts.Head.Place.PositionOf("framework"), error.Code, error.Found, error.Expected));
            return null;
        }
    }

    private static CaseFileCount[] Counts(CaseParts parts, List<Rejection> warnings) => Array.ConvertAll(CaseFiles.WithRows, file => new CaseFileCount(
        file,
        parts.CountOf(file),
        parts.TakenOf(file),
        parts.Problems.Count(problem => problem.Position.File == file),
        warnings.Count(warning => warning.Position.File == file)));

    private static int ByPosition(Rejection a, Rejection b)
    {
        var order = string.CompareOrdinal(a.Position.File, b.Position.File);
        if (order == 0) order = a.Position.Line.CompareTo(b.Position.Line);
        if (order == 0) order = a.Position.Column.CompareTo(b.Position.Column);
        return order != 0 ? order : string.CompareOrdinal(a.ToString(), b.ToString());
    }
}
