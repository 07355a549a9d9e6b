namespace Entente;

/// <summary>How far a citation was checked.</summary>
public enum Verification
{
    /// <summary>From memory: the source is known to exist, its text was not opened. Never given with a link.</summary>
    Recalled,

    /// <summary>Another text, which was opened, states the fact.</summary>
    Corroborated,

    /// <summary>The text itself was opened.</summary>
    Read,
}

/// <summary>Where a row of a case comes from.</summary>
/// <param name="Id">Unique within the case.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">Date of publication; null for a database that is updated.</param>
/// <param name="Url">A stable link, or empty.</param>
/// <param name="Verified">How far it was checked.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the publisher's home, or empty for an international body.</param>
public sealed record Citation(string Id, string Title, string Publisher, PartialDate? Date, string Url, Verification Verified, string Country)
{
    /// <summary>The citation as a reader of a past date may see it: one published later is known by its identifier alone.</summary>
    internal Citation At(AsOf asOf) => Date is { } date && !asOf.Knows(date.First)
        ? new Citation(Id, "", LaterPublisher, null, "", Verification.Recalled, "")
        : this;

    /// <summary>What stands for the publisher of a source that had not appeared yet.</summary>
    public const string LaterPublisher = "a source published later";
}
