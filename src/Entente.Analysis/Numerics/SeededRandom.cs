using System.Numerics;

namespace Entente.Analysis;

/// <summary>
/// A deterministic stream of random numbers: xoshiro256** (Blackman and Vigna, "Scrambled linear pseudorandom number
/// generators", ACM TOMS 47(4), 2021), its state filled from the seed by SplitMix64. Same seed, same numbers, on every
/// platform and runtime version, which <see cref="System.Random"/> does not promise.
/// </summary>
public sealed class SeededRandom
{
    private ulong a, b, c, d;

    /// <summary>Starts the stream of a seed. Any seed is valid, 0 too.</summary>
    public SeededRandom(ulong seed)
    {
        a = SplitMix(ref seed);
        b = SplitMix(ref seed);
        c = SplitMix(ref seed);
        d = SplitMix(ref seed);
    }

    /// <summary>64 uniform bits.</summary>
    public ulong NextBits()
    {
        unchecked
        {
            var result = BitOperations.RotateLeft(b * 5, 7) * 9;
            var shifted = b << 17;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = BitOperations.RotateLeft(d, 45);
            return result;
        }
    }

    /// <summary>Uniform on the open interval (0, 1): the middle of one of 2^53 equal cells, so never 0 and never 1.</summary>
    public double NextUniform() => ((NextBits() >> 11) + 0.5) * (1.0 / (1UL << 53));

    /// <summary>Standard normal by inversion, z = Φ⁻¹(u), with Wichura's AS 241: one uniform per normal, monotone in it.</summary>
    public double NextNormal() => NormalDistribution.Quantile(NextUniform());

    /// <summary>Uniform on 0 … <paramref name="count"/> − 1, without bias (Lemire's multiplication with rejection).</summary>
    public int NextBelow(int count)
    {
        Require.AtLeast(count, 1, nameof(count));
        unchecked
        {
            var range = (ulong)count;
            var threshold = (0UL - range) % range;
            while (true)
            {
                var high = Math.BigMul(NextBits(), range, out var low);
                if (low >= threshold) return (int)high;
            }
        }
    }

    /// <summary>Poisson with the given mean (0 to 500), by multiplication of uniforms (Knuth).</summary>
    public int NextPoisson(double mean)
    {
        Require.Within(mean, 0, 500, nameof(mean));
        var (limit, product, count) = (Math.Exp(-mean), NextUniform(), 0);
        for (; product > limit; count++) product *= NextUniform();
        return count;
    }

    private static ulong SplitMix(ref ulong state)
    {
        unchecked
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
