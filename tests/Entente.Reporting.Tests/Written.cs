using System.Text;
using System.Text.Json;

namespace Entente.Reporting.Tests;

/// <summary>The faces of an assessment as bytes and text.</summary>
internal static class Written
{
    public static string Text(RelationAssessment assessment, TextStyle style = default)
    {
        using var writer = new StringWriter();
        TextReport.Write(assessment, writer, style);
        return writer.ToString();
    }

    public static byte[] TextBytes(RelationAssessment assessment, TextStyle style = default) => Encoding.UTF8.GetBytes(Text(assessment, style));

    public static byte[] Json(RelationAssessment assessment)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(assessment, stream);
        return stream.ToArray();
    }

    public static JsonElement Document(RelationAssessment assessment) => Parse(Encoding.UTF8.GetString(Json(assessment)));

    public static JsonElement Parse(string text) => JsonDocument.Parse(text).RootElement;

    public static string Html(RelationAssessment assessment)
    {
        using var writer = new StringWriter();
        HtmlReport.Write(assessment, writer);
        return writer.ToString();
    }
}
