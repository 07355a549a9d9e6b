using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>What the assessment was computed from.</summary>
internal static class ProvenanceText
{
    private const int ShortHash = 12;

    public static void Write(TextPage page, RelationAssessment assessment)
    {
        var provenance = assessment.Provenance;
        Layout.Heading(page, "Provenance");
        Layout.Line(page, "Versions", $"entente {provenance.Version}, framework {provenance.Framework}, Goldstein scale {provenance.Scale}, quad scheme {provenance.QuadScheme}, seed {provenance.Seed.ToString()}");
        page.Label("Rows").Write(provenance.Inputs.Count == 0 ? "none" : "");
        for (var index = 0; index < provenance.Inputs.Count; index++)
        {
            var input = provenance.Inputs[index];
            var hash = input.Sha256.Length > ShortHash ? input.Sha256[..ShortHash] : input.Sha256;
            page.Write(index == 0 ? "" : ", ").Write($"{input.Name} {Figures.Count(input.Rows)} ").Write("sha256 " + hash, Ink.Faint);
        }

        page.End();
        Recalled(page, provenance);
        page.Label("Thin cells").Write(provenance.ThinCells.Count == 0 ? "none" : "");
        for (var index = 0; index < provenance.ThinCells.Count; index++) page.Write(index == 0 ? "" : ", ").Write(provenance.ThinCells[index]);
        page.End();
    }

    private static void Recalled(TextPage page, Provenance provenance)
    {
        var rows = Sources.EvidenceRows(provenance);
        var share = rows == 0 ? "" : $" ({Figures.Percent((double)provenance.RecalledCitations / rows)})";
        Layout.Line(page, "Recalled", $"{Figures.Of(provenance.RecalledCitations, "row")} of evidence of {Figures.Count(rows)}{share} rest only on citations from memory");
    }
}
