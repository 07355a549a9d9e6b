using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>The relationship as a whole.</summary>
internal static class OverallText
{
    private const int GaugeColumns = 73;

    public static void Write(TextPage page, RelationAssessment assessment)
    {
        var overall = assessment.Overall;
        Layout.Heading(page, "Overall", Standing(overall.Level), overall.Level is { } level ? Inks.Of(level.Value.Value) : Ink.Alert);
        Level(page, overall);
        VerdictText.Write(page, overall.Verdict);
        if (overall.Bottleneck is { } bottleneck)
            Layout.Line(page, "Bottleneck", Phrases.Of(bottleneck, Phrases.VariableName(assessment, bottleneck.Variable), overall.Mean), bottleneck.Binds ? Ink.Alert : Ink.Normal);
        else
            Layout.Line(page, "Bottleneck", "none: no variable is in material conflict");
        MomentumText.Write(page, assessment, overall.Momentum);
        Direction(page, overall.ByDirection, "");
        BandText.Write(page, overall.Level, overall.BandCauses);
    }

    /// <summary>A level with the name of its band, or that there is none.</summary>
    public static string Standing(LevelEstimate? level) =>
        level is null ? "not enough evidence" : Figures.Signed(level.Value.Value) + " " + LevelBands.Name(level.Value.Band);

    /// <summary>The levels of both directions with the items that they rest on.</summary>
    public static void Direction(TextPage page, IReadOnlyList<DirectionLevel> directions, string tail)
    {
        page.Label("Direction");
        for (var index = 0; index < directions.Count; index++)
        {
            var direction = directions[index];
            page.Write(index == 0 ? "" : ", ").Write(direction.Direction + " ");
            if (direction.Level is { } level) page.Write(Figures.Signed(level.Value), Inks.Of(level.Value));
            else page.Write("not enough evidence", Ink.Alert);
            page.Write($" ({Figures.Of(direction.Items, "item")})");
        }

        page.Write(tail).End();
    }

    private static void Level(TextPage page, OverallStanding overall)
    {
        page.Label("Level");
        if (overall.Level is not { } level)
        {
            page.Write("not enough evidence", Ink.Alert).End();
            return;
        }

        page.Write(Figures.Signed(level.Value.Value), Inks.Of(level.Value.Value)).Write($" {LevelBands.Name(level.Value.Band)}, 90 % band {Phrases.Band(level)}");
        page.Write(level.Low.Band == level.High.Band ? $" (all {LevelBands.Name(level.Low.Band)})" : $" ({LevelBands.Name(level.Low.Band)} to {LevelBands.Name(level.High.Band)})");
        if (overall.YearBefore is { } before) page.Write($"; a year before, by what was known then, {Figures.Signed(before.Value)} {LevelBands.Name(before.Band)}");
        page.End();
        page.Start(14, 14).Write("-9 ").Write(Layout.Gauge(level.Low.Value, level.Value.Value, level.High.Value, GaugeColumns), Inks.Of(level.Value.Value)).Write(" +9").End();
    }
}
