namespace Entente;

/// <summary>The features and parameters that a framework file may name. docs/methods.md says how each is measured.</summary>
public static class FrameworkFeatures
{
    /// <summary>Features of a variable, for verdict rules.</summary>
    public static IReadOnlyList<string> OfVariables { get; } =
    [
        "level", "asymmetry", "flow", "flow_change", "cooperation", "conflict", "cooperation_fall", "conflict_fall", "words", "deeds",
        "negotiating", "obstacles", "easing", "improved", "worsened", "open_causes", "structure", "rupture", "items",
    ];

    /// <summary>Features of one direction of the relationship, for the typology.</summary>
    public static IReadOnlyList<string> OfPartnerships { get; } =
    [
        "level", "worst", "best", "discord_variables", "cooperative_variables", "level_and_no_discord", "concentration", "standing", "alliance", "attack", "items",
    ];

    /// <summary>Parameters that every framework gives.</summary>
    public static IReadOnlyList<string> Parameters { get; } =
    [
        "memory-months", "event-share", "standing-share", "baseline", "intensity-window-months", "pooling-months", "standing-half-months",
        "uncoded-intensity", "enough-items", "enough-window-months", "flow-recent-months", "flow-reference-months", "flow-threshold",
        "warmer-threshold", "bottleneck-bands", "material-conflict-items", "ledger-window-days", "stale-years",
        "replicates", "intensity-noise", "recode-share", "coverage-noise",
    ];
}
