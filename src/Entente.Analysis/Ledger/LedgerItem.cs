namespace Entente.Analysis;

/// <summary>One gift or one return.</summary>
/// <param name="Id">Identifier, unique on its side; ties of day are ordered by it (ordinal).</param>
/// <param name="Day">Day as a whole number on any common scale.</param>
/// <param name="Amount">What it is worth, at least 0.</param>
/// <param name="Dimension">Only items of the same dimension answer one another; empty where there is but one.</param>
public readonly record struct LedgerItem(string Id, int Day, double Amount, string Dimension = "");

/// <summary>What one return paid on one gift.</summary>
/// <param name="GiftId">The gift.</param>
/// <param name="ReturnId">The return.</param>
/// <param name="Amount">The part of the gift that was paid.</param>
/// <param name="Lag">Days from gift to return, 1 to the window.</param>
public readonly record struct LedgerAllocation(string GiftId, string ReturnId, double Amount, int Lag);

/// <summary>The unpaid part of a gift.</summary>
/// <param name="GiftId">The gift.</param>
/// <param name="Amount">What is still open, above the tolerance.</param>
/// <param name="Lapsed">Whether its window has passed on the day the ledger is closed.</param>
public readonly record struct OpenRest(string GiftId, double Amount, bool Lapsed);
