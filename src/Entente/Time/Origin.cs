namespace Entente;

/// <summary>The last period that a forecast may use; horizon 1 is the period after it.</summary>
/// <param name="Last">The last usable period.</param>
public readonly record struct Origin(Period Last)
{
    /// <summary>The period forecast at a step.</summary>
    /// <param name="step">From 1.</param>
    public Period At(int step) => step >= 1
        ? Last.Plus(step)
        : throw new ArgumentOutOfRangeException(nameof(step), step, "the first horizon is 1");
}
