using Entente.Assessment.Levels;

namespace Entente.Assessment.Projecting;

/// <summary>The level of the whole at equal steps back from the date, on its own scale and on the unbounded one.</summary>
internal sealed class LevelPath
{
    private LevelPath(double[] values, int stepMonths)
    {
        Values = values;
        StepMonths = stepMonths;
        Unbounded = [.. values.Select(value => (double?)ToUnbounded(value))];
    }

    /// <summary>Levels, oldest first, the last one at the date.</summary>
    public double[] Values { get; }

    /// <summary>The same as artanh(P/9).</summary>
    public double?[] Unbounded { get; }

    /// <summary>Months from one value to the next.</summary>
    public int StepMonths { get; }

    /// <summary>The path; the first two years, in which the level still carries its starting value, are left out.</summary>
    public static LevelPath Of(LevelReading reading, Framework framework, int stepMonths)
    {
        var values = new List<double>();
        for (var month = reading.Paths.Months - 1; month >= Math.Min(24, reading.Paths.Months - 1); month -= stepMonths)
        {
            if (reading.WeightedMean(framework, month) is { } level) values.Add(level);
        }

        values.Reverse();
        return new LevelPath([.. values], stepMonths);
    }

    /// <summary>artanh(P/9), held within ±0.999 of the scale.</summary>
    public static double ToUnbounded(double level) => Math.Atanh(Math.Clamp(level / Level.Bound, -0.999, 0.999));

    /// <summary>9·tanh(x).</summary>
    public static double ToLevel(double unbounded) => Level.Bound * Math.Tanh(unbounded);
}
