using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Cases.Checks;

/// <summary>Sentences are short and must not know the future: a reader of a past date sees them as they stand.</summary>
internal static class SentenceCheck
{
    public const int MaximumLength = 400;

    private static readonly string[] Hindsight =
    [
        "would later", "later became", "would become", "would eventually", "would go on to", "would prove", "would turn out", "turned out to",
        "was to become", "were to become", "years later", "months later", "later proved", "eventually became", "in hindsight", "in retrospect", "with hindsight",
    ];

    public static void Run(CheckContext context, IPlaced place, string field, string text)
    {
        if (text.Length > MaximumLength) context.Warn(place, field, "long-text", string.Create(CultureInfo.InvariantCulture, $"{text.Length} characters"), string.Create(CultureInfo.InvariantCulture, $"one sentence of at most {MaximumLength}"));
        foreach (var phrase in Hindsight)
        {
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase)) context.Warn(place, field, "hindsight", $"'{phrase}'", "what could be said on the day it became known; what came later is a row of its own");
        }
    }
}
