namespace Entente.Analysis.Tests;

public class LedgerMatchingOracleTests
{
    private readonly Oracle oracle = Oracle.Open("ledger_match");

    [Fact]
    public void Match_SyntheticLedger_MatchesThePeers()
    {
        var match = LedgerMatching.Match(Gifts, Returns, (int)oracle.Parameter("D"), new() { Window = (int)oracle.Parameter("W") });
        oracle.ShouldAccept("allocations_[gift,return,amount,lag]",
            match.Allocations.Select(a => new object[] { a.GiftId, a.ReturnId, a.Amount, a.Lag }));
        oracle.ShouldAccept("response_ratio", match.ResponseRatio);
        oracle.ShouldAccept("answered_share", match.AnsweredShare);
        oracle.ShouldAccept("mean_lag", match.MeanLag);
        oracle.ShouldAccept("open_rest_[in_window,lapsed]", new[] { match.OpenInWindow, match.OpenLapsed });
        oracle.ShouldAccept("unrequested_returns_amount", match.Unrequested);
    }

    [Fact]
    public void Balance_AtMonthEnds_MatchesThePeers() => oracle.ShouldAccept(
        "balance_30day_1..26", LedgerMatching.Balance(Gifts, Returns, [.. Enumerable.Range(1, 26).Select(k => 30 * k)]));

    private LedgerItem[] Gifts => Side("A");

    private LedgerItem[] Returns => Side("B");

    private LedgerItem[] Side(string giver) =>
        [.. oracle.Rows().Where(r => r[1] == giver).Select(r => new LedgerItem(r[0], Oracle.Integer(r[3]), Oracle.Number(r[4]), r[5]))];
}
