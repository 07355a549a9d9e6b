namespace Entente;

/// <summary>The grain of a calendar period.</summary>
public enum Frequency
{
    /// <summary>A calendar day (UTC).</summary>
    Day,

    /// <summary>An ISO 8601 week, Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar quarter.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,
}
