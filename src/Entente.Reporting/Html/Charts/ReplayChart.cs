using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>Of each replay the probability of warmer upwards and of cooler downwards, with what happened.</summary>
internal static class ReplayChart
{
    private const double Width = 1080, Left = 84, Right = 1064, Middle = 96, Tall = 80, Height = 214;

    public static void Write(HtmlPage page, IReadOnlyList<ReplayedProjection> replays)
    {
        page.Write($"<figure><div class=\"scroll\"><svg class=\"chart wide\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"replay-t replay-d\"><title id=\"replay-t\">Replayed projections and what happened</title><desc id=\"replay-d\">{Figures.Of(replays.Count, "replay")}. The table below says the same.</desc>\n");
        Grid(page, 0.5);
        Grid(page, 1);
        page.Write($"<line class=\"zero\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{Middle}\" y2=\"{Middle}\"/><text class=\"axis\" x=\"{Left - 6}\" y=\"{Middle - (Tall / 2) + 4}\" text-anchor=\"end\">warmer 50 %</text><text class=\"axis\" x=\"{Left - 6}\" y=\"{Middle + (Tall / 2) + 4}\" text-anchor=\"end\">cooler 50 %</text>\n");
        var slot = (Right - Left) / replays.Count;
        for (var index = 0; index < replays.Count; index++) Replay(page, replays[index], Left + (slot * (index + 0.5)), Math.Min(26, slot * 0.6), index % Every(replays.Count) == 0);
        page.Write($"</svg></div>\n<figcaption>Bars: the probability of warmer (up) and of cooler (down), projected from the end of each year. <span class=\"warm\">▲</span> it warmed <span class=\"cool\">▼</span> it cooled <span class=\"even\">●</span> neither; no mark: not due.</figcaption></figure>\n");
    }

    private static int Every(int count) => count switch { <= 14 => 1, <= 28 => 2, _ => 5 };

    private static void Grid(HtmlPage page, double share)
    {
        page.Write($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{Middle - (share * Tall)}\" y2=\"{Middle - (share * Tall)}\"/>");
        page.Write($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{Middle + (share * Tall)}\" y2=\"{Middle + (share * Tall)}\"/>\n");
    }

    private static void Replay(HtmlPage page, ReplayedProjection replay, double x, double wide, bool named)
    {
        var (up, down) = (replay.Warmer * Tall, replay.Cooler * Tall);
        page.Write($"<g><title>{Figures.Day(replay.Origin)} to {Figures.Day(replay.HorizonEnd)}: warmer {Figures.Percent(replay.Warmer)}, cooler {Figures.Percent(replay.Cooler)}, {(replay.End is null ? "not due" : Names.Of(replay.Happened))}</title><rect class=\"up\" x=\"{x - (wide / 2)}\" y=\"{Middle - up}\" width=\"{wide}\" height=\"{up}\"/><rect class=\"down\" x=\"{x - (wide / 2)}\" y=\"{Middle}\" width=\"{wide}\" height=\"{down}\"/>");
        if (replay.End is not null) Mark(page, replay.Happened, x, Middle - up, Middle + down);
        if (named) page.Write($"<text class=\"axis\" x=\"{x}\" y=\"{Height - 8}\" text-anchor=\"middle\">{replay.Origin.Year}</text>");
        page.Write($"</g>\n");
    }

    private static void Mark(HtmlPage page, Course happened, double x, double top, double bottom)
    {
        if (happened == Course.Warmer) page.Write($"<path class=\"mark warm\" d=\"M{x} {top - 13}l5 9h-10z\"/>");
        else if (happened == Course.Cooler) page.Write($"<path class=\"mark cool\" d=\"M{x} {bottom + 13}l5 -9h-10z\"/>");
        else page.Write($"<circle class=\"mark even\" cx=\"{x}\" cy=\"{Middle}\" r=\"4\"/>");
    }
}
