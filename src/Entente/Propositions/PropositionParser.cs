using System.Globalization;

namespace Entente;

/// <summary>Reads the proposition grammar, version 1, by recursive descent.</summary>
internal sealed class PropositionParser(string text)
{
    private int at;

    public Proposition Read()
    {
        if (text.StartsWith("none", StringComparison.Ordinal)) return ReadUnresolvable();
        var comparisons = new List<Comparison> { ReadComparison() };
        while (TryWord("and")) comparisons.Add(ReadComparison());
        SkipSpace();
        if (at < text.Length) throw Wrong("'and' or the end");
        return new Proposition(text, comparisons, "");
    }

    private Proposition ReadUnresolvable()
    {
        var rest = text.AsSpan("none".Length).Trim();
        var reason = rest.Length > 2 && rest[0] == '(' && rest[^1] == ')' ? rest[1..^1].Trim() : [];
        return reason.IsEmpty ? throw Wrong("none (reason)") : new Proposition(text, [], reason.ToString());
    }

    private Comparison ReadComparison()
    {
        var left = ReadTerm();
        var op = ReadOperator();
        var right = ReadTerm();
        SkipSpace();
        var offset = at < text.Length && text[at] is '+' or '-' && right is not NumberTerm ? ReadOffset() : 0;
        if (left is NumberTerm && right is NumberTerm) throw Wrong("a level, events or indicator term on one side");
        return new Comparison(left, op, right, offset);
    }

    private double ReadOffset()
    {
        var sign = text[at++] == '-' ? -1 : 1;
        return sign * ReadNumber();
    }

    private ComparisonOperator ReadOperator()
    {
        SkipSpace();
        foreach (var (symbol, op) in Operators)
        {
            if (!text.AsSpan(at).StartsWith(symbol, StringComparison.Ordinal)) continue;
            at += symbol.Length;
            return op;
        }

        throw Wrong(">=, <=, >, < or =");
    }

    private Term ReadTerm()
    {
        if (TryCall("level")) return ReadLevel();
        if (TryCall("events")) return ReadEvents();
        if (TryCall("indicator")) return ReadIndicator();
        SkipSpace();
        if (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '-')) return new NumberTerm(ReadNumber());
        throw Wrong("level(...), events(...), indicator(...) or a number");
    }

    private LevelTerm ReadLevel()
    {
        var arguments = ReadArguments();
        if (arguments.Length != 2 || arguments[1].Text.Length == 0) throw Wrong("level(DYAD, VARIABLE)", arguments[^1].Start);
        var between = ReadDyad(arguments[0], out var direction);
        Expect("at");
        return new LevelTerm(between, direction, new VariableId(arguments[1].Text), ReadDate());
    }

    private EventsTerm ReadEvents()
    {
        var arguments = ReadArguments();
        var between = ReadDyad(arguments[0], out var direction);
        var term = new EventsTerm(between, direction, [], "", null, 0, default, default);
        foreach (var argument in arguments.AsSpan(1)) term = WithFilter(term, argument);
        Expect("from");
        var from = ReadDate();
        Expect("to");
        var to = ReadDate();
        if (to < from) throw Wrong("a date not before " + from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return term with { From = from, To = to };
    }

    private EventsTerm WithFilter(EventsTerm term, Argument argument)
    {
        var filter = argument.Text;
        var space = filter.IndexOf(' ', StringComparison.Ordinal);
        var (key, value) = space < 0 ? (filter, "") : (filter[..space], filter[(space + 1)..].Trim());
        return (key, value.Length > 0) switch
        {
            ("positive", false) => term with { Sign = 1 },
            ("negative", false) => term with { Sign = -1 },
            ("issue", true) => term with { Issue = value },
            ("variable", true) => term with { Variable = new VariableId(value) },
            ("cameo", true) => term with { CameoPrefixes = ReadCodes(value, argument.Start) },
            _ => throw Wrong("cameo CODES, issue ID, variable ID, positive or negative", argument.Start),
        };
    }

    private string[] ReadCodes(string value, int start)
    {
        var codes = value.Split('|');
        foreach (var code in codes)
        {
            if (code.Length is < 2 or > 4 || !code.All(char.IsAsciiDigit)) throw Wrong("CAMEO codes of 2 to 4 digits joined by |", start);
        }

        return codes;
    }

    private IndicatorTerm ReadIndicator()
    {
        var arguments = ReadArguments();
        if (arguments.Length != 1 || arguments[0].Text.Length == 0) throw Wrong("indicator(SERIES)", arguments[0].Start);
        Expect("for");
        var word = ReadWord();
        if (!Period.TryParse(word, CultureInfo.InvariantCulture, out var period)) throw Wrong("a period such as 2016", at - word.Length);
        return new IndicatorTerm(arguments[0].Text, period);
    }

    // By codes alone, which is the grammar; looking up whatever a name may mean costs more than all the rest.
    private UndirectedDyad ReadDyad(Argument argument, out Dyad? direction)
    {
        direction = null;
        var dyad = argument.Text;
        var cut = dyad.AsSpan().IndexOfAny(Dyad.Separator, UndirectedDyad.Separator);
        if (cut < 0 || ReadActor(dyad[..cut]) is not { } first || ReadActor(dyad[(cut + 1)..]) is not { } second || first == second)
            throw Wrong("a dyad such as USA-RUS or USA>RUS", argument.Start);
        if (dyad[cut] == Dyad.Separator) direction = new Dyad(first, second);
        return new UndirectedDyad(first, second);
    }

    private static ActorCode? ReadActor(string code) => ActorCatalogue.Find(ActorCodeSystem.Entente, code)?.Code is { } found && found.Text == code ? found : null;

    /// <summary>Reads to the closing bracket; there is always one argument, if an empty one.</summary>
    private Argument[] ReadArguments()
    {
        var close = text.IndexOf(')', at);
        if (close < 0) throw Wrong("')'");
        var arguments = new List<Argument>();
        while (at <= close)
        {
            var comma = text.IndexOf(',', at, close - at);
            var end = comma < 0 ? close : comma;
            SkipSpace();
            arguments.Add(new Argument(text[Math.Min(at, end)..end].Trim(), Math.Min(at, end)));
            at = end + 1;
        }

        return [.. arguments];
    }

    private DateOnly ReadDate()
    {
        var word = ReadWord();
        return AsOf.TryParse(word, out var date) ? date.Day : throw Wrong("a full date such as 2017-05-31", at - word.Length);
    }

    private double ReadNumber()
    {
        var word = ReadWord();
        return double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && !word.Contains('\0', StringComparison.Ordinal)
            ? number
            : throw Wrong("a number", at - word.Length);
    }

    private bool TryCall(string name)
    {
        SkipSpace();
        if (!text.AsSpan(at).StartsWith(name, StringComparison.Ordinal) || at + name.Length >= text.Length || text[at + name.Length] != '(') return false;
        at += name.Length + 1;
        return true;
    }

    private bool TryWord(string word)
    {
        SkipSpace();
        var end = at + word.Length;
        if (!text.AsSpan(at).StartsWith(word, StringComparison.Ordinal) || (end < text.Length && text[end] != ' ')) return false;
        at = end;
        return true;
    }

    private void Expect(string word)
    {
        if (!TryWord(word)) throw Wrong($"'{word}'");
    }

    private string ReadWord()
    {
        SkipSpace();
        var start = at;
        while (at < text.Length && text[at] != ' ') at++;
        return text[start..at];
    }

    private void SkipSpace()
    {
        while (at < text.Length && text[at] == ' ') at++;
    }

    private FormatException Wrong(string expected) => Wrong(expected, at);

    private FormatException Wrong(string expected, int position)
    {
        var rest = position < text.Length ? $"'{text[position..Math.Min(text.Length, position + 20)]}'" : "the end";
        return new FormatException(string.Create(CultureInfo.InvariantCulture, $"proposition, character {position + 1}: found {rest}, expected {expected}"));
    }

    private static readonly (string Symbol, ComparisonOperator Operator)[] Operators =
    [
        (">=", ComparisonOperator.AtLeast),
        ("<=", ComparisonOperator.AtMost),
        (">", ComparisonOperator.MoreThan),
        ("<", ComparisonOperator.LessThan),
        ("=", ComparisonOperator.Equal),
    ];

    /// <summary>An argument of a term and where it starts.</summary>
    private sealed record Argument(string Text, int Start);
}
