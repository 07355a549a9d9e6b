using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>A verdict, the rule that gave it, and why the rule spoke.</summary>
internal static class VerdictText
{
    public static void Write(TextPage page, Verdict verdict)
    {
        page.Label("Verdict").Write(verdict.Words, Ink.Strong).Write($" (rule {verdict.Rule}): {verdict.Means}");
        if (verdict.Because.Count > 0) page.Write(" Because ");
        for (var index = 0; index < verdict.Because.Count; index++)
            page.Write(index == 0 ? "" : ", ").Write(Phrases.Of(verdict.Because[index]));
        page.Write(verdict.Because.Count > 0 ? "." : "").End();
    }
}

/// <summary>The change of a flow and what became of it.</summary>
internal static class MomentumText
{
    public static void Write(TextPage page, RelationAssessment assessment, Momentum? momentum)
    {
        page.Label("Momentum");
        if (momentum is null)
        {
            page.Write("not enough evidence", Ink.Alert).End();
            return;
        }

        page.Write(Phrases.Arrow(momentum) + " ").Write(Figures.Fine(momentum.PerYear), Inks.Of(momentum.PerYear));
        page.Write($" a year (s.e. {Figures.Plain(momentum.StandardError)}), {Phrases.Of(momentum.Shift)}");
        HangsOn(page, assessment, momentum.Shift.HangsOn);
        page.End();
    }

    private static void HangsOn(TextPage page, RelationAssessment assessment, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) return;
        page.Write("; hangs on: ");
        for (var index = 0; index < ids.Count; index++) page.Write(index == 0 ? "" : "; ").Write(InWords(assessment, ids[index]));
    }

    private static string InWords(RelationAssessment assessment, string id)
    {
        foreach (var standing in assessment.Linkages)
        {
            if (standing.Linkage.Id == id) return (standing.Linkage.IsUnless ? "unless " : "if ") + standing.Linkage.Condition;
        }

        return id;
    }
}

/// <summary>What the width of a band is made of.</summary>
internal static class BandText
{
    private const int Shown = 4;

    /// <summary>The largest causes, each with the width that it alone gives.</summary>
    public static void Write(TextPage page, LevelEstimate? level, IReadOnlyList<BandCause> causes)
    {
        if (level is null) return;
        BandCause[] sorted = [.. causes];
        Array.Sort(sorted, static (left, right) => right.Width.CompareTo(left.Width) is var order and not 0 ? order : string.CompareOrdinal(left.Cause, right.Cause));
        page.Label("Band").Write($"{Figures.Points(level.High.Above(level.Low))} points wide");
        for (var index = 0; index < Math.Min(Shown, sorted.Length); index++)
            page.Write(index == 0 ? "; each cause alone: " : ", ").Write($"{sorted[index].Cause} {Figures.Points(sorted[index].Width)}");
        page.Write(sorted.Length > Shown ? $", {sorted.Length - Shown} smaller" : "").End();
    }
}
