using System.Text;

namespace Entente.Reporting.Tests;

/// <summary>A page taken apart: just enough of HTML to tell what a browser would make of it.</summary>
internal sealed class Page
{
    private static readonly string[] Void = ["meta", "br", "hr", "img", "input", "link", "path", "rect", "line", "circle"];

    private readonly List<(string Name, string Value)> attributes = [];
    private readonly StringBuilder text = new();
    private readonly StringBuilder shape = new();
    private readonly Stack<string> open = new();

    private Page(string html)
    {
        for (var at = html.IndexOf("<html", StringComparison.Ordinal); at < html.Length;)
        {
            if (html[at] == '<') at = Tag(html, at);
            else text.Append(html[at++]);
        }

        foreach (var name in open) Faults.Add($"<{name}> is not closed");
    }

    /// <summary>What is not closed or closed wrongly.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The names of all elements.</summary>
    public List<string> Elements { get; } = [];

    /// <summary>The names of all attributes.</summary>
    public IEnumerable<string> Attributes => attributes.Select(item => item.Name);

    /// <summary>The text between the tags, with its entities resolved.</summary>
    public string Text => text.ToString().Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    /// <summary>The elements and the names of their attributes, in order.</summary>
    public string Shape => shape.ToString();

    public static Page Of(string html) => new(html);

    /// <summary>The values of an attribute.</summary>
    public IEnumerable<string> Values(string attribute) => attributes.Where(item => item.Name == attribute).Select(item => item.Value);

    private int Tag(string html, int at)
    {
        var end = at + 1;
        while (html[end] is not (' ' or '>' or '/') || (end == at + 1 && html[end] == '/')) end++;
        var name = html[(at + 1)..end];
        shape.Append('<').Append(name);
        var selfClosed = false;
        while (html[end] != '>')
        {
            if (html[end] is ' ' or '/') selfClosed = html[end++] == '/';
            else end = Attribute(html, end);
        }

        shape.Append('>');
        Nest(name, selfClosed);
        return name is "style" or "script" ? html.IndexOf($"</{name}>", end, StringComparison.Ordinal) : end + 1;
    }

    private int Attribute(string html, int at)
    {
        var equals = at;
        while (html[equals] is not ('=' or ' ' or '>' or '/')) equals++;
        var name = html[at..equals];
        shape.Append(' ').Append(name);
        if (html[equals] != '=')
        {
            attributes.Add((name, ""));
            return equals;
        }

        html[equals + 1].ShouldBe('"', $"the value of {name} is not quoted");
        var close = html.IndexOf('"', equals + 2);
        attributes.Add((name, html[(equals + 2)..close]));
        return close + 1;
    }

    private void Nest(string name, bool selfClosed)
    {
        if (name.StartsWith('/'))
        {
            if (open.Count == 0 || open.Pop() != name[1..]) Faults.Add($"<{name}> closes nothing");
            return;
        }

        Elements.Add(name);
        if (!selfClosed && (!Void.Contains(name) || name is "path" or "rect" or "line" or "circle")) open.Push(name);
    }
}
