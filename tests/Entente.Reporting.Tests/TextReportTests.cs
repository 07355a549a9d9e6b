using FsCheck;
using FsCheck.Fluent;

namespace Entente.Reporting.Tests;

public class TextReportTests
{
    private const int Widest = 100;

    [Fact]
    public void Write_is_stable_to_the_byte() => Golden.ShouldMatch("rich.txt", Written.TextBytes(Sample.Rich));

    [Fact]
    public void Write_is_stable_to_the_byte_where_nothing_is_known() => Golden.ShouldMatch("empty.txt", Written.TextBytes(Sample.Empty));

    [Fact]
    public void Write_is_stable_to_the_byte_in_colour() => Golden.ShouldMatch("rich.ansi.txt", Written.TextBytes(Sample.Rich, TextStyle.Terminal));

    [Fact]
    public void Write_opens_with_the_five_lines()
    {
        var opening = Sample.Rich.Opening;
        Words(Written.Text(Sample.Rich)).ShouldStartWith(
            Words($"Judgement {opening.Judgement} Confidence {opening.Confidence} Changed {opening.Changed} Next {opening.NextDecisions} Overturn {opening.Overturn}"));
    }

    [Fact]
    public void Write_in_colour_says_the_same_as_without() =>
        WithoutColour(Written.Text(Sample.Rich, TextStyle.Terminal)).ShouldBe(Written.Text(Sample.Rich));

    [Fact]
    public void Write_without_colour_has_no_escape() => Written.Text(Sample.Rich).ShouldNotContain('\u001b');

    [Fact]
    public void Write_ends_every_line_with_a_line_feed()
    {
        var text = Written.Text(Sample.Rich);
        text.ShouldNotContain('\r');
        text.ShouldEndWith("\n");
    }

    [Fact]
    public void Write_shows_who_projected_what_by_when_with_which_probability_while_it_is_open()
    {
        var text = Words(Written.Text(Sample.Rich));
        text.ShouldContain("open 2012-05 Feng Yujun, China Institutes of Contemporary International Re…: Over the next five years US-Russian relations keep heating up. Due 2017-05-31, p 0.75.");
    }

    [Fact]
    public void Write_marks_rows_from_memory_and_no_others()
    {
        var lines = Words(Written.Text(Sample.Rich));
        lines.ShouldContain("conventional forces in Europe. (US Department of State) [recalled]");
        lines.ShouldContain("(Rosneft) Against"); // one of its two citations was corroborated
        lines.ShouldContain("(a source published later) -0.11");
    }

    [Fact]
    public void Write_says_how_many_rows_it_leaves_out() => Written.Text(Sample.Rich).ShouldContain("For, the strongest 5 of 17 rows (all: --format json or html)");

    [Fact]
    public void Write_lays_what_came_back_beside_what_was_given() => Written.Text(Sample.Rich).Split('\n')
        .ShouldContain(line => line.StartsWith("  2010-09-22 [5] Russia cancels", StringComparison.Ordinal) && line.Contains("2011-01-11 [5] inferred:", StringComparison.Ordinal));

    [Fact]
    public void Write_is_no_wider_than_a_hundred_columns_whatever_the_texts_are() => Prop.ForAll(
        Texts().ToArbitrary(), text => Written.Text(Hostile.Everywhere(text)).Split('\n').Max(line => line.Length) <= Widest).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\u001b[31mred\u001b[0m")]
    [InlineData("bell\aback\bdel\u007f")]
    [InlineData("csi\u009b31m")]
    [InlineData("line\r\nfeed\u2028and\u2029more")]
    [InlineData("over\u202eride\u2066d")]
    [InlineData("half \ud83d pair")]
    public void Write_lets_no_control_character_through(string text)
    {
        var written = Written.Text(Hostile.Everywhere(text));
        written.ShouldAllBe(character => character == '\n' || (!char.IsControl(character) && character != '\u202e' && character != '\u2066' && !char.IsSurrogate(character)));
    }

    [Fact]
    public void Write_breaks_words_that_are_longer_than_a_line()
    {
        var word = new string('x', 350);
        var written = Written.Text(Sample.Empty with { Opening = Sample.Empty.Opening with { Judgement = word } });
        written.Split('\n')[..4].Sum(line => line.Count(character => character == 'x')).ShouldBe(350);
    }

    [Fact]
    public void Write_refuses_null()
    {
        Should.Throw<ArgumentNullException>(() => TextReport.Write(null!, TextWriter.Null));
        Should.Throw<ArgumentNullException>(() => TextReport.Write(Sample.Empty, null!));
    }

    private static Gen<string> Texts() => Gen.Elements(
            "word", " ", "  ", "\t", new string('w', 130), "Конгресс", "北京", "a\u0301\u0302", "😀", "\u001b[1m", "\n", "…", "-", "(", "12,345.6", "\ud83d", "ü", "한국", "،")
        .ListOf().Select(string.Concat);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutColour(string text)
    {
        foreach (var sequence in new[] { "0", "1", "2", "38;5;39", "38;5;208", "1;38;5;208" }) text = text.Replace($"\u001b[{sequence}m", "", StringComparison.Ordinal);
        return text;
    }
}
