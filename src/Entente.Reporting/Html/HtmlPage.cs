using System.Globalization;
using System.Runtime.CompilerServices;
using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>
/// Writes markup. What stands in the source code is markup, what stands in the holes of an interpolated string is text and is
/// escaped: no text from outside can become markup, whoever forgets what.
/// </summary>
internal sealed class HtmlPage(TextWriter writer)
{
    /// <summary>Writes markup with text in its holes.</summary>
    public HtmlPage Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        _ = markup; // written as it was put together
        return this;
    }

    /// <summary>Writes a file of this project as it is: its style sheet, its script.</summary>
    public HtmlPage Own(string text)
    {
        writer.Write(text);
        return this;
    }

    internal void Literal(string markup) => writer.Write(markup);

    internal void Number(int number) => writer.Write(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A length or a place in a drawing: a tenth of a unit is finer than any screen.</summary>
    internal void Number(double number) => writer.Write((Math.Round(number, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture));

    internal void Escaped(string? text)
    {
        if (text is null) return;
        var from = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (Entity(text, index) is not { } entity) continue;
            writer.Write(text.AsSpan(from, index - from));
            writer.Write(entity);
            from = index + 1;
        }

        writer.Write(text.AsSpan(from));
    }

    private static string? Entity(string text, int index) => text[index] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        >= ' ' and < '\u007f' => null,
        var character when SafeText.IsSpace(character) => " ",
        var character when SafeText.IsDropped(character) => "",
        _ => SafeText.IsHalf(text, index) ? "\ufffd" : null,
    };
}

/// <summary>Takes the parts of an interpolated string to the page one by one, without putting the string together.</summary>
[InterpolatedStringHandler]
internal readonly ref struct Markup
{
    private readonly HtmlPage page;

    public Markup(int literalLength, int formattedCount, HtmlPage page)
    {
        _ = (literalLength, formattedCount);
        this.page = page;
    }

    public void AppendLiteral(string markup) => page.Literal(markup);

    public void AppendFormatted(string? text) => page.Escaped(text);

    public void AppendFormatted(int number) => page.Number(number);

    public void AppendFormatted(double number) => page.Number(number);
}
