namespace Entente.Reporting;

/// <summary>How a text report is written. The default is plain text, for a pipe or a file.</summary>
/// <param name="Colour">Whether ANSI colours are used: blue for what warms, orange for what cools.</param>
public readonly record struct TextStyle(bool Colour = false)
{
    /// <summary>No colours.</summary>
    public static TextStyle Plain => default;

    /// <summary>ANSI colours, for a terminal.</summary>
    public static TextStyle Terminal => new(Colour: true);
}
