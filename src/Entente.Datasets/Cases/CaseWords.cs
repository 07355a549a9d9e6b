namespace Entente.Datasets.Cases;

/// <summary>
/// The words of the case format (docs/formats.md), each list in the order of the enumeration that it stands for, so that the
/// index of a word is its value.
/// </summary>
internal static class CaseWords
{
    /// <summary><see cref="EvidenceKind"/>.</summary>
    public static readonly string[] Kinds = ["act", "statement", "condition", "figure"];

    /// <summary><see cref="EventStatus"/>.</summary>
    public static readonly string[] Statuses = ["occurred", "planned", "negated", "hypothetical"];

    /// <summary><see cref="Verification"/>.</summary>
    public static readonly string[] Verifications = ["recalled", "corroborated", "read"];

    /// <summary><see cref="IssueState"/>.</summary>
    public static readonly string[] IssueStates = ["opened", "negotiating", "obstacle", "easing", "escalated", "agreed", "suspended", "collapsed", "closed"];

    /// <summary><see cref="LinkageStatus"/> from <see cref="LinkageStatus.Met"/> on: that nothing came of it yet is not written down.</summary>
    public static readonly string[] LinkageStatuses = ["met", "failed", "broken", "expired", "superseded"];

    /// <summary><see cref="Course"/>.</summary>
    public static readonly string[] Courses = ["none", "warmer", "cooler", "unchanged"];

    /// <summary>The courses that the outcome of a linkage can have.</summary>
    public static readonly string[] Affects = ["none", "warmer", "cooler"];

    /// <summary><see cref="ProjectionOrigin"/>.</summary>
    public static readonly string[] Origins = ["person", "institution", "official", "market"];

    /// <summary><see cref="Outcome"/>.</summary>
    public static readonly string[] Outcomes = ["void", "false", "true"];

    /// <summary>No and yes.</summary>
    public static readonly string[] Truths = ["false", "true"];

    /// <summary><see cref="WarmerWhen"/>.</summary>
    public static readonly string[] Warmers = ["none", "higher", "lower"];

    /// <summary><see cref="Frequency"/>.</summary>
    public static readonly string[] Frequencies = ["day", "week", "month", "quarter", "year"];

    /// <summary>The types of PLOVER.</summary>
    public static readonly string[] PloverTypes =
    [
        "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST",
        "ACCUSE", "REJECT", "THREATEN", "PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT",
    ];
}
