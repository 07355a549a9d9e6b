using System.Text;
using Entente.Reporting.Html;

namespace Entente.Reporting;

/// <summary>
/// An assessment as one page that needs nothing else: no network, no fonts, no script to be read. Every number leads to the
/// rows that it is made of, every row to its source.
/// </summary>
public static class HtmlReport
{
    /// <summary>Writes the page. The same assessment gives the same bytes.</summary>
    /// <param name="assessment">What to report.</param>
    /// <param name="writer">Where to; it is not flushed.</param>
    public static void Write(RelationAssessment assessment, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(writer);
        PageHtml.Write(new HtmlPage(writer), assessment);
    }

    /// <summary>Writes the page as UTF-8 without a byte order mark.</summary>
    /// <param name="assessment">What to report.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(RelationAssessment assessment, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(assessment, writer);
    }
}
