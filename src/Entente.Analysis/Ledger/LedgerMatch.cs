namespace Entente.Analysis;

/// <summary>Gifts of one side with what came back.</summary>
/// <param name="Allocations">Payments in the order of the returns.</param>
/// <param name="GiftAmount">Sum of all gifts.</param>
/// <param name="MatchedAmount">Sum of all payments.</param>
/// <param name="ResponseRatio">Matched amount over gift amount, 0 to 1; null without gifts.</param>
/// <param name="AnsweredShare">Share of the gifts that were paid in full, 0 to 1; null without gifts.</param>
/// <param name="MeanLag">Mean days from gift to return, weighted by amount; null if nothing matched.</param>
/// <param name="Open">Unpaid rests, oldest gift first.</param>
/// <param name="OpenInWindow">Sum of the rests that may still be answered.</param>
/// <param name="OpenLapsed">Sum of the rests whose window has passed.</param>
/// <param name="Unrequested">Sum of what the returns paid on no gift.</param>
public sealed record LedgerMatch(
    IReadOnlyList<LedgerAllocation> Allocations, double GiftAmount, double MatchedAmount,
    double? ResponseRatio, double? AnsweredShare, double? MeanLag,
    IReadOnlyList<OpenRest> Open, double OpenInWindow, double OpenLapsed, double Unrequested);
