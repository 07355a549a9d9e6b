using System.Globalization;
using Entente.Assessment.Levels;

namespace Entente.Assessment;

/// <summary>What the overall level would be if a variable were left out, its weight doubled, or a number of the method another.</summary>
internal sealed class Sensitivities(Framework framework, LevelReading central)
{
    public IReadOnlyList<SensitivityCase> All() => central.Overall is null ? [] : [.. WithoutEach(), .. DoubledEach(), .. Parameters()];

    private IEnumerable<SensitivityCase> WithoutEach() => framework.Variables.Select((variable, index) => Weighted($"without {variable.Id}", index, 0));

    private IEnumerable<SensitivityCase> DoubledEach() => framework.Variables.Select((variable, index) => Weighted($"{variable.Id} at double weight", index, 2));

    private IEnumerable<SensitivityCase> Parameters()
    {
        var parameters = LevelParameters.Of(framework);
        yield return Reading("memory-months", value => parameters with { MemoryMonths = value }, high: false);
        yield return Reading("memory-months", value => parameters with { MemoryMonths = value }, high: true);
        yield return Reading("event-share", value => parameters with { EventShare = value }, high: false);
        yield return Reading("event-share", value => parameters with { EventShare = value }, high: true);
        yield return Reading("standing-share", value => parameters with { StandingShare = value }, high: false);
        yield return Reading("standing-share", value => parameters with { StandingShare = value }, high: true);
        yield return Reading("intensity-window-months", value => parameters with { WindowMonths = (int)value }, high: false);
        yield return Reading("intensity-window-months", value => parameters with { WindowMonths = (int)value }, high: true);
        yield return Reading("baseline", value => parameters with { Baseline = value }, high: false);
        yield return Reading("baseline", value => parameters with { Baseline = value }, high: true);
    }

    private SensitivityCase Reading(string parameter, Func<double, LevelParameters> with, bool high)
    {
        var declared = framework.Parameters[parameter];
        var value = high ? declared.High : declared.Low;
        var reading = LevelReading.Of(central.Table, framework, with(value));
        return Case(string.Create(CultureInfo.InvariantCulture, $"{parameter} {value}"), reading.Overall);
    }

    /// <summary>The whole with one weight multiplied; a bottleneck holds only while its variable is in.</summary>
    private SensitivityCase Weighted(string name, int index, double factor) => Case(name, central.Whole(
        variable => central.Paths.Mean(variable, central.Paths.Months - 1),
        variable => framework.Variables[variable].Weight * (variable == index ? factor : 1)));

    private SensitivityCase Case(string name, double? level)
    {
        if (level is not { } value) return new SensitivityCase(name, null, null, 0, true);
        var band = LevelBands.Of(value);
        return new SensitivityCase(name, new Level(value), band, value - central.Overall!.Value, band != LevelBands.Of(central.Overall.Value));
    }
}
