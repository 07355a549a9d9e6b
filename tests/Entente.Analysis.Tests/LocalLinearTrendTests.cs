using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace Entente.Analysis.Tests;

public class LocalLinearTrendTests
{
    private static readonly Gen<double?[]> Gappy = Gen.Choose(-50, 50).Select(v => v / 7.0)
        .Zip(Gen.Choose(0, 4), (value, gap) => gap == 0 ? null : (double?)value)
        .ArrayOf(20).Where(series => series.Count(v => v.HasValue) > 6);

    [Fact]
    public void Evaluate_AnyGaps_EqualsGeneralisedLeastSquaresWithoutAFilter() => Law.Holds(Gappy, series =>
    {
        var fit = LocalLinearTrend.Evaluate(series, 1.3, 0.4, 0.05);
        var dense = new DenseTrend(series, 1.3, 0.4, 0.05);
        var smooth = fit.Smooth();
        return Math.Abs(fit.LogLikelihood - dense.LogLikelihood) < 1e-8
            && Enumerable.Range(0, series.Length).All(t =>
                Math.Abs(smooth.Level[t]!.Value - dense.Level(t).Mean) < 1e-7
                && Math.Abs(smooth.LevelVariance[t]!.Value - dense.Level(t).Variance) < 1e-7);
    });

    [Fact]
    public void Fit_AnyGaps_IsAtAMaximumOfTheLikelihood() => Law.Holds(Gappy, series =>
    {
        var fit = LocalLinearTrend.Fit(series);
        var v = fit.Variances;
        return ((double Observation, double Level, double Slope)[])
            [(1.1, 1, 1), (1, 1.1, 1), (1, 1, 1.1), (0.9, 1, 1), (1, 0.9, 1), (1, 1, 0.9)] is var factors
            && factors.All(f => fit.LogLikelihood + 1e-4 >= LocalLinearTrend.Evaluate(
                series, v.Observation * f.Observation, v.Level * f.Level, v.Slope * f.Slope).LogLikelihood);
    });

    [Fact]
    public void Fit_ShiftedAndScaled_ScalesTheVariances() => Law.Holds(Gappy, series =>
    {
        var plain = LocalLinearTrend.Fit(series);
        var moved = LocalLinearTrend.Fit([.. series.Select(v => (v * 3) + 100)]);
        var size = plain.Variances.Observation + plain.Variances.Level;
        return Math.Abs((moved.Variances.Observation / 9) - plain.Variances.Observation) < 2e-3 * size
            && Math.Abs((moved.Variances.Level / 9) - plain.Variances.Level) < 2e-3 * size
            && Math.Abs(moved.LogLikelihood + (Math.Log(3) * (plain.Observed - 2)) - plain.LogLikelihood) < 1e-4;
    });

    [Fact]
    public void Fit_SimulatedTrend_FindsTheVariances()
    {
        var fit = LocalLinearTrend.Fit(Simulated(4000, 1, 0.25, 0.01, seed: 1));
        fit.Variances.Observation.ShouldBe(1, 0.1);
        fit.Variances.Level.ShouldBe(0.25, 0.08);
        fit.Variances.Slope.ShouldBe(0.01, 0.005);
    }

    [Fact]
    public void Fit_PureRandomWalk_GivesTheNoiseToTheLevel()
    {
        var fit = LocalLinearTrend.Fit(Simulated(600, 0, 1, 0, seed: 2));
        fit.Variances.Level.ShouldBe(1, 0.15);
        fit.Variances.Observation.ShouldBeLessThan(0.05);
        fit.Variances.Slope.ShouldBeLessThan(1e-3);
    }

    [Fact]
    public void Filter_FirstPeriod_HasALevelButNoSlopeYet()
    {
        var states = LocalLinearTrend.Evaluate([5.0, 6.0, 8.0], 1, 1, 1).Filter();
        states.Level[0].ShouldBe(5);
        states.Slope[0].ShouldBeNull();
        states.Slope[1].ShouldNotBeNull();
        states.Seasonal[2].ShouldBeNull();
    }

    [Fact]
    public void Fit_AlmostNoAllocation_AtManyLikelihoodPasses()
    {
        double?[] series = [.. Simulated(140, 1, 0.1, 0.001, seed: 3).Select(v => (double?)v)];
        LocalLinearTrend.Fit(series);
        var before = GC.GetAllocatedBytesForCurrentThread();
        LocalLinearTrend.Fit(series);
        // The copy of the series is 2.2 kB; some hundred passes over 140 periods would show.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(6000);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(0)]
    public void TryFit_TooFewValues_SaysHowManyItNeeds(int count)
    {
        LocalLinearTrend.TryFit([.. Enumerable.Range(0, 30).Select(i => i < count ? i * i : (double?)null)], out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("too-few-observations");
        refusal.Expected.ShouldContain("5");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7.7, 0)]
    [InlineData(1000.1, 0.3)]
    public void Fit_ExactLine_IsRefusedByName(double start, double slope) =>
        Should.Throw<InsufficientDataException>(() => LocalLinearTrend.Fit([.. Enumerable.Range(0, 40).Select(t => start + (slope * t))]))
            .Code.ShouldBe("series-without-variation");

    [Fact]
    public void Fit_NotANumber_IsAMistakeOfTheCaller() =>
        Should.Throw<ArgumentException>(() => LocalLinearTrend.Fit([1, 2, double.NaN, 4, 5, 6])).Message.ShouldContain("series[2] is NaN");

    [Fact]
    public void Evaluate_NoVarianceAtAll_IsRefused() => Should.Throw<ArgumentException>(() => LocalLinearTrend.Evaluate([1.0, 2, 3], 0, 0, 0));

    internal static double[] Simulated(int length, double observation, double level, double slope, ulong seed)
    {
        var random = new SeededRandom(seed);
        var (series, mu, beta) = (new double[length], 0.0, 0.0);
        for (var t = 0; t < length; t++)
        {
            series[t] = mu + (Math.Sqrt(observation) * random.NextNormal());
            mu += beta + (Math.Sqrt(level) * random.NextNormal());
            beta += Math.Sqrt(slope) * random.NextNormal();
        }

        return series;
    }

    /// <summary>The same model as one dense regression on the two initial states with correlated errors.</summary>
    private sealed class DenseTrend
    {
        private readonly int[] seen;
        private readonly Matrix<double> inverse, design, information;
        private readonly Vector<double> residual;
        private readonly Func<int, int, double> covariance;
        private readonly Vector<double> start;

        public DenseTrend(double?[] series, double observation, double level, double slope)
        {
            seen = [.. Enumerable.Range(0, series.Length).Where(t => series[t].HasValue)];
            covariance = (s, t) => Enumerable.Range(0, Math.Min(s, t)).Sum(j => level + (slope * (s - 1 - j) * (t - 1 - j)));
            var y = Vector<double>.Build.DenseOfEnumerable(seen.Select(t => series[t]!.Value));
            design = Matrix<double>.Build.Dense(seen.Length, 2, (i, j) => j == 0 ? 1 : seen[i]);
            var errors = Matrix<double>.Build.Dense(seen.Length, seen.Length, (i, j) => covariance(seen[i], seen[j]) + (i == j ? observation : 0));
            inverse = errors.Inverse();
            information = (design.Transpose() * inverse * design).Inverse();
            start = information * design.Transpose() * inverse * y;
            residual = y - (design * start);
            LogLikelihood = -0.5 * (((seen.Length - 2) * Math.Log(2 * Math.PI)) + Math.Log(errors.Determinant())
                - Math.Log(information.Determinant()) + (residual * inverse * residual));
        }

        public double LogLikelihood { get; }

        public (double Mean, double Variance) Level(int t)
        {
            var cross = Vector<double>.Build.DenseOfEnumerable(seen.Select(s => covariance(s, t)));
            var x = Vector<double>.Build.Dense([1, t]);
            var rest = x - (cross * inverse * design);
            return ((x * start) + (cross * inverse * residual), covariance(t, t) - (cross * inverse * cross) + (rest * information * rest));
        }
    }
}
