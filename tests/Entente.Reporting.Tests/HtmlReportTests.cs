using System.Security.Cryptography;
using System.Text;

namespace Entente.Reporting.Tests;

public class HtmlReportTests
{
    private const string Evil = "\"'></a></td></title></svg><script>alert(1)</script><img/src=x/onerror=alert(2)><!--&lt;";

    [Fact]
    public void Write_is_stable_to_the_byte() => Golden.ShouldMatch("rich.html", Encoding.UTF8.GetBytes(Written.Html(Sample.Rich)));

    [Fact]
    public void Write_to_a_stream_gives_the_same_and_leaves_it_open()
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(Sample.Rich, stream);
        stream.CanWrite.ShouldBeTrue();
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(Written.Html(Sample.Rich));
    }

    [Fact]
    public void Write_opens_with_the_five_lines()
    {
        var page = Page.Of(Written.Html(Sample.Rich));
        var header = page.Text[..page.Text.IndexOf("Overall", StringComparison.Ordinal)];
        foreach (var line in Sample.Rich.Opening.Lines) header.ShouldContain(line);
    }

    [Fact]
    public void Write_closes_every_element_that_it_opens()
    {
        Page.Of(Written.Html(Sample.Rich)).Faults.ShouldBeEmpty();
        Page.Of(Written.Html(Sample.Empty)).Faults.ShouldBeEmpty();
        Page.Of(Written.Html(Sample.Thin)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Write_leads_every_number_to_a_place_on_the_page()
    {
        foreach (var assessment in new[] { Sample.Rich, Sample.Empty, Sample.Thin })
        {
            var page = Page.Of(Written.Html(assessment));
            var places = page.Values("id").ToList();
            places.ShouldBeUnique();
            page.Values("href").Where(link => link.StartsWith('#')).Select(link => link[1..]).Except(places).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Write_leads_a_level_down_to_the_rows_that_sum_to_it_and_each_row_to_its_source()
    {
        var html = Written.Html(Sample.Rich);
        html.ShouldContain("href=\"#evidence1\">+1.9</a>");
        var table = Between(html, "<details id=\"evidence1\">", "</details>");
        foreach (var row in Sample.Rich.Variables[0].EvidenceFor.Concat(Sample.Rich.Variables[0].EvidenceAgainst)) table.ShouldContain(row.Evidence.Text);
        table.ShouldContain("sum of these rows and the drift; the level is +1.90");
        var source = Between(table, "The presidents sign New START", "</tr>");
        var place = Between(source, "href=\"#", "\"");
        Between(html, $"<li id=\"{place}\">", "</li>").ShouldContain("Treaty Documents and Fact Sheets");
    }

    [Fact]
    public void Write_marks_what_is_recalled() =>
        Between(Written.Html(Sample.Rich), "The United States stops giving Russia data", "</li>").ShouldContain(">recalled</span>");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("'><svg/onload=alert(1)>")]
    [InlineData(Evil)]
    public void Write_lets_no_text_become_markup(string text)
    {
        var harmless = string.Concat(text.Select(character => character == '-' ? '-' : 'x')); // as long, so that lines are cut in the same places
        var page = Page.Of(Written.Html(Hostile.Everywhere(text.Replace(' ', '\u00a0'))));
        page.Shape.ShouldBe(Page.Of(Written.Html(Hostile.Everywhere(harmless))).Shape);
        page.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Write_lets_no_control_character_through() =>
        Written.Html(Hostile.Everywhere("a\u0000b\u001b[31mc\u202ed\u0085e\ud83df")).ShouldAllBe(character => character == '\n' || (!char.IsControl(character) && character != '\u202e' && !char.IsSurrogate(character)));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt://x/%0aalert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/x")]
    [InlineData("not an address")]
    public void Write_links_to_nothing_but_the_web(string address) => Links(address).ShouldBeEmpty();

    [Theory]
    [InlineData("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&amp;c=2")]
    [InlineData("http://example.org/\"><b>", "http://example.org/%22%3E%3Cb%3E")]
    public void Write_links_to_the_web_without_a_referrer(string address, string link)
    {
        Links(address).ShouldBe([link]);
        WithAddress(address).ShouldContain($"<a href=\"{link}\" rel=\"noopener noreferrer\">");
    }

    [Fact]
    public void Write_needs_nothing_from_outside()
    {
        var page = Page.Of(Written.Html(Sample.Rich));
        page.Values("src").ShouldBeEmpty();
        page.Values("style").ShouldBeEmpty();
        page.Attributes.ShouldAllBe(name => !name.StartsWith("on", StringComparison.Ordinal));
        page.Elements.ShouldAllBe(name => name != "link" && name != "img" && name != "iframe" && name != "object" && name != "form");
        var style = Between(Written.Html(Sample.Rich), "<style>", "</style>");
        style.ShouldNotContain("url(");
        style.ShouldNotContain("@import");
    }

    [Fact]
    public void Write_allows_its_own_style_and_script_and_nothing_else()
    {
        var html = Written.Html(Sample.Rich);
        var policy = Between(html, "Content-Security-Policy\" content=\"", "\"");
        policy.ShouldBe($"default-src &#39;none&#39;; style-src &#39;sha256-{Hash(Between(html, "<style>", "</style>"))}&#39;; script-src &#39;sha256-{Hash(Between(html, "<script>", "</script>"))}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;".Replace("&#39;", "'", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_gives_every_drawing_a_name_or_hides_it()
    {
        var html = Written.Html(Sample.Rich);
        foreach (var drawing in html.Split("<svg ")[1..].Select(rest => rest[..rest.IndexOf('>', StringComparison.Ordinal)]))
            (drawing.Contains("aria-hidden=\"true\"", StringComparison.Ordinal) || drawing.Contains("aria-labelledby=\"", StringComparison.Ordinal) || drawing.Contains("aria-label=\"", StringComparison.Ordinal)).ShouldBeTrue(drawing);
    }

    [Fact]
    public void Write_draws_each_course_fan_ledger_linkage_and_projection()
    {
        var page = Page.Of(Written.Html(Sample.Rich)).Text;
        foreach (var title in new[] { "The relationship as a whole: level by month", "Military strategy: level by month", "Projection of the level to 2017-05-31", "Linkages", "What people projected", "Replayed projections and what happened" }) page.ShouldContain(title);
        Written.Html(Sample.Rich).ShouldContain("class=\"gave\"");
    }

    [Fact]
    public void Write_says_where_there_is_not_enough_evidence()
    {
        var page = Page.Of(Written.Html(Sample.Empty)).Text;
        page.ShouldContain("not enough evidence");
        page.ShouldContain("Empty: neither side is known to have counted.");
        page.ShouldContain("No projection: not enough evidence for a level to start from.");
    }

    [Fact]
    public void Write_refuses_null()
    {
        Should.Throw<ArgumentNullException>(() => HtmlReport.Write(null!, TextWriter.Null));
        Should.Throw<ArgumentNullException>(() => HtmlReport.Write(null!, Stream.Null));
        Should.Throw<ArgumentNullException>(() => HtmlReport.Write(Sample.Empty, (TextWriter)null!));
        Should.Throw<ArgumentNullException>(() => HtmlReport.Write(Sample.Empty, (Stream)null!));
    }

    private static List<string> Links(string address) => [.. Page.Of(WithAddress(address)).Values("href").Where(link => !link.StartsWith('#'))];

    private static string WithAddress(string address) => Written.Html(Sample.Rich with
    {
        Citations = Sample.Rich.Citations.Values.Select(citation => citation with { Url = citation.Id == "c-one" ? address : "" }).ToDictionary(citation => citation.Id, StringComparer.Ordinal),
    });

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, from);
        start += from.Length;
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }
}
