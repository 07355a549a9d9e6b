using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>The few shapes that all sections are made of.</summary>
internal static class Layout
{
    /// <summary>A heading in a rule across the page, with the standing at its right end.</summary>
    public static void Heading(TextPage page, string title, string standing = "", Ink ink = Ink.Normal)
    {
        var left = SafeText.Fit(title, 60);
        var right = SafeText.Fit(standing, 34);
        var taken = SafeText.Columns(left) + (right.Length == 0 ? 1 : SafeText.Columns(right) + 2);
        page.Blank();
        page.Start(0, 0).Write(left, Ink.Strong).Write(" ").Write(new string('─', TextPage.Width - taken), Ink.Faint);
        if (right.Length > 0) page.Write(" ").Write(right, ink);
        page.End();
    }

    /// <summary>Says how much a cut list leaves out and how to see it.</summary>
    public static void More(TextPage page, int left, string noun, int indent = 2)
    {
        if (left <= 0) return;
        page.Start(indent, indent + 2).Write($"… {Figures.Of(left, "more " + noun)}: --format json or html", Ink.Faint).End();
    }

    /// <summary>A line that says that there is nothing.</summary>
    public static void Nothing(TextPage page, string words) => page.Start(2, 4).Write(words, Ink.Faint).End();

    /// <summary>A labelled line of running text.</summary>
    public static void Line(TextPage page, string label, string text, Ink ink = Ink.Normal) => page.Label(label).Write(text, ink).End();

    /// <summary>The scale from −9 to +9 with a band and a mark on it.</summary>
    public static string Gauge(double? low, double? value, double? high, int columns)
    {
        var scale = new string('·', columns).ToCharArray();
        scale[Place(0, columns)] = '│';
        if (low is { } from && high is { } to)
        {
            for (var index = Place(from, columns); index <= Place(to, columns); index++) scale[index] = '═';
        }

        if (value is { } mark) scale[Place(mark, columns)] = '●';
        return new string(scale);
    }

    /// <summary>The column of a level on a scale.</summary>
    public static int Place(double level, int columns) =>
        Math.Clamp((int)Math.Round((level + Level.Bound) / (2 * Level.Bound) * (columns - 1), MidpointRounding.AwayFromZero), 0, columns - 1);
}
