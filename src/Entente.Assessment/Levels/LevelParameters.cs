namespace Entente.Assessment.Levels;

/// <summary>The numbers of the level's equation (docs/methods.md, "Level").</summary>
internal readonly record struct LevelParameters(
    double MemoryMonths,
    double EventShare,
    double StandingShare,
    double Baseline,
    int WindowMonths,
    double PoolingMonths,
    double StandingHalfMonths)
{
    public static LevelParameters Of(Framework framework) => new(
        framework.Value("memory-months"),
        framework.Value("event-share"),
        framework.Value("standing-share"),
        framework.Value("baseline"),
        (int)framework.Value("intensity-window-months"),
        framework.Value("pooling-months"),
        framework.Value("standing-half-months"));

    /// <summary>Rate of forgetting a month at the expected intensity of events.</summary>
    public double Forgetting => Math.Log(2) / MemoryMonths;

    /// <summary>Points a month that a flow at the expected intensity carries.</summary>
    public double EventPull => Level.Bound * EventShare * Forgetting;

    /// <summary>Points a month that standing acts pull with at most.</summary>
    public double StandingPull => Level.Bound * StandingShare * Forgetting;

    /// <summary>Rate of drift to the baseline a month.</summary>
    public double Drift => Math.Max(0, 1 - EventShare - StandingShare) * Forgetting;
}
