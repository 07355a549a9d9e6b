using System.Globalization;
using Entente.Assessment.Levels;

namespace Entente.Assessment;

/// <summary>Writes the five lines that every report opens with, from the numbers of the assessment alone.</summary>
internal sealed class OpeningWriter(RelationAssessment assessment, LevelReading? before, Framework framework)
{
    private const int DecisionsNamed = 3;

    public Opening Write() => new(Judgement(), Confidence(), Changed(), NextDecisions(), Overturn());

    private string Judgement()
    {
        var (overall, projection) = (assessment.Overall, assessment.Projection);
        if (overall.Level is not { } level) return $"{assessment.Dyad} at {assessment.Request.AsOf}: not enough evidence for a level.";
        var heading = projection.Distribution is { } ahead
            ? string.Create(CultureInfo.InvariantCulture, $" To {Day(projection.HorizonEnd)}: warmer {ahead.Warmer:0%}, cooler {ahead.Cooler:0%}, within {projection.Threshold} points {1 - ahead.Warmer - ahead.Cooler:0%}.")
            : " No projection.";
        return $"{assessment.Dyad} at {assessment.Request.AsOf}: {level.Value} on -9..+9 ({level.Low} to {level.High}), {overall.Verdict.Words}.{heading}";
    }

    private string Confidence()
    {
        var counted = assessment.Variables.Count(variable => variable.Level is not null);
        if (assessment.Overall.Level is not { } level) return $"None: {counted} of {assessment.Variables.Count} variables have enough evidence.";
        var width = level.High.Above(level.Low);
        var word = (counted == assessment.Variables.Count, width) switch { (true, < 1.5) => "High", (_, < 3) => "Moderate", _ => "Low" };
        var widest = assessment.Overall.BandCauses.MaxBy(cause => cause.Width);
        var share = assessment.Provenance.Inputs[0].Rows == 0 ? 0 : (double)assessment.Provenance.RecalledCitations / assessment.Provenance.Inputs[0].Rows;
        var thin = assessment.Provenance.ThinCells.Count == 0 ? "no thin cell" : $"thin: {string.Join(", ", assessment.Provenance.ThinCells)}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{word}: {assessment.Variables.Sum(variable => variable.Items)} independent items in 24 months, {counted} of {assessment.Variables.Count} variables judged; the band is {width:0.0} points wide, most of it from {widest?.Cause}; {thin}; {share:0%} of rows rest on sources not reopened; the level's parameters are uncalibrated.");
    }

    private string Changed()
    {
        if (before?.Overall is not { } then || assessment.Overall.Level is not { } now) return "No level a year ago to compare with.";
        var (most, change) = ("", 0d);
        for (var index = 0; index < framework.Variables.Count; index++)
        {
            if (Change(index) is { } moved && (most.Length == 0 || Math.Abs(moved) > Math.Abs(change))) (most, change) = (framework.Variables[index].Id.Text, moved);
        }

        var largest = most.Length == 0 ? "" : $"; most in {most} ({Signed(change)})";
        var newest = NewEvidence();
        return $"{Signed(now.Value.Value - then)} points since {assessment.Request.AsOf.YearsBefore(1)} ({new Level(Math.Clamp(then, -9, 9))} by what was known then){largest}.{newest}";
    }

    private double? Change(int index) => assessment.Variables[index].Level is { } level && before!.Counted[index]
        ? level.Value.Value - before.Paths.Mean(index, before.Paths.Months - 1)
        : null;

    /// <summary>The item of the last year that moves a level most.</summary>
    private string NewEvidence()
    {
        var since = assessment.Request.AsOf.YearsBefore(1).Day;
        var most = assessment.Variables
            .SelectMany(variable => variable.EvidenceFor.Concat(variable.EvidenceAgainst))
            .Where(item => item.Evidence.OccurredOn.First > since)
            .MaxBy(item => Math.Abs(item.Impact));
        return most is null ? "" : $" Weightiest new item, {most.Evidence.OccurredOn} ({Signed(most.Impact, 2)}): {most.Evidence.Text}";
    }

    private string NextDecisions()
    {
        var next = assessment.Calendar.Take(DecisionsNamed).Select(entry => $"{entry.On}: {entry.Text}").ToList();
        return next.Count == 0 ? "None on record." : string.Join(" ", next);
    }

    private string Overturn()
    {
        if (assessment.Overall.Level is not { } level) return "Enough evidence would.";
        var parts = new List<string>();
        var band = level.Value.Band;
        var up = LevelBands.UpperEdge(band) - level.Value.Value;
        var down = level.Value.Value - LevelBands.LowerEdge(band);
        if (band != LevelBand.Friendly) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{up:0.0} points up reach {LevelBands.Name(band + 1)}"));
        if (band != LevelBand.Confrontation) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{down:0.0} down reach {LevelBands.Name(band - 1)}"));
        var flips = assessment.Sensitivity.Where(item => item.OverturnsBand).Select(item => item.Name).ToList();
        parts.Add(flips.Count == 0 ? "no choice of weights or parameters in range changes the band" : "the band is another " + string.Join(", ", flips.Select(Clause)));
        var hanging = assessment.Linkages.FirstOrDefault(item => item.Status == LinkageStatus.Standing && !item.IsOverdue);
        if (hanging is not null) parts.Add($"hangs on: {Standings.InWords(hanging.Linkage)}");
        return string.Join("; ", parts) + ".";
    }

    private static string Clause(string name) => name.StartsWith("without", StringComparison.Ordinal) || name.Contains("weight", StringComparison.Ordinal) ? name : "at " + name;

    private static string Signed(double value, int decimals = 1) => value.ToString(decimals == 1 ? "+0.0;-0.0;0.0" : "+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
