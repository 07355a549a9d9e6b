namespace Entente.Reporting.Html;

/// <summary>What was given to the left, what came back to the right, from one middle and on one scale.</summary>
internal static class BalanceChart
{
    private const double Half = 180;

    public static void Write(HtmlPage page, LedgerBalance balance)
    {
        var most = Math.Max(balance.Given, balance.Received);
        if (most <= 0) return;
        var (given, received) = (balance.Given / most * Half, balance.Received / most * Half);
        page.Write($"<svg class=\"balance-bar\" viewBox=\"0 0 {2 * Half} 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"gave\" x=\"{Half - given}\" width=\"{given}\" height=\"10\"/><rect class=\"got\" x=\"{Half}\" width=\"{received}\" height=\"10\"/><line class=\"middle\" x1=\"{Half}\" x2=\"{Half}\" y1=\"0\" y2=\"10\"/></svg>\n");
    }
}
