namespace Entente;

/// <summary>The identifier of a variable of a framework: <c>military</c>, <c>economics</c>. The default value names none.</summary>
public readonly record struct VariableId(string Text)
{
    /// <summary>The relationship as a whole, where a variable may be named.</summary>
    public static VariableId Overall { get; } = new("overall");

    /// <inheritdoc/>
    public override string ToString() => Text ?? "";
}
