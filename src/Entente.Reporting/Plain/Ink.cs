namespace Entente.Reporting.Plain;

/// <summary>What a piece of text is, which decides how it is coloured.</summary>
internal enum Ink
{
    /// <summary>Running text.</summary>
    Normal,

    /// <summary>A heading or the word that counts.</summary>
    Strong,

    /// <summary>What may be skipped.</summary>
    Faint,

    /// <summary>What warms.</summary>
    Warm,

    /// <summary>What cools.</summary>
    Cold,

    /// <summary>What a reader must not miss.</summary>
    Alert,
}

/// <summary>The ANSI sequences of inks. Blue and orange are told apart with every common colour blindness.</summary>
internal static class Inks
{
    public const string Reset = "\u001b[0m";

    public static string Sequence(Ink ink) => ink switch
    {
        Ink.Strong => "\u001b[1m",
        Ink.Faint => "\u001b[2m",
        Ink.Warm => "\u001b[38;5;39m",
        Ink.Cold => "\u001b[38;5;208m",
        Ink.Alert => "\u001b[1;38;5;208m",
        _ => "",
    };

    /// <summary>The ink of a signed number.</summary>
    public static Ink Of(double value) => value switch
    {
        >= 0.05 => Ink.Warm,
        <= -0.05 => Ink.Cold,
        _ => Ink.Normal,
    };
}
