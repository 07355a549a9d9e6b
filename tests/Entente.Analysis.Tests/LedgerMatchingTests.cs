using FsCheck;
using FsCheck.Fluent;

namespace Entente.Analysis.Tests;

public class LedgerMatchingTests
{
    private static readonly Gen<LedgerItem[]> Items = Gen.Choose(0, 300)
        .Zip(Gen.Choose(1, 60), (day, amount) => (day, amount)).Zip(Gen.Elements("trade", "security"), (item, dimension) => (item, dimension))
        .ArrayOf().Select(rows => rows.Select((r, i) =>
            new LedgerItem(FormattableString.Invariant($"i{i:D3}"), r.item.day, r.item.amount / 4.0, r.dimension)).ToArray());

    private static readonly Gen<(LedgerItem[] Gifts, LedgerItem[] Returns)> Ledgers = Items.Zip(Items, (gifts, returns) => (gifts, returns));

    [Fact]
    public void Match_AnyLedger_LosesNothing() => Law.Holds(Ledgers, ledger =>
    {
        var match = LedgerMatching.Match(ledger.Gifts, ledger.Returns, 365);
        return Near(match.MatchedAmount + match.OpenInWindow + match.OpenLapsed, ledger.Gifts.Sum(g => g.Amount))
            && Near(match.MatchedAmount + match.Unrequested, ledger.Returns.Sum(r => r.Amount))
            && Near(match.Allocations.Sum(a => a.Amount), match.MatchedAmount);
    });

    [Fact]
    public void Match_AnyLedger_PaysLaterAndWithinTheWindow() => Law.Holds(Ledgers, ledger =>
        LedgerMatching.Match(ledger.Gifts, ledger.Returns, 365, new() { Window = 40 }).Allocations.All(a => a.Lag is >= 1 and <= 40 && a.Amount > 0));

    [Fact]
    public void Match_Shuffled_IsTheSame() => Law.Holds(Ledgers, ledger =>
        LedgerMatching.Match(ledger.Gifts, ledger.Returns, 365).Allocations.SequenceEqual(
            LedgerMatching.Match([.. ledger.Gifts.Reverse()], [.. ledger.Returns.OrderBy(r => r.Amount)], 365).Allocations));

    [Fact]
    public void Match_LongerWindow_NeverMatchesLess() => Law.Holds(Ledgers, ledger =>
        LedgerMatching.Match(ledger.Gifts, ledger.Returns, 365, new() { Window = 30 }).MatchedAmount
            <= LedgerMatching.Match(ledger.Gifts, ledger.Returns, 365, new() { Window = 60 }).MatchedAmount + 1e-9);

    [Fact]
    public void Balance_AfterTheLastDay_IsGiftsMinusReturns() => Law.Holds(Ledgers, ledger =>
        Near(LedgerMatching.Balance(ledger.Gifts, ledger.Returns, [300])[0], ledger.Gifts.Sum(g => g.Amount) - ledger.Returns.Sum(r => r.Amount)));

    [Fact]
    public void Balance_SidesSwapped_ChangesSign() => Law.Holds(Ledgers, ledger =>
        Near(LedgerMatching.Balance(ledger.Gifts, ledger.Returns, [150])[0], -LedgerMatching.Balance(ledger.Returns, ledger.Gifts, [150])[0]));

    [Fact]
    public void Match_ReturnOnTheSameDay_DoesNotCount() => LedgerMatching.Match([new("g", 10, 1)], [new("r", 10, 1)], 20).MatchedAmount.ShouldBe(0);

    [Fact]
    public void Match_LastDayOfTheWindow_Counts() =>
        LedgerMatching.Match([new("g", 10, 1)], [new("r", 100, 1)], 200, new() { Window = 90 }).MeanLag.ShouldBe(90);

    [Fact]
    public void Match_OtherDimension_DoesNotCount() =>
        LedgerMatching.Match([new("g", 10, 1, "trade")], [new("r", 11, 1, "security")], 20).Unrequested.ShouldBe(1);

    [Fact]
    public void Match_ClosedOnTheLastDayOfTheWindow_IsStillOpen()
    {
        LedgerMatching.Match([new("g", 10, 2)], [], 100, new() { Window = 90 }).OpenInWindow.ShouldBe(2);
        LedgerMatching.Match([new("g", 10, 2)], [], 101, new() { Window = 90 }).OpenLapsed.ShouldBe(2);
    }

    [Fact]
    public void Match_Nothing_HasNoRatioRatherThanZero()
    {
        var match = LedgerMatching.Match([], [new("r", 5, 3)], 10);
        (match.ResponseRatio, match.AnsweredShare, match.MeanLag).ShouldBe((null, null, null));
        match.Unrequested.ShouldBe(3);
    }

    [Fact]
    public void Match_IdTwice_IsRefused() =>
        Should.Throw<ArgumentException>(() => LedgerMatching.Match([new("g", 1, 1), new("g", 2, 1)], [], 10)).Message.ShouldContain("'g' twice");

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Match_ImpossibleAmount_IsRefused(double amount) =>
        Should.Throw<ArgumentException>(() => LedgerMatching.Match([new("g", 1, amount)], [], 10)).Message.ShouldContain("gifts[0].Amount");

    [Fact]
    public void Compare_ReturnsThatFollow_ExceedChance()
    {
        var gifts = Enumerable.Range(0, 12).Select(i => new LedgerItem($"g{i:D2}", 30 + (i * 150), 2)).ToArray();
        var returns = gifts.Select(g => new LedgerItem("r" + g.Id, g.Day + 10, 2)).ToArray();
        var excess = LedgerPlacebo.Compare(gifts, returns, Placebo, new() { Window = 30 });
        excess.Observed.ShouldBe(1);
        excess.PlaceboMean.ShouldBe(0.2, 0.06);
        excess.Excess.ShouldBe(1 - excess.PlaceboMean);
        excess.Probability.ShouldBe(1 / 501.0, 1e-12);
    }

    [Fact]
    public void Compare_BusyDyadWithoutReciprocity_ShowsNoExcess()
    {
        var random = new SeededRandom(4);
        LedgerItem[] Random(string side) => [.. Enumerable.Range(0, 150).Select(i => new LedgerItem($"{side}{i:D3}", random.NextBelow(1801), 1 + random.NextBelow(5)))];
        var excess = LedgerPlacebo.Compare(Random("g"), Random("r"), Placebo);
        excess.Observed.ShouldBeGreaterThan(0.7);
        Math.Abs(excess.Excess).ShouldBeLessThan(0.1);
        excess.Probability.ShouldBeGreaterThan(0.05);
    }

    [Fact]
    public void Compare_CommonShift_KeepsTheRhythm()
    {
        var gifts = Enumerable.Range(0, 12).Select(i => new LedgerItem($"g{i:D2}", i * 150, 2)).ToArray();
        var returns = gifts.Select(g => new LedgerItem("r" + g.Id, g.Day + 75, 2)).ToArray();
        var placebo = new LedgerPlaceboOptions { Seed = 1, FirstDay = 0, LastDay = 1799, Shuffle = PlaceboShuffle.CommonShift };
        // Whatever the shift, one return follows each gift within 150 days or all do: rhythm alone answers almost everything.
        LedgerPlacebo.Compare(gifts, returns, placebo, new() { Window = 150 }).PlaceboLow.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void Compare_SameSeed_SameNumbers()
    {
        LedgerItem[] gifts = [new("a", 1, 1), new("b", 500, 2)], returns = [new("c", 50, 1), new("d", 900, 1)];
        LedgerPlacebo.Compare(gifts, returns, Placebo).ShouldBe(LedgerPlacebo.Compare(gifts, returns, Placebo));
    }

    [Fact]
    public void Compare_ReturnOutsideTheSpan_IsRefused() =>
        Should.Throw<ArgumentException>(() => LedgerPlacebo.Compare([new("g", 1, 1)], [new("r", 2000, 1)], Placebo)).Message.ShouldContain("day 2000");

    [Fact]
    public void Compare_WithoutGifts_IsRefusedByName() =>
        Should.Throw<InsufficientDataException>(() => LedgerPlacebo.Compare([], [new("r", 20, 1)], Placebo)).Code.ShouldBe("no-gifts");

    private static LedgerPlaceboOptions Placebo => new() { Seed = 1, FirstDay = 0, LastDay = 1800 };

    private static bool Near(double left, double right) => Math.Abs(left - right) < 1e-8;
}
