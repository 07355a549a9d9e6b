using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>A level with its band on the whole scale.</summary>
internal static class GaugeChart
{
    private const double Width = 360, Height = 34, Line = 11;

    public static void Write(HtmlPage page, LevelEstimate level)
    {
        page.Write($"<svg class=\"gauge\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Figures.Signed(level.Value.Value)} on a scale from -9 to +9, 90 % band {Phrases.Band(level)}\">");
        for (var band = LevelBand.Confrontation; band <= LevelBand.Friendly; band++)
        {
            var from = X(LevelBands.LowerEdge(band));
            page.Write($"<rect class=\"{((int)band % 2 == 0 ? "band-a" : "band-b")}\" x=\"{from}\" y=\"2\" width=\"{X(LevelBands.UpperEdge(band)) - from}\" height=\"18\"/>");
            page.Write($"<text class=\"axis tiny\" x=\"{from + 30}\" y=\"31\" text-anchor=\"middle\">{LevelBands.Name(band)}</text>");
        }

        page.Write($"<line class=\"zero\" x1=\"{X(0)}\" x2=\"{X(0)}\" y1=\"0\" y2=\"22\"/><line class=\"span {Parts.Tone(level.Value.Value)}\" x1=\"{X(level.Low.Value)}\" x2=\"{X(level.High.Value)}\" y1=\"{Line}\" y2=\"{Line}\"/>");
        page.Write($"<circle class=\"dot {Parts.Tone(level.Value.Value)}\" cx=\"{X(level.Value.Value)}\" cy=\"{Line}\" r=\"5.5\"/></svg>\n");
    }

    private static double X(double level) => (level + Level.Bound) / (2 * Level.Bound) * Width;
}
