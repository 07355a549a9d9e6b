using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>The sources of everything shown.</summary>
internal static class SourcesHtml
{
    public static void Write(HtmlPage page, RelationAssessment assessment, PageIndex index)
    {
        page.Write($"<section id=\"sources\">\n<h2>Sources</h2>\n<p class=\"quiet\">Read: the text itself was opened. Corroborated: another text, which was opened, states the fact. Recalled: from memory, the text was not opened.</p>\n");
        page.Write($"<ol class=\"sources\">\n");
        for (var number = 0; number < index.CitationIds.Count; number++) Row(page, assessment.Citations[index.CitationIds[number]], number + 1);
        page.Write($"</ol>\n</section>\n");
    }

    private static void Row(HtmlPage page, Citation citation, int number)
    {
        page.Write($"<li id=\"s{number}\"><cite>{(citation.Title.Length > 0 ? citation.Title : "Not published yet")}</cite>. {citation.Publisher}");
        if (citation.Country.Length > 0) page.Write($" ({citation.Country})");
        if (citation.Date is { } date) page.Write($", {date.ToString()}");
        if (SafeLink.Of(citation.Url) is { } link) page.Write($". <a href=\"{link}\" rel=\"noopener noreferrer\">{link}</a>");
        page.Write($" <span class=\"{(citation.Verified == Verification.Recalled ? "recalled" : "tag")}\">{Names.Of(citation.Verified)}</span></li>\n");
    }
}

/// <summary>Links that may be followed.</summary>
internal static class SafeLink
{
    /// <summary>The address, where it is a whole one of http or https; null for everything else, such as javascript.</summary>
    public static string? Of(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri.AbsoluteUri : null;
}
