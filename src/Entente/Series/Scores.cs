namespace Entente;

/// <summary>The Brier score of probability forecasts, 0 (perfect) to 1; lower is better. Brier 1950, Monthly Weather Review 78(1).</summary>
public readonly record struct BrierScore
{
    /// <summary>A score.</summary>
    /// <param name="value">0 to 1.</param>
    public BrierScore(double value) => Value = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "a Brier score is a number from 0 to 1");

    /// <summary>0 to 1.</summary>
    public double Value { get; }
}

/// <summary>The continuous ranked probability score, from 0 in the unit of the quantity; lower is better. Gneiting and Raftery 2007, JASA 102(477).</summary>
public readonly record struct Crps
{
    /// <summary>A score.</summary>
    /// <param name="value">At least 0.</param>
    public Crps(double value) => Value = value >= 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "a CRPS is a finite number from 0");

    /// <summary>At least 0.</summary>
    public double Value { get; }
}

/// <summary>The logarithmic score, −ln p of what happened, from 0; lower is better. Good 1952, JRSS B 14(1).</summary>
public readonly record struct LogScore
{
    /// <summary>A score.</summary>
    /// <param name="value">At least 0 for events, any finite number for densities.</param>
    public LogScore(double value) => Value = double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "a log score is a finite number");

    /// <summary>The score.</summary>
    public double Value { get; }
}

/// <summary>1 − S/S_reference: 1 is perfect, 0 no better than the reference, negative worse.</summary>
public readonly record struct Skill
{
    private Skill(double value) => Value = value;

    /// <summary>At most 1.</summary>
    public double Value { get; }

    /// <summary>The skill of a mean score against a reference's, both of a negatively oriented proper score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The reference score is not positive: there is nothing to improve on.</exception>
    public static Skill Of(double score, double reference) => reference > 0 && score >= 0
        ? new Skill(1 - (score / reference))
        : throw new ArgumentOutOfRangeException(nameof(reference), reference, "skill needs a score from 0 and a positive reference score");
}
