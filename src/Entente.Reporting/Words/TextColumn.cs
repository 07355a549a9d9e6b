namespace Entente.Reporting.Words;

/// <summary>Folds a text into a narrow column.</summary>
internal static class TextColumn
{
    /// <summary>The lines of a text at a width; what does not fit into the last line ends with an ellipsis.</summary>
    public static List<string> Lines(string text, int width, int most)
    {
        var clean = SafeText.Clean(text).Trim(' ');
        var lines = new List<string>(most);
        while (clean.Length > 0)
        {
            if (lines.Count == most - 1 || SafeText.Columns(clean) <= width)
            {
                lines.Add(SafeText.Fit(clean, width));
                break;
            }

            var cut = CutAt(clean, width);
            lines.Add(clean.AsSpan(0, cut).TrimEnd(' ').ToString());
            clean = clean.AsSpan(cut).TrimStart(' ').ToString();
        }

        return lines;
    }

    /// <summary>Where to cut: behind the last space that fits, or at the width where no space does.</summary>
    private static int CutAt(string text, int width)
    {
        var (columns, space, index) = (0, 0, 0);
        for (; index < text.Length; index++)
        {
            columns += SafeText.Columns(text[index]);
            if (text[index] == ' ') space = index + 1;
            if (columns > width) break;
        }

        if (space > 0) return space;
        return char.IsLowSurrogate(text[index]) ? index - 1 : index;
    }
}
