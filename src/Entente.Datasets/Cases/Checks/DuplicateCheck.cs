using System.Globalization;
using Entente.Datasets.Text;

namespace Entente.Datasets.Cases.Checks;

/// <summary>One row for one act, not one report: rows that share date, source, target and CAMEO base must say different things.</summary>
internal static class DuplicateCheck
{
    /// <summary>Share of common words from which two sentences are taken for the same.</summary>
    public const double Similar = 0.8;

    public static void Run(CheckContext context)
    {
        var evidence = context.Parts.Evidence;
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var index = 0; index < evidence.Count; index++)
        {
            var key = KeyOf(evidence.Items[index]);
            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
            foreach (var earlier in group) Compare(context, earlier, index);
            group.Add(index);
        }
    }

    private static string KeyOf(Evidence item) => $"{item.OccurredOn}\n{item.Source}\n{item.Target}\n{(item.Cameo is { } code ? code.Base.Text : "")}";

    private static void Compare(CheckContext context, int earlier, int later)
    {
        var (first, second) = (context.Parts.Evidence.Items[earlier], context.Parts.Evidence.Items[later]);
        var place = context.Parts.Evidence.PlaceOf(later);
        var similarity = Jaccard(Words(first.Text), Words(second.Text));
        if (similarity >= 1) context.Error(place, "text", "duplicate-row", $"the words of '{first.Id}', with the same date, source, target and code", "one row for one act; name both sources in citation_id");
        else if (similarity >= Similar) context.Warn(place, "text", "similar-row", string.Create(CultureInfo.InvariantCulture, $"{similarity:0%} of the words of '{first.Id}', with the same date, source, target and code"), "one row for one act");
    }

    private static double Jaccard(HashSet<string> first, HashSet<string> second)
    {
        var common = 0;
        foreach (var word in first)
        {
            if (second.Contains(word)) common++;
        }

        var all = first.Count + second.Count - common;
        return all == 0 ? 1 : (double)common / all;
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var (start, at) = (0, 0); at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at])) continue;
            if (at > start) words.Add(text[start..at]);
            start = at + 1;
        }

        return words;
    }
}
