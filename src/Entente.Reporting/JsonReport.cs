using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Reporting.Json;

namespace Entente.Reporting;

/// <summary>An assessment as JSON, every field of which docs/json.md documents.</summary>
public static class JsonReport
{
    // Not made for pasting into HTML: keys such as USA>RUS stay readable, and nothing here ends up in a page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON Schema (draft 2020-12) of what <see cref="Write"/> writes.</summary>
    public static string Schema => field ??= Resources.Text("assess.schema.json");

    /// <summary>Writes the report as UTF-8. The same assessment gives the same bytes; every field is always there, null where nothing is known.</summary>
    /// <param name="assessment">What to report.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(RelationAssessment assessment, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(stream);
        using (var json = new Utf8JsonWriter(stream, Options)) AssessmentJson.Write(json, assessment);
        stream.WriteByte((byte)'\n');
    }
}
