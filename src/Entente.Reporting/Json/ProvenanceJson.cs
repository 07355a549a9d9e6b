using System.Text.Json;
using Entente.Reporting.Words;

namespace Entente.Reporting.Json;

/// <summary>What it was computed from, and the sources that the rows name.</summary>
internal static class ProvenanceJson
{
    public static void Write(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject("versions");
        json.WriteString("entente", provenance.Version);
        json.WriteString("framework", provenance.Framework);
        json.WriteString("scale", provenance.Scale);
        json.WriteString("quad_scheme", provenance.QuadScheme);
        json.WriteEndObject();
        json.WriteNumber("seed", provenance.Seed);
        json.Objects("parameters", provenance.Parameters, Parameter);
        json.Objects("inputs", provenance.Inputs, Input);
        json.WriteNumber("recalled_citations", provenance.RecalledCitations);
        json.Texts("thin_cells", provenance.ThinCells);
    }

    /// <summary>The citations of what is shown by identifier, in the order of the identifiers.</summary>
    public static void Citations(Utf8JsonWriter json, RelationAssessment assessment)
    {
        json.WriteStartObject("citations");
        foreach (var id in Sources.Sorted(CitedSources.Of(assessment))) json.Object(id, assessment.Citations[id], Citation);
        json.WriteEndObject();
    }

    private static void Citation(Utf8JsonWriter json, Citation citation)
    {
        json.Text("title", citation.Title);
        json.WriteString("publisher", citation.Publisher);
        json.Date("date", citation.Date);
        json.Text("url", citation.Url);
        json.WriteString("verified", Names.Of(citation.Verified));
        json.Text("country", citation.Country);
    }

    private static void Parameter(Utf8JsonWriter json, Parameter parameter)
    {
        json.WriteString("name", parameter.Name);
        json.Number("value", parameter.Value);
        json.WriteString("unit", parameter.Unit);
        json.Number("low", parameter.Low);
        json.Number("high", parameter.High);
        json.Date("fixed_on", parameter.FixedOn);
        json.WriteString("reason", parameter.Reason);
    }

    private static void Input(Utf8JsonWriter json, ProvenanceInput input)
    {
        json.WriteString("name", input.Name);
        json.WriteNumber("rows", input.Rows);
        json.WriteString("sha256", input.Sha256);
    }
}
