using MathNet.Numerics.Distributions;

namespace Entente.Analysis.Tests;

public class SeededRandomTests
{
    [Fact]
    public void NextBits_SeedZero_FollowsTheReferenceCode()
    {
        // First outputs of xoshiro256** whose state is the first four outputs of SplitMix64 from 0 (reference C code of Vigna).
        var random = new SeededRandom(0);
        random.NextBits().ShouldBe(0x99EC5F36CB75F2B4UL);
        random.NextBits().ShouldBe(0xBF6E1F784956452AUL);
    }

    [Fact]
    public void NextUniform_ManyDraws_StaysInsideAndHasTheRightMoments()
    {
        var random = new SeededRandom(7);
        var draws = Enumerable.Range(0, 100_000).Select(_ => random.NextUniform()).ToArray();
        draws.ShouldAllBe(u => u > 0 && u < 1);
        draws.Average().ShouldBe(0.5, 0.004);
        draws.Average(u => (u - 0.5) * (u - 0.5)).ShouldBe(1 / 12.0, 0.001);
    }

    [Fact]
    public void NextBelow_ManyDraws_IsUniform()
    {
        var random = new SeededRandom(3);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++) counts[random.NextBelow(7)]++;
        counts.ShouldAllBe(count => Math.Abs(count - 10_000) < 450);
    }

    [Fact]
    public void NextPoisson_ManyDraws_HasMeanAndVariance()
    {
        var random = new SeededRandom(11);
        var draws = Enumerable.Range(0, 50_000).Select(_ => (double)random.NextPoisson(3.5)).ToArray();
        draws.Average().ShouldBe(3.5, 0.05);
        draws.Average(x => (x - 3.5) * (x - 3.5)).ShouldBe(3.5, 0.1);
    }

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e-10)]
    [InlineData(0.001)]
    [InlineData(0.074)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.975)]
    [InlineData(0.9999999)]
    public void Quantile_OfAProbability_AgreesWithAPeerAndInvertsTheCdf(double p)
    {
        var z = NormalDistribution.Quantile(p);
        if (p > 1e-200) z.ShouldBe(Normal.InvCDF(0, 1, p), 1e-8);
        (NormalDistribution.Cdf(z) / p).ShouldBe(1, 1e-11);
    }

    [Theory]
    [InlineData(-38)]
    [InlineData(-8)]
    [InlineData(-3)]
    [InlineData(-0.3)]
    [InlineData(0)]
    [InlineData(2.9)]
    [InlineData(3.1)]
    [InlineData(40)]
    public void Cdf_AtAPoint_AgreesWithAPeer(double z) => NormalDistribution.Cdf(z).ShouldBe(Normal.CDF(0, 1, z), 1e-15);
}
