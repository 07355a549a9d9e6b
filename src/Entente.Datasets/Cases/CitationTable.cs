using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads <c>citations.csv</c>.</summary>
internal static class CitationTable
{
    private const int Id = 0, Title = 1, Publisher = 2, Date = 3, Url = 4, Verified = 5, Country = 6;

    public static void Read(string path, CaseParts into)
    {
        var table = CsvTable.Read(path, CaseFiles.Citations, CaseFiles.CitationColumns, CaseFiles.CitationColumnsRequired, into.Problems);
        if (table is null) return;
        into.Count(CaseFiles.Citations, table.Found);
        foreach (var row in table.Rows)
        {
            if (ReadRow(row, into.Problems) is { } citation && into.Index.Add(citation.Id, row)) into.Citations.Add(citation, row);
        }
    }

    private static Citation? ReadRow(CsvRow row, ICollection<Rejection> problems)
    {
        var cells = new RowFields(row, problems);
        var citation = new Citation(cells.Identifier(Id), cells.Required(Title), cells.Required(Publisher), cells.OptionalDate(Date), row[Url], (Verification)cells.Word(Verified, CaseWords.Verifications), row[Country]);
        if (citation.Url.Length > 0) CheckLink(citation, cells);
        return cells.IsSound ? citation : null;
    }

    private static void CheckLink(Citation citation, RowFields cells)
    {
        if (citation.Verified == Verification.Recalled) cells.Refuse(Url, "link-to-recalled", "a link on a recalled citation", "no link: nobody opened it");
        if (!IsLink(citation.Url)) cells.Refuse(Url, "wrong-link", Shown.Of(citation.Url), "an address that starts with https:// or http://");
    }

    // Only the shape: reading an address in full costs more than the rest of the row.
    private static bool IsLink(string url)
    {
        var scheme = url.StartsWith("https://", StringComparison.Ordinal) ? 8 : url.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        return scheme > 0 && url.Length > scheme && char.IsAsciiLetterOrDigit(url[scheme]) && !url.Contains(' ', StringComparison.Ordinal);
    }
}
