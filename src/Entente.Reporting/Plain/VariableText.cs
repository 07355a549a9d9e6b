using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>One variable: its question, its verdict and all that stands behind it.</summary>
internal static class VariableText
{
    private const int Shown = 5;

    public static void Write(TextPage page, RelationAssessment assessment, VariableStanding standing)
    {
        Layout.Heading(page, standing.Variable.Name, OverallText.Standing(standing.Level), standing.Level is { } level ? Inks.Of(level.Value.Value) : Ink.Alert);
        page.Start(2, 2).Write(standing.Variable.Question, Ink.Faint).End();
        VerdictText.Write(page, standing.Verdict);
        MomentumText.Write(page, assessment, standing.Momentum);
        OverallText.Direction(page, standing.ByDirection);
        BandText.Write(page, standing.Level, standing.BandCauses, $"; {Figures.Of(standing.Items, "independent item")} in the window, drift {Figures.Signed(standing.Drift)}");
        WordsAndDeeds(page, standing.WordsAndDeeds);
        StructureText.Write(page, assessment, standing.Structure);
        if (standing.Disagreement.Length > 0) Layout.Line(page, "Disagree", standing.Disagreement, Ink.Alert);
        Evidence(page, assessment, "For", standing.EvidenceFor);
        Evidence(page, assessment, "Against", standing.EvidenceAgainst);
    }

    private static void WordsAndDeeds(TextPage page, WordsAndDeeds spoken)
    {
        page.Label("Words");
        Balance(page, spoken.Words, spoken.WordsCount, "verbal act");
        page.Write("; deeds ");
        Balance(page, spoken.Deeds, spoken.DeedsCount, "material act");
        page.End();
    }

    private static void Balance(TextPage page, double? balance, int count, string noun)
    {
        if (balance is { } value) page.Write(Figures.Fine(value), Inks.Of(value)).Write($" over {Figures.Of(count, noun)}");
        else page.Write($"none ({Figures.Of(count, noun)})");
    }

    private static void Evidence(TextPage page, RelationAssessment assessment, string label, IReadOnlyList<WeighedEvidence> rows)
    {
        if (rows.Count == 0) Layout.Line(page, label, "nothing that still acts", Ink.Faint);
        for (var index = 0; index < Math.Min(Shown, rows.Count); index++)
        {
            if (index == 0) page.Label(label);
            else page.Start(14, 14);
            EvidenceText.Write(page, assessment, rows[index]);
        }

        Layout.More(page, rows.Count - Shown, "row", indent: 14);
    }
}

/// <summary>One row of evidence.</summary>
internal static class EvidenceText
{
    public static void Write(TextPage page, RelationAssessment assessment, WeighedEvidence row)
    {
        page.Write(Figures.Fine(row.Impact), Inks.Of(row.Impact)).Write(" ").HangHere();
        page.Write($"{row.Evidence.OccurredOn} {Phrases.Actors(row.Evidence)}: {row.Evidence.Text}");
        page.Write(" (" + row.Publisher + ")", Ink.Faint);
        Recalled(page, Sources.IsMarked(assessment, row.Evidence.Citations));
        page.End();
    }

    /// <summary>Marks a row that rests on memory alone.</summary>
    public static void Recalled(TextPage page, bool recalled)
    {
        if (recalled) page.Write(" [recalled]", Ink.Alert);
    }
}
