namespace Entente.Datasets.Text;

/// <summary>A text as messages quote it.</summary>
internal static class Shown
{
    private const int MaximumLength = 80;

    /// <summary>The text in single quotes, cut where it is long.</summary>
    public static string Of(string text) => text.Length <= MaximumLength ? $"'{text}'" : $"'{text[..MaximumLength]}...'";
}
