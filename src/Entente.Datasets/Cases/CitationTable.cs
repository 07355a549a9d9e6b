using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Reads <c>citations.csv</c>.</summary>
internal static class CitationTable
{
    public static List<Citation> Read(string path, ICollection<Rejection> problems)
    {
        var table = CsvTable.Read(path, CaseFiles.Citations, CaseFiles.CitationColumns, 6, problems);
        var citations = new List<Citation>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var cells = new RowFields(row, problems);
            var date = cells.OptionalDate(3);
            var citation = new Citation(cells.Identifier(0), cells.Required(1), cells.Required(2), date, row[4], cells.Word(5, CaseWords.Verifications), row[6]);
            if (citation.Verified == Verification.Recalled && citation.Url.Length > 0) cells.Refuse(4, "link-to-recalled", "a link on a recalled citation", "no link: nobody opened it");
            if (citation.Url.Length > 0 && !IsLink(citation.Url)) cells.Refuse(4, "wrong-link", $"'{citation.Url}'", "an address that starts with https:// or http://");
            if (cells.IsSound) citations.Add(citation);
        }

        return citations;
    }

    private static bool IsLink(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
