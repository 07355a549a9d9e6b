using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>Where the level is heading, beside the baselines that a model must beat.</summary>
internal static class ProjectionText
{
    private const int Warmer = 20, Cooler = 29, Same = 38, Quantile = 50, Step = 9, FanRows = 4, FanColumns = 61;

    private static readonly string[] QuantileNames = ["5 %", "25 %", "50 %", "75 %", "95 %"];

    public static void Write(TextPage page, RelationAssessment assessment)
    {
        var projection = assessment.Projection;
        Layout.Heading(page, "Projection", $"to {Figures.Day(projection.HorizonEnd)}");
        if (projection.Distribution is { } distribution) Table(page, projection, distribution);
        if (projection.Fan.Count > 0) Fan(page, projection);
        Bands(page, projection.Bands);
        if (projection.Rupture is { } rupture)
            Layout.Line(page, "Rupture", $"{Figures.Percent(rupture.Probability)} within the horizon ({Figures.Of(rupture.Cases, "case")} in {Figures.Effective(rupture.EffectiveN)} independent windows): {rupture.Note}");
        foreach (var caveat in projection.Caveats) Layout.Line(page, "Caveat", caveat, Ink.Faint);
    }

    private static void Table(TextPage page, LevelProjection projection, HorizonDistribution distribution)
    {
        var start = projection.Start is { } level ? Figures.Signed(level.Value) : "an unknown level";
        page.Start(2, 4).Write($"From {start}, warmer or cooler by at least {Figures.Plain(projection.Threshold)} points; {projection.Model}", Ink.Faint).End();
        page.Start(2, 2).At(Warmer).Write("warmer", Ink.Faint).At(Cooler).Write("cooler", Ink.Faint).At(Same).Write("neither", Ink.Faint);
        for (var index = 0; index < QuantileNames.Length; index++) page.At(Quantile + (index * Step)).Write(QuantileNames[index], Ink.Faint);
        page.End();
        Row(page, "projection", distribution, Ink.Strong, "");
        foreach (var baseline in projection.Baselines) Row(page, baseline.Name, baseline.Distribution, Ink.Normal, baseline.Note);
    }

    private static void Row(TextPage page, string name, HorizonDistribution? distribution, Ink ink, string note)
    {
        page.Start(2, Warmer).Write(SafeText.Fit(name, Warmer - 3), ink);
        if (distribution is null)
        {
            page.At(Warmer).Write(note, Ink.Faint).End();
            return;
        }

        page.At(Warmer).Write(Figures.Percent(distribution.Warmer), ink).At(Cooler).Write(Figures.Percent(distribution.Cooler), ink);
        page.At(Same).Write(Figures.Percent(Math.Max(0, 1 - distribution.Warmer - distribution.Cooler)), ink);
        var quantiles = distribution.Quantiles;
        page.At(Quantile).Write(Figures.Signed(quantiles.Q05)).At(Quantile + Step).Write(Figures.Signed(quantiles.Q25)).At(Quantile + (2 * Step)).Write(Figures.Signed(quantiles.Q50), ink);
        page.At(Quantile + (3 * Step)).Write(Figures.Signed(quantiles.Q75)).At(Quantile + (4 * Step)).Write(Figures.Signed(quantiles.Q95)).End();
    }

    /// <summary>One line for a date: 90 % thin, 50 % thick, the median marked.</summary>
    private static void Fan(TextPage page, LevelProjection projection)
    {
        page.Start(2, 2).Write("fan", Ink.Faint).At(14).Write("-9", Ink.Faint).At(14 + Layout.Place(0, FanColumns)).Write("0", Ink.Faint).At(14 + FanColumns - 2).Write("+9", Ink.Faint).End();
        var points = projection.Fan;
        var rows = Math.Min(FanRows, points.Count);
        for (var row = 1; row <= rows; row++)
        {
            var point = points[(row * points.Count / rows) - 1];
            page.Start(2, 14).Write(point.Month.ToString(), Ink.Faint).At(14).Write(Bar(point.Quantiles)).Write(" " + Figures.Signed(point.Quantiles.Q50)).End();
        }
    }

    private static string Bar(LevelQuantiles quantiles)
    {
        var bar = new string('·', FanColumns).ToCharArray();
        bar[Layout.Place(0, FanColumns)] = '│';
        for (var index = Layout.Place(quantiles.Q05, FanColumns); index <= Layout.Place(quantiles.Q95, FanColumns); index++) bar[index] = '─';
        for (var index = Layout.Place(quantiles.Q25, FanColumns); index <= Layout.Place(quantiles.Q75, FanColumns); index++) bar[index] = '═';
        bar[Layout.Place(quantiles.Q50, FanColumns)] = '●';
        return new string(bar);
    }

    private static void Bands(TextPage page, IReadOnlyList<BandProbability> bands)
    {
        if (bands.Count == 0) return;
        page.Label("Bands");
        for (var index = 0; index < bands.Count; index++) page.Write(index == 0 ? "" : ", ").Write($"{LevelBands.Name(bands[index].Band)} {Figures.Percent(bands[index].Probability)}");
        page.End();
    }
}
