using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics;

namespace Entente.Analysis.Tests;

public class BayesianChangePointTests
{
    private static readonly Gen<int[]> Series = Gen.Choose(0, 9).ArrayOf(9);

    [Fact]
    public void MultipleChanges_AnyCounts_EqualsTheSumOverEveryPartition() => Law.Holds(Series, counts =>
    {
        var (expected, found) = (Enumerate(counts, 0.15, new() { Shape = 2, Rate = 0.5 }), BayesianChangePoint.MultipleChanges(counts, 0.15, new() { Shape = 2, Rate = 0.5 }));
        return Math.Abs(expected.Evidence - found.LogEvidence) < 1e-9
            && expected.Changes.Zip(found.ChangeProbability).All(p => Math.Abs(p.First - p.Second) < 1e-9)
            && expected.Counts.Zip(found.CountProbability).All(p => Math.Abs(p.First - p.Second) < 1e-9)
            && expected.Rates.Zip(found.MeanRate).All(p => Math.Abs(p.First - p.Second) < 1e-9);
    });

    [Fact]
    public void SingleChange_AnyCounts_HasAPosteriorThatSumsToOne() => Law.Holds(Series, counts =>
        Math.Abs(BayesianChangePoint.SingleChange(counts).Posterior.Sum() - 1) < 1e-12);

    [Fact]
    public void MultipleChanges_Reversed_MirrorsTheChanges() => Law.Holds(Series, counts =>
        BayesianChangePoint.MultipleChanges(counts, 0.1).ChangeProbability.Zip(BayesianChangePoint.MultipleChanges([.. counts.Reverse()], 0.1).ChangeProbability.Reverse())
            .All(p => Math.Abs(p.First - p.Second) < 1e-10));

    [Fact]
    public void SingleChange_ClearBreak_FindsIt()
    {
        var change = BayesianChangePoint.SingleChange([1, 0, 2, 1, 1, 9, 11, 8, 10, 9]);
        change.LastOfFirstSegment.ShouldBe(4);
        change.LogBayesFactor.ShouldBeGreaterThan(5);
        change.RateAfter.ShouldBeGreaterThan(change.RateBefore);
    }

    [Fact]
    public void SingleChange_AllZero_SpeaksAgainstAChange() => BayesianChangePoint.SingleChange(new int[30]).LogBayesFactor.ShouldBeLessThan(0);

    [Fact]
    public void MultipleChanges_LargeCounts_StaysFinite()
    {
        var changes = BayesianChangePoint.MultipleChanges([2_000_000, 1_900_000, 40, 60], 0.1);
        changes.ChangeProbability[1].ShouldBe(1, 1e-12);
        double.IsFinite(changes.LogEvidence).ShouldBeTrue();
    }

    [Fact]
    public void MultipleChanges_OnePeriod_HasNoGap()
    {
        var changes = BayesianChangePoint.MultipleChanges([3], 0.1, largestCount: 2);
        changes.ChangeProbability.ShouldBeEmpty();
        changes.CountProbability.ShouldBe([1.0, 0.0, 0.0]);
        changes.MeanRate.ShouldBe([2.0]);
    }

    [Fact]
    public void SingleChange_OnePeriod_IsRefusedByName() =>
        Should.Throw<InsufficientDataException>(() => BayesianChangePoint.SingleChange([3])).Code.ShouldBe("too-few-periods");

    [Fact]
    public void SingleChange_NegativeCount_IsAMistakeOfTheCaller() =>
        Should.Throw<ArgumentException>(() => BayesianChangePoint.SingleChange([3, -1])).Message.ShouldContain("counts[1] is -1");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void MultipleChanges_CertainChange_IsRefused(double q) => Should.Throw<ArgumentException>(() => BayesianChangePoint.MultipleChanges([1, 2], q));

    private static (double Evidence, double[] Changes, double[] Counts, double[] Rates) Enumerate(int[] counts, double q, GammaPrior prior)
    {
        var n = counts.Length;
        var (total, changes, sizes, rates) = (0.0, new double[n - 1], new double[11], new double[n]);
        for (var mask = 0; mask < 1 << (n - 1); mask++)
        {
            int[] ends = [.. Enumerable.Range(0, n - 1).Where(gap => (mask >> gap & 1) == 1).Select(gap => gap + 1), n];
            var (weight, from, rate) = (Math.Pow(q, ends.Length - 1) * Math.Pow(1 - q, n - ends.Length), 0, new double[n]);
            foreach (var to in ends)
            {
                double sum = counts[from..to].Sum();
                weight *= Math.Exp((prior.Shape * Math.Log(prior.Rate)) - SpecialFunctions.GammaLn(prior.Shape) + SpecialFunctions.GammaLn(prior.Shape + sum)
                    - ((prior.Shape + sum) * Math.Log(prior.Rate + to - from)) - counts[from..to].Sum(y => SpecialFunctions.GammaLn(y + 1)));
                Array.Fill(rate, (prior.Shape + sum) / (prior.Rate + to - from), from, to - from);
                from = to;
            }

            total += weight;
            for (var gap = 0; gap < n - 1; gap++) changes[gap] += (mask >> gap & 1) * weight;
            sizes[ends.Length - 1] += weight;
            for (var i = 0; i < n; i++) rates[i] += weight * rate[i];
        }

        double[] Scaled(double[] values) => [.. values.Select(v => v / total)];
        return (Math.Log(total), Scaled(changes), Scaled(sizes), Scaled(rates));
    }
}
