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
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !text.EndsWith(')') || text.Length - open < 3) throw Wrong("none (reason)");
        return new Proposition(text, [], text[(open + 1)..^1].Trim());
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
        if (arguments.Length != 2) throw Wrong("level(DYAD, VARIABLE)");
        var between = ReadDyad(arguments[0], out var direction);
        Expect("at");
        return new LevelTerm(between, direction, new VariableId(arguments[1]), ReadDate());
    }

    private EventsTerm ReadEvents()
    {
        var arguments = ReadArguments();
        if (arguments.Length == 0) throw Wrong("events(DYAD, ...)");
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

    private EventsTerm WithFilter(EventsTerm term, string argument)
    {
        var space = argument.IndexOf(' ', StringComparison.Ordinal);
        var (key, value) = space < 0 ? (argument, "") : (argument[..space], argument[(space + 1)..].Trim());
        return (key, value.Length > 0) switch
        {
            ("positive", false) => term with { Sign = 1 },
            ("negative", false) => term with { Sign = -1 },
            ("issue", true) => term with { Issue = value },
            ("variable", true) => term with { Variable = new VariableId(value) },
            ("cameo", true) => term with { CameoPrefixes = ReadCodes(value) },
            _ => throw Wrong("cameo CODES, issue ID, variable ID, positive or negative"),
        };
    }

    private string[] ReadCodes(string value)
    {
        var codes = value.Split('|');
        foreach (var code in codes)
        {
            if (code.Length is < 2 or > 4 || !code.All(char.IsAsciiDigit)) throw Wrong("CAMEO codes of 2 to 4 digits joined by |");
        }

        return codes;
    }

    private IndicatorTerm ReadIndicator()
    {
        var arguments = ReadArguments();
        if (arguments.Length != 1 || arguments[0].Length == 0) throw Wrong("indicator(SERIES)");
        Expect("for");
        var word = ReadWord();
        if (!Period.TryParse(word, CultureInfo.InvariantCulture, out var period)) throw Wrong("a period such as 2016");
        return new IndicatorTerm(arguments[0], period);
    }

    // By codes alone, which is the grammar; looking up whatever a name may mean costs more than all the rest.
    private UndirectedDyad ReadDyad(string argument, out Dyad? direction)
    {
        direction = null;
        var cut = argument.AsSpan().IndexOfAny(Dyad.Separator, UndirectedDyad.Separator);
        if (cut < 0 || ReadActor(argument[..cut]) is not { } first || ReadActor(argument[(cut + 1)..]) is not { } second || first == second)
            throw Wrong("a dyad such as USA-RUS or USA>RUS");
        if (argument[cut] == Dyad.Separator) direction = new Dyad(first, second);
        return new UndirectedDyad(first, second);
    }

    private static ActorCode? ReadActor(string code) => ActorCatalogue.Find(ActorCodeSystem.Entente, code)?.Code is { } found && found.Text == code ? found : null;

    private string[] ReadArguments()
    {
        var close = text.IndexOf(')', at);
        if (close < 0) throw Wrong("')'");
        var arguments = text[at..close].Split(',', StringSplitOptions.TrimEntries);
        at = close + 1;
        return arguments;
    }

    private DateOnly ReadDate()
    {
        var word = ReadWord();
        return AsOf.TryParse(word, CultureInfo.InvariantCulture, out var date) ? date.Day : throw Wrong("a full date such as 2017-05-31");
    }

    private double ReadNumber()
    {
        var word = ReadWord();
        return double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw Wrong("a number");
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

    private FormatException Wrong(string expected)
    {
        var rest = at < text.Length ? $"'{text[at..Math.Min(text.Length, at + 20)]}'" : "the end";
        return new FormatException(string.Create(CultureInfo.InvariantCulture, $"proposition, character {at + 1}: found {rest}, expected {expected}"));
    }

    private static readonly (string Symbol, ComparisonOperator Operator)[] Operators =
    [
        (">=", ComparisonOperator.AtLeast),
        ("<=", ComparisonOperator.AtMost),
        (">", ComparisonOperator.MoreThan),
        ("<", ComparisonOperator.LessThan),
        ("=", ComparisonOperator.Equal),
    ];
}
