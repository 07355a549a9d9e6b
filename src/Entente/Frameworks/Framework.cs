namespace Entente;

/// <summary>The essential variables of a relationship, and the parameters and rules by which they are judged.</summary>
public sealed record Framework
{
    /// <summary>Identifier: <c>four-variables</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Name of the Goldstein scale that gives an act its strength.</summary>
    public required string Scale { get; init; }

    /// <summary>Name of the quad scheme that tells words from deeds.</summary>
    public required string QuadScheme { get; init; }

    /// <summary>The variables, in order.</summary>
    public required IReadOnlyList<Variable> Variables { get; init; }

    /// <summary>The numbers of the method.</summary>
    public required IReadOnlyDictionary<string, Parameter> Parameters { get; init; }

    /// <summary>The verdict rules, in order: the first that fits speaks.</summary>
    public required IReadOnlyList<VerdictRule> Verdicts { get; init; }

    /// <summary>The partnership types, in order.</summary>
    public required IReadOnlyList<TypologyRule> Typology { get; init; }

    /// <summary>CAMEO prefixes of an act that is a rupture when it is done by one of the two to the other.</summary>
    public required IReadOnlyList<string> Ruptures { get; init; }

    /// <summary>Issue threads whose standing acts are a mutual-defence treaty.</summary>
    public required IReadOnlyList<string> AllianceIssues { get; init; }

    /// <summary>Probability of each wording of a projection.</summary>
    public required IReadOnlyDictionary<string, Wording> Wordings { get; init; }

    /// <summary>A variable by its identifier.</summary>
    /// <exception cref="KeyNotFoundException">The framework has no such variable.</exception>
    public Variable Variable(VariableId id) => Variables.FirstOrDefault(variable => variable.Id == id)
        ?? throw new KeyNotFoundException($"framework {Id} has no variable '{id}'; it has {string.Join(", ", Variables.Select(variable => variable.Id.Text))}");

    /// <summary>The place of a variable in the order, or −1 where the framework has none such.</summary>
    public int IndexOf(VariableId id)
    {
        for (var index = 0; index < Variables.Count; index++)
        {
            if (Variables[index].Id.Text == id.Text) return index;
        }

        return -1;
    }

    /// <summary>The value of a parameter.</summary>
    /// <exception cref="KeyNotFoundException">The framework has no such parameter.</exception>
    public double Value(string parameter) => Parameters.TryGetValue(parameter, out var found)
        ? found.Value
        : throw new KeyNotFoundException($"framework {Id} has no parameter '{parameter}'");
}

/// <summary>One essential driver of the relationship.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Question">The question that its standing answers.</param>
/// <param name="Weight">Share of the overall level; the shares sum to 1.</param>
/// <param name="Contexts">PLOVER contexts that belong to it.</param>
/// <param name="Cameo">CAMEO codes or prefixes that belong to it whatever the context.</param>
/// <param name="ThirdParties">Actors whose part in an act puts it here.</param>
/// <param name="Issues">Issue threads that belong to it.</param>
/// <param name="Indicators">Indicators, by identifier or prefix with a trailing asterisk, that belong to it.</param>
public sealed record Variable(
    VariableId Id,
    string Name,
    string Question,
    double Weight,
    IReadOnlyList<string> Contexts,
    IReadOnlyList<string> Cameo,
    IReadOnlyList<string> ThirdParties,
    IReadOnlyList<string> Issues,
    IReadOnlyList<string> Indicators);

/// <summary>A number of the method, with when and why it was fixed.</summary>
/// <param name="Name">Kebab-case.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Low">Lower end of the declared range.</param>
/// <param name="High">Upper end of the declared range.</param>
/// <param name="FixedOn">When it was fixed.</param>
/// <param name="Reason">Why this number.</param>
public sealed record Parameter(string Name, double Value, string Unit, double Low, double High, DateOnly FixedOn, string Reason);

/// <summary>A test of one feature against a number.</summary>
/// <param name="Feature">Name of the feature.</param>
/// <param name="Operator">How they compare.</param>
/// <param name="Threshold">The number.</param>
public sealed record Condition(string Feature, ComparisonOperator Operator, double Threshold)
{
    /// <summary>Whether a value passes.</summary>
    public bool Passes(double value) => Operator switch
    {
        ComparisonOperator.AtLeast => value >= Threshold,
        ComparisonOperator.AtMost => value <= Threshold,
        ComparisonOperator.MoreThan => value > Threshold,
        ComparisonOperator.LessThan => value < Threshold,
        _ => Math.Abs(value - Threshold) < 1e-9,
    };
}

/// <summary>A verdict and the pattern that it stands for.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Words">The verdict as printed.</param>
/// <param name="Means">One sentence on what it says.</param>
/// <param name="When">All must pass.</param>
public sealed record VerdictRule(string Id, string Words, string Means, IReadOnlyList<Condition> When);

/// <summary>A partnership type with its entry and exit tests.</summary>
/// <param name="Id">Identifier: <c>partner-of-convenience</c>.</param>
/// <param name="Name">As printed.</param>
/// <param name="Means">One sentence on what it says.</param>
/// <param name="Enter">All must pass to enter.</param>
/// <param name="AtOnce">Any that passes admits at once.</param>
/// <param name="Exit">Any that passes ends it.</param>
public sealed record TypologyRule(string Id, string Name, string Means, IReadOnlyList<Condition> Enter, IReadOnlyList<Condition> AtOnce, IReadOnlyList<Condition> Exit);

/// <summary>What a wording of a forecast is taken to mean.</summary>
/// <param name="Key">Key: <c>very-likely</c>.</param>
/// <param name="Probability">Central value, over 0 to 1.</param>
/// <param name="Low">Lower end of the sensitivity range.</param>
/// <param name="High">Upper end.</param>
/// <param name="Examples">Words that stand for it.</param>
public sealed record Wording(string Key, double Probability, double Low, double High, string Examples);
