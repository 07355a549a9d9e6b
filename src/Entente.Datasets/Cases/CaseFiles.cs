namespace Entente.Datasets.Cases;

/// <summary>The files of a case and the columns of its tables.</summary>
internal static class CaseFiles
{
    public const string Case = "case.yaml";
    public const string Evidence = "evidence.csv";
    public const string Indicators = "indicators.csv";
    public const string Issues = "issues.yaml";
    public const string Ledger = "ledger.yaml";
    public const string Linkages = "linkages.yaml";
    public const string Projections = "projections.yaml";
    public const string Citations = "citations.csv";

    public const int EvidenceColumnsRequired = 16;
    public const int IndicatorColumnsRequired = 6;
    public const int CitationColumnsRequired = 6;

    /// <summary>The files that hold rows, in the order in which they are reported.</summary>
    public static readonly string[] WithRows = [Evidence, Indicators, Issues, Ledger, Linkages, Projections, Citations];

    public static readonly string[] EvidenceColumns =
    [
        "id", "kind", "date", "known_on", "source", "target", "cameo", "plover", "variable", "bears_on", "issue", "status",
        "in_force_from", "in_force_until", "text", "citation_id", "holder", "conception",
    ];

    public static readonly string[] IndicatorColumns = ["series", "period", "value", "known_on", "vintage", "citation_id", "note"];

    public static readonly string[] CitationColumns = ["id", "title", "publisher", "date", "url", "verified", "country"];
}
