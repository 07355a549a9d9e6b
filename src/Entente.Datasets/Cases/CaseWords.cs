namespace Entente.Datasets.Cases;

/// <summary>The words of the case format and what they mean (docs/formats.md).</summary>
internal static class CaseWords
{
    public static readonly Dictionary<string, EvidenceKind> Kinds = new(StringComparer.Ordinal)
    {
        ["act"] = EvidenceKind.Act,
        ["statement"] = EvidenceKind.Statement,
        ["condition"] = EvidenceKind.Condition,
        ["figure"] = EvidenceKind.Figure,
    };

    public static readonly Dictionary<string, EventStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["occurred"] = EventStatus.Occurred,
        ["planned"] = EventStatus.Planned,
        ["negated"] = EventStatus.Negated,
        ["hypothetical"] = EventStatus.Hypothetical,
    };

    public static readonly Dictionary<string, Verification> Verifications = new(StringComparer.Ordinal)
    {
        ["read"] = Verification.Read,
        ["corroborated"] = Verification.Corroborated,
        ["recalled"] = Verification.Recalled,
    };

    public static readonly Dictionary<string, IssueState> IssueStates = new(StringComparer.Ordinal)
    {
        ["opened"] = IssueState.Opened,
        ["negotiating"] = IssueState.Negotiating,
        ["obstacle"] = IssueState.Obstacle,
        ["easing"] = IssueState.Easing,
        ["escalated"] = IssueState.Escalated,
        ["agreed"] = IssueState.Agreed,
        ["suspended"] = IssueState.Suspended,
        ["collapsed"] = IssueState.Collapsed,
        ["closed"] = IssueState.Closed,
    };

    public static readonly Dictionary<string, LinkageStatus> LinkageStatuses = new(StringComparer.Ordinal)
    {
        ["met"] = LinkageStatus.Met,
        ["failed"] = LinkageStatus.Failed,
        ["broken"] = LinkageStatus.Broken,
        ["expired"] = LinkageStatus.Expired,
        ["superseded"] = LinkageStatus.Superseded,
    };

    public static readonly Dictionary<string, Course> Courses = new(StringComparer.Ordinal)
    {
        ["warmer"] = Course.Warmer,
        ["cooler"] = Course.Cooler,
        ["unchanged"] = Course.Unchanged,
        ["none"] = Course.None,
    };

    public static readonly Dictionary<string, ProjectionOrigin> Origins = new(StringComparer.Ordinal)
    {
        ["person"] = ProjectionOrigin.Person,
        ["institution"] = ProjectionOrigin.Institution,
        ["official"] = ProjectionOrigin.Official,
        ["market"] = ProjectionOrigin.Market,
    };

    public static readonly Dictionary<string, Outcome> Outcomes = new(StringComparer.Ordinal)
    {
        ["true"] = Outcome.True,
        ["false"] = Outcome.False,
        ["void"] = Outcome.Void,
    };

    public static readonly Dictionary<string, bool> Truths = new(StringComparer.Ordinal)
    {
        ["true"] = true,
        ["false"] = false,
    };

    public static readonly Dictionary<string, WarmerWhen> Warmers = new(StringComparer.Ordinal)
    {
        ["higher"] = WarmerWhen.Higher,
        ["lower"] = WarmerWhen.Lower,
        ["none"] = WarmerWhen.None,
    };

    public static readonly Dictionary<string, Frequency> Frequencies = new(StringComparer.Ordinal)
    {
        ["day"] = Frequency.Day,
        ["week"] = Frequency.Week,
        ["month"] = Frequency.Month,
        ["quarter"] = Frequency.Quarter,
        ["year"] = Frequency.Year,
    };
}
