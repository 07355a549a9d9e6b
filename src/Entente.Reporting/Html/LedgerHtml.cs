using Entente.Reporting.Words;

namespace Entente.Reporting.Html;

/// <summary>The two hands of each side: what it says it gave on the left, what came back for it on the right, drawn to one scale.</summary>
internal static class LedgerHtml
{
    private const double Widest = 100, Strongest = 10;
    private const int ShownGrievances = 8;

    public static void Write(HtmlPage page, RelationAssessment assessment, PageIndex index)
    {
        page.Write($"<section id=\"ledger\">\n<h2>The ledger, as each side counts it</h2>\n");
        if (assessment.Ledger.Count == 0) page.Write($"<p class=\"quiet\">Empty: neither side is known to have counted.</p>\n");
        for (var side = 0; side < assessment.Ledger.Count; side++) Side(page, assessment, index, side);
        page.Write($"</section>\n");
    }

    private static void Side(HtmlPage page, RelationAssessment assessment, PageIndex index, int number)
    {
        var side = assessment.Ledger[number];
        var place = PageIndex.Ledger(number);
        page.Write($"<div id=\"{place}\" class=\"side\">\n<h3>{side.Side} counts</h3>\n");
        Balances(page, side, place);
        page.Write($"<div class=\"hands\" role=\"table\" aria-label=\"What {side.Side} says it gave, and what came back\">\n<div class=\"hand head\" role=\"row\"><div role=\"columnheader\">Left hand: gave</div><div role=\"columnheader\">Right hand: got back</div></div>\n");
        if (side.Given.Count == 0) page.Write($"<div class=\"hand\" role=\"row\"><div role=\"cell\" class=\"quiet\">nothing counted as given</div><div role=\"cell\"></div></div>\n");
        foreach (var given in side.Given) Hand(page, assessment, index, given.Entry, side.Received, "nothing named");
        page.Write($"</div>\n");
        Grievances(page, assessment, index, side);
        Foot(page, side);
        page.Write($"</div>\n");
    }

    private static void Hand(HtmlPage page, RelationAssessment assessment, PageIndex index, LedgerEntry entry, IReadOnlyList<ReceivedReturn> received, string nothing)
    {
        page.Write($"<div class=\"hand\" role=\"row\"><div role=\"cell\">");
        Bar(page, entry.Intensity, "gave");
        page.Write($"<span class=\"when\">{entry.OccurredOn.ToString()}</span> {entry.Text} <span class=\"quiet\">{Weight(entry)}</span>");
        if (entry.Disputed.Length > 0) page.Write($" <span class=\"quiet\">Disputed: {entry.Disputed.TrimEnd('.')}.</span>");
        if (entry.CountedBy.Length > 0) page.Write($" <span class=\"quiet\">Counted by {entry.CountedBy}{(entry.CountedOn is { } on ? $", {on}" : "")}.</span>");
        page.Cite(assessment, index, entry.Citation).Write($"</div><div role=\"cell\">");
        var returned = false;
        foreach (var item in received)
        {
            if (item.Answers != entry.Id) continue;
            Return(page, assessment, index, item);
            returned = true;
        }

        if (!returned) page.Write($"<span class=\"nothing\">{nothing}</span>");
        page.Write($"</div></div>\n");
    }

    private static void Return(HtmlPage page, RelationAssessment assessment, PageIndex index, ReceivedReturn item)
    {
        page.Write($"<p>");
        Bar(page, item.Intensity, item.IsNamed ? "got" : "inferred");
        page.Write($"<span class=\"when\">{item.OccurredOn.ToString()}</span> ");
        if (!item.IsNamed) page.Write($"<span class=\"tag\">inferred</span> ");
        if (index.Place(item.Id) is { } place) page.Write($"<a href=\"#{place}\">{item.Text}</a>");
        else page.Write($"{item.Text}");
        page.Write($" <span class=\"quiet\">weight {Figures.Plain(item.Intensity)}, {Lag(item.LagDays)}</span>").Cite(assessment, index, item.Citation).Write($"</p>");
    }

    private static string Lag(int days) => days switch
    {
        0 => "the same day",
        < 0 => Figures.Of(-days, "day") + " before",
        _ => Figures.Of(days, "day") + " later",
    };

    private static string Weight(LedgerEntry entry) => $"weight {Figures.Plain(entry.Intensity)}{(entry.Declared is { } declared ? $", by its own account {Figures.Plain(declared)}" : "")}.";

    private static void Bar(HtmlPage page, double intensity, string kind) => page.Write(
        $"<svg class=\"bar\" viewBox=\"0 0 {Widest} 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"{kind}\" x=\"{(kind == "gave" ? Widest - Length(intensity) : 0)}\" y=\"0\" width=\"{Length(intensity)}\" height=\"6\"/></svg>");

    private static double Length(double intensity) => Math.Clamp(intensity, 0, Strongest) / Strongest * Widest;

    private static void Grievances(HtmlPage page, RelationAssessment assessment, PageIndex index, SideLedger side)
    {
        var older = Math.Max(0, side.Grievances.Count - ShownGrievances);
        if (side.Grievances.Count == 0) return;
        page.Write($"<h4>{(older > 0 ? $"The latest {ShownGrievances} grievances" : "Grievances")}</h4>\n");
        Grievances(page, assessment, index, side, older, side.Grievances.Count);
        if (older == 0) return;
        page.Write($"<details><summary>{Figures.Of(older, "earlier grievance")}</summary>\n");
        Grievances(page, assessment, index, side, 0, older);
        page.Write($"</details>\n");
    }

    private static void Grievances(HtmlPage page, RelationAssessment assessment, PageIndex index, SideLedger side, int from, int to)
    {
        page.Write($"<div class=\"hands grievances\" role=\"table\" aria-label=\"What {side.Side} says it suffered, and what answered it\">\n");
        for (var item = from; item < to; item++) Hand(page, assessment, index, side.Grievances[item].Entry, side.Received, "unanswered");
        page.Write($"</div>\n");
    }

    private static void Balances(HtmlPage page, SideLedger side, string place)
    {
        foreach (var balance in side.Balances)
        {
            BalanceChart.Write(page, balance);
            page.Write($"<p class=\"balance\">by {balance.Weighting}: gave ").Number(Figures.Plain(balance.Given), place).Write($", got back ").Number(Figures.Plain(balance.Received), place);
            page.Write($", balance ").Number(Figures.Balance(balance.Net), place, Parts.Tone(balance.Net)).Write($"</p>\n");
        }
    }

    private static void Foot(HtmlPage page, SideLedger side)
    {
        page.Write($"<p class=\"quiet\">Without any return: {Figures.Count(side.Unreturned.Count)} of {Figures.Count(side.Given.Count)}. ");
        page.Write($"Acts of the other side within {Figures.Of(side.Inferred.WindowDays, "day")} match {Figures.Percent(side.Inferred.ResponseRatio)} of what was given; with the dates shuffled they would match {Figures.Percent(side.Inferred.Placebo)}; beyond chance {Figures.Change(side.Inferred.Excess)}.</p>\n");
    }
}
