namespace Entente.Reporting.Words;

/// <summary>The names of states and kinds as every face of a report writes them: lower case, kebab-case where there are two words.</summary>
internal static class Names
{
    public static string Of(ShiftState state) => state switch
    {
        ShiftState.Steady => "steady",
        ShiftState.Open => "open",
        ShiftState.Blip => "blip",
        _ => "shift",
    };

    public static string Of(Course course) => course switch
    {
        Course.Warmer => "warmer",
        Course.Cooler => "cooler",
        Course.Unchanged => "unchanged",
        _ => "none",
    };

    public static string Of(LinkageStatus status) => status switch
    {
        LinkageStatus.Standing => "standing",
        LinkageStatus.Met => "met",
        LinkageStatus.Failed => "failed",
        LinkageStatus.Broken => "broken",
        LinkageStatus.Expired => "expired",
        _ => "superseded",
    };

    public static string Of(IssueState state) => state switch
    {
        IssueState.Opened => "opened",
        IssueState.Negotiating => "negotiating",
        IssueState.Obstacle => "obstacle",
        IssueState.Easing => "easing",
        IssueState.Escalated => "escalated",
        IssueState.Agreed => "agreed",
        IssueState.Suspended => "suspended",
        IssueState.Collapsed => "collapsed",
        _ => "closed",
    };

    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Act => "act",
        EvidenceKind.Statement => "statement",
        EvidenceKind.Condition => "condition",
        _ => "figure",
    };

    public static string Of(EventStatus status) => status switch
    {
        EventStatus.Occurred => "occurred",
        EventStatus.Planned => "planned",
        EventStatus.Negated => "negated",
        _ => "hypothetical",
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.True => "true",
        Outcome.False => "false",
        _ => "void",
    };

    public static string Of(ProjectionOrigin origin) => origin switch
    {
        ProjectionOrigin.Person => "person",
        ProjectionOrigin.Institution => "institution",
        ProjectionOrigin.Official => "official",
        _ => "market",
    };

    public static string Of(Verification verification) => verification switch
    {
        Verification.Read => "read",
        Verification.Corroborated => "corroborated",
        _ => "recalled",
    };

    public static string Of(Frequency frequency) => frequency switch
    {
        Frequency.Day => "day",
        Frequency.Week => "week",
        Frequency.Month => "month",
        Frequency.Quarter => "quarter",
        _ => "year",
    };

    public static string Of(WarmerWhen warmer) => warmer switch
    {
        WarmerWhen.Higher => "higher",
        WarmerWhen.Lower => "lower",
        _ => "none",
    };

    public static string Of(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.AtLeast => ">=",
        ComparisonOperator.AtMost => "<=",
        ComparisonOperator.MoreThan => ">",
        ComparisonOperator.LessThan => "<",
        _ => "=",
    };
}
