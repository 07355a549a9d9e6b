namespace Entente.Reporting.Words;

/// <summary>What the citations of a row say about how firmly it stands.</summary>
internal static class Sources
{
    /// <summary>Whether a row rests on nothing but memory: none of its citations was opened or corroborated.</summary>
    public static bool IsRecalled(RelationAssessment assessment, IReadOnlyList<string> citations)
    {
        foreach (var id in citations)
        {
            if (assessment.Citations.TryGetValue(id, out var citation) && citation.Verified != Verification.Recalled) return false;
        }

        return true;
    }

    /// <summary>Whether a row rests on nothing but memory.</summary>
    public static bool IsRecalled(RelationAssessment assessment, string citation) =>
        !assessment.Citations.TryGetValue(citation, out var found) || found.Verified == Verification.Recalled;

    /// <summary>Whether a reader must be told that a row rests on memory; one from a source published later says so by its publisher.</summary>
    public static bool IsMarked(RelationAssessment assessment, IReadOnlyList<string> citations) =>
        IsRecalled(assessment, citations) && !(citations.Count > 0 && IsLater(assessment, citations[0]));

    /// <summary>Whether a reader must be told that a row rests on memory.</summary>
    public static bool IsMarked(RelationAssessment assessment, string citation) => IsRecalled(assessment, citation) && !IsLater(assessment, citation);

    /// <summary>Keys in ordinal order.</summary>
    public static string[] Sorted(IEnumerable<string> keys)
    {
        string[] sorted = [.. keys];
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    private static bool IsLater(RelationAssessment assessment, string citation) =>
        assessment.Citations.TryGetValue(citation, out var found) && found.Publisher == Citation.LaterPublisher;

    /// <summary>How many rows of evidence were visible; evidence is the first of the inputs.</summary>
    public static int EvidenceRows(Provenance provenance) => provenance.Inputs.Count == 0 ? 0 : provenance.Inputs[0].Rows;
}
