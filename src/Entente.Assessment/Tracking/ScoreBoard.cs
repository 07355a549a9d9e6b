using System.Globalization;
using Entente.Analysis;

namespace Entente.Assessment.Tracking;

/// <summary>Scores groups of resolved projections by the Brier score (lower is better).</summary>
internal static class ScoreBoard
{
    /// <summary>Under this many independent resolutions no calibration table is drawn.</summary>
    private const int LeastForCalibration = 30;

    private const int Bins = 10;

    public static ScoredGroup Empty(string note) => new(0, 0, null, null, null, null, [], note);

    /// <summary>Other people's: each with its stated probability, or that of the wording table with its range.</summary>
    public static ScoredGroup OfPeople(IReadOnlyList<ProjectionStanding> standings, Framework framework)
    {
        var resolved = standings.Where(item => item is { Status: "true" or "false", Probability: not null }).ToList();
        if (resolved.Count == 0) return Empty("none resolved by this date");
        var (happened, central) = (new bool[resolved.Count], new double[resolved.Count]);
        for (var index = 0; index < resolved.Count; index++) (happened[index], central[index]) = (resolved[index].Status == "true", resolved[index].Probability!.Value);
        var clusters = resolved.Select(item => item.Projection.Cluster.Length > 0 ? item.Projection.Cluster : item.Projection.Id).Distinct(StringComparer.Ordinal).Count();
        var (kind, harsh) = Ends(resolved, framework);
        return new ScoredGroup(
            resolved.Count,
            clusters,
            Brier(central, happened),
            Brier(kind, happened),
            Brier(harsh, happened),
            BaseRate(happened),
            clusters < LeastForCalibration ? [] : Calibration(central, happened),
            clusters < LeastForCalibration ? string.Create(CultureInfo.InvariantCulture, $"{clusters} independent resolutions; no calibration table under {LeastForCalibration}") : "");
    }

    /// <summary>Entente's own, replayed: two probabilities each (warmer, cooler), on windows that overlap.</summary>
    public static ScoredGroup OfReplays(IReadOnlyList<ReplayedProjection> replays, Horizon horizon)
    {
        var due = replays.Where(item => item.End is not null).ToList();
        if (due.Count == 0) return Empty("none due by this date");
        var (probabilities, happened) = (new double[due.Count * 2], new bool[due.Count * 2]);
        for (var index = 0; index < due.Count; index++)
        {
            (probabilities[index * 2], happened[index * 2]) = (due[index].Warmer, due[index].Happened == Course.Warmer);
            (probabilities[(index * 2) + 1], happened[(index * 2) + 1]) = (due[index].Cooler, due[index].Happened == Course.Cooler);
        }

        var effective = Math.Min(due.Count, Math.Max(1, due.Count * 12d / horizon.InMonths));
        return new ScoredGroup(
            due.Count,
            effective,
            Brier(probabilities, happened),
            null,
            null,
            BaseRate(happened),
            effective < LeastForCalibration ? [] : Calibration(probabilities, happened),
            string.Create(CultureInfo.InvariantCulture, $"replayed with parameters fixed later; {due.Count} overlapping windows, about {effective:0.0} independent; no calibration table under {LeastForCalibration}"));
    }

    /// <summary>Brier score of always stating the share that came true among the same cases: a reference that no forecaster had.</summary>
    private static double BaseRate(bool[] happened)
    {
        var count = 0;
        foreach (var item in happened) count += item ? 1 : 0;
        var rate = count / (double)happened.Length;
        return rate * (1 - rate);
    }

    private static double Brier(double[] probabilities, bool[] happened)
    {
        var sum = 0d;
        for (var index = 0; index < probabilities.Length; index++) sum += Math.Pow(probabilities[index] - (happened[index] ? 1 : 0), 2);
        return sum / probabilities.Length;
    }

    private static (double[] Kind, double[] Harsh) Ends(List<ProjectionStanding> resolved, Framework framework)
    {
        var (kind, harsh) = (new double[resolved.Count], new double[resolved.Count]);
        for (var index = 0; index < resolved.Count; index++)
        {
            var item = resolved[index];
            var wording = item.Projection.Probability is null ? framework.Wordings[item.Projection.Wording] : null;
            var (low, high) = wording is null ? (item.Probability!.Value, item.Probability.Value) : (wording.Low, wording.High);
            (kind[index], harsh[index]) = item.Status == "true" ? (high, low) : (low, high);
        }

        return (kind, harsh);
    }

    private static List<CalibrationBin> Calibration(double[] probabilities, bool[] happened)
    {
        var bins = new List<CalibrationBin>();
        for (var bin = 0; bin < Bins; bin++)
        {
            var members = Enumerable.Range(0, probabilities.Length).Where(index => Math.Min(Bins - 1, (int)(probabilities[index] * Bins)) == bin).ToList();
            if (members.Count == 0) continue;
            bins.Add(new CalibrationBin(bin / (double)Bins, (bin + 1) / (double)Bins, members.Count, members.Average(index => probabilities[index]), members.Average(index => happened[index] ? 1d : 0d)));
        }

        return bins;
    }
}
