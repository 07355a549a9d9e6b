namespace Entente;

/// <summary>Which way a rise of an indicator moves the relationship.</summary>
public enum WarmerWhen
{
    /// <summary>It has no declared sign.</summary>
    None,

    /// <summary>A higher figure is warmer.</summary>
    Higher,

    /// <summary>A lower figure is warmer.</summary>
    Lower,
}

/// <summary>A measured figure with unit, period and publisher.</summary>
/// <param name="Id">Unique within the case.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">Unit, with its base where it has one.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Frequency">Grain of its periods.</param>
/// <param name="LagDays">Days from the end of a period to publication.</param>
/// <param name="Variable">The variable it belongs to.</param>
/// <param name="Directions">The directions of the relationship that it speaks for: one or both.</param>
/// <param name="Warmer">Which way is warmer.</param>
/// <param name="IsYardstick">Kept out of every standing; used only to resolve projections.</param>
public sealed record Indicator(
    string Id,
    string Name,
    string Unit,
    string Publisher,
    Frequency Frequency,
    int LagDays,
    VariableId Variable,
    IReadOnlyList<Dyad> Directions,
    WarmerWhen Warmer,
    bool IsYardstick);

/// <summary>One figure of an indicator, as published at one time.</summary>
/// <param name="Indicator">Identifier of the indicator.</param>
/// <param name="Period">The period measured.</param>
/// <param name="Value">The figure, in the indicator's unit.</param>
/// <param name="KnownOn">First public.</param>
/// <param name="Vintage">Label of the edition, or empty.</param>
/// <param name="Citation">Identifier of the citation.</param>
/// <param name="Note">What a reader must know, or empty.</param>
public sealed record IndicatorObservation(string Indicator, Period Period, double Value, DateOnly KnownOn, string Vintage, string Citation, string Note);
