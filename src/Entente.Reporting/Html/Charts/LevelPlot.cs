using System.Globalization;

namespace Entente.Reporting.Html;

/// <summary>The paper that levels are drawn on: time to the right, the level upwards, the named bands shaded.</summary>
internal readonly struct LevelPlot
{
    private const double BandPoints = 3;

    public LevelPlot(double width, double height, double right, double fromMonth, double toMonth, double lowest, double highest)
    {
        (Width, Height, Left, Right, Top, Bottom) = (width, height, 84, width - right, 8, height - 24);
        (From, To) = (fromMonth, Math.Max(fromMonth + 1, toMonth));
        Low = Math.Max(-Level.Bound, Math.Floor(Math.Min(lowest, -0.5) / BandPoints) * BandPoints);
        High = Math.Min(Level.Bound, Math.Ceiling(Math.Max(highest, 0.5) / BandPoints) * BandPoints);
    }

    public double Width { get; }

    public double Height { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    public double From { get; }

    public double To { get; }

    public double Low { get; }

    public double High { get; }

    public double X(double month) => Left + ((month - From) / (To - From) * (Right - Left));

    public double Y(double level) => Bottom - ((Math.Clamp(level, Low, High) - Low) / (High - Low) * (Bottom - Top));

    /// <summary>The bands with their names, the zero line and the years.</summary>
    public void Paper(HtmlPage page)
    {
        for (var edge = Low; edge < High; edge += BandPoints)
        {
            var band = LevelBands.Of(edge + 1);
            page.Write($"<rect class=\"{((int)band % 2 == 0 ? "band-a" : "band-b")}\" x=\"{Left}\" y=\"{Y(edge + BandPoints)}\" width=\"{Right - Left}\" height=\"{Y(edge) - Y(edge + BandPoints)}\"/>");
            page.Write($"<text class=\"axis\" x=\"{Left - 6}\" y=\"{((Y(edge) + Y(edge + BandPoints)) / 2) + 4}\" text-anchor=\"end\">{LevelBands.Name(band)}</text>\n");
        }

        page.Write($"<line class=\"zero\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{Y(0)}\" y2=\"{Y(0)}\"/>\n");
        Years(page);
    }

    private void Years(HtmlPage page)
    {
        var (first, last) = ((int)Math.Ceiling(From / 12), (int)Math.Floor(To / 12));
        var step = (last - first) switch { <= 8 => 1, <= 16 => 2, <= 45 => 5, _ => 10 };
        for (var year = first; year <= last; year++)
        {
            if (year % step != 0) continue;
            page.Write($"<line class=\"tick\" x1=\"{X(year * 12)}\" x2=\"{X(year * 12)}\" y1=\"{Bottom}\" y2=\"{Bottom + 4}\"/><text class=\"axis\" x=\"{X(year * 12)}\" y=\"{Bottom + 17}\" text-anchor=\"middle\">{year.ToString(CultureInfo.InvariantCulture)}</text>\n");
        }
    }
}
