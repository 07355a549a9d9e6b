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
        OverallText.Direction(page, standing.ByDirection, $"; {Figures.Of(standing.Items, "independent item")}, drift {Figures.Signed(standing.Drift)}");
        BandText.Write(page, standing.Level, standing.BandCauses);
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
        page.Write(", deeds ");
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
        page.Start(2, 4).Write(label, Ink.Strong);
        if (rows.Count == 0) page.Write(": nothing that still acts", Ink.Faint);
        else if (rows.Count > Shown) page.Write($", the strongest {Shown} of {Figures.Count(rows.Count)} rows (all: --format json or html)", Ink.Faint);
        page.End();
        for (var index = 0; index < Math.Min(Shown, rows.Count); index++) EvidenceText.Write(page, assessment, rows[index]);
    }
}

/// <summary>One row of evidence, on two lines at most.</summary>
internal static class EvidenceText
{
    // Two lines under the indent, less the impact, the ends of lines that words do not fill, and the mark of memory.
    private const int Room = 156, LongestPublisher = 40;

    public static void Write(TextPage page, RelationAssessment assessment, WeighedEvidence row)
    {
        var recalled = Sources.IsMarked(assessment, row.Evidence.Citations);
        var publisher = SafeText.Fit(row.Publisher, LongestPublisher);
        var head = $"{row.Evidence.OccurredOn.ToString()} {Phrases.Actors(row.Evidence)}: ";
        page.Start(4, 4).Write(Figures.Fine(row.Impact), Inks.Of(row.Impact)).Write(" ").HangHere();
        page.Write(head).Write(SafeText.Fit(row.Evidence.Text, Room - SafeText.Columns(head) - SafeText.Columns(publisher) - (recalled ? 11 : 0)));
        page.Write(" (" + publisher + ")", Ink.Faint);
        Recalled(page, recalled);
        page.End();
    }

    /// <summary>Marks a row that rests on memory alone.</summary>
    public static void Recalled(TextPage page, bool recalled)
    {
        if (recalled) page.Write(" [recalled]", Ink.Alert);
    }
}
