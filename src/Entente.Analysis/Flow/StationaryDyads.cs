namespace Entente.Analysis;

/// <summary>A relation that does not change: monthly flows from one stationary distribution.</summary>
/// <param name="Name">Short kebab-case name.</param>
/// <param name="Description">What it simulates, with its parameters.</param>
/// <param name="Fill">Fills consecutive months; the first of them is already in the stationary state.</param>
public sealed record StationaryDyad(string Name, string Description, FlowGenerator Fill);

/// <summary>Fills consecutive months of flow from a stream of random numbers.</summary>
public delegate void FlowGenerator(SeededRandom random, Span<double> months);

/// <summary>
/// The stationary dyads on which the threshold of <see cref="FlowShift"/> is set: dense and sparse, independent and
/// persistent, with light and heavy tails.
/// </summary>
public static class StationaryDyads
{
    private const int RunIn = 60;

    /// <summary>
    /// Table values of acts in the proportions of a busy dyad: many small words, few deeds, both ends of the Goldstein scale.
    /// </summary>
    private static readonly double[] Intensities =
        [1, 1, 1, 1.9, 1.9, 3.4, 3.4, 4, 5.2, 7, 7.4, 8.3, -2, -2, -2, -4, -4, -5, -5, -6.5, -7, -8, -9, -10];

    /// <summary>Every setting, in the order of the table in docs/methods.md.</summary>
    public static IReadOnlyList<StationaryDyad> All { get; } =
    [
        new("independent", "independent normal months", (random, months) => Persistent(random, months, 0, heavy: false)),
        new("persistent-25", "AR(1) months, rho 0.25, normal", (random, months) => Persistent(random, months, 0.25, heavy: false)),
        new("persistent-50", "AR(1) months, rho 0.5, normal", (random, months) => Persistent(random, months, 0.5, heavy: false)),
        new("persistent-50-heavy", "AR(1) months, rho 0.5, Student t with 3 degrees of freedom", (random, months) => Persistent(random, months, 0.5, heavy: true)),
        new("acts-dense", "Poisson 4 acts a month", (random, months) => Acts(random, months, 4)),
        new("acts-sparse", "Poisson 0.3 acts a month: three months in four are empty", (random, months) => Acts(random, months, 0.3)),
        new("acts-rare", "Poisson 0.1 acts a month", (random, months) => Acts(random, months, 0.1)),
        new("acts-very-rare", "Poisson 0.03 acts a month: one and a half in both windows", (random, months) => Acts(random, months, 0.03)),
        new("crises", "one cluster a month, of one sign, Pareto-sized, over up to three months", (random, months) => Crises(random, months, 1, oneSign: true)),
        new("crises-rare", "the same at 0.1 clusters a month", (random, months) => Crises(random, months, 0.1, oneSign: true)),
        new("crises-mixed", "0.3 clusters a month, signs mixed within a cluster", (random, months) => Crises(random, months, 0.3, oneSign: false)),
        new("friendly", "Poisson 3 acts a month of 1 to 3.4, three in a hundred are -10", (random, months) => Friendly(random, months, 3)),
        new("friendly-sparse", "the same at 0.5 acts a month", (random, months) => Friendly(random, months, 0.5)),
    ];

    private static void Persistent(SeededRandom random, Span<double> months, double persistence, bool heavy)
    {
        var flow = 0.0;
        for (var month = -RunIn; month < months.Length; month++)
        {
            flow = (persistence * flow) + (heavy ? StudentThree(random) : random.NextNormal());
            if (month >= 0) months[month] = flow;
        }
    }

    private static void Acts(SeededRandom random, Span<double> months, double rate)
    {
        foreach (ref var month in months)
        {
            month = 0;
            for (var acts = random.NextPoisson(rate); acts > 0; acts--) month += Intensity(random);
        }
    }

    /// <summary>Clusters start at a Poisson rate; their size has tail exponent 1.5, cut at 40 acts; 60, 25 and 15 % of the acts fall in the first three months.</summary>
    private static void Crises(SeededRandom random, Span<double> months, double rate, bool oneSign)
    {
        months.Clear();
        for (var start = -2; start < months.Length; start++)
        {
            for (var clusters = random.NextPoisson(rate); clusters > 0; clusters--)
            {
                var size = (int)Math.Min(40, Math.Pow(random.NextUniform(), -1 / 1.5));
                var sign = random.NextUniform() < 0.5 ? 1 : -1;
                for (; size > 0; size--)
                {
                    var share = random.NextUniform();
                    var month = start + (share < 0.6 ? 0 : share < 0.85 ? 1 : 2);
                    var intensity = Intensity(random);
                    if (month >= 0 && month < months.Length) months[month] += oneSign ? sign * Math.Abs(intensity) : intensity;
                }
            }
        }
    }

    private static void Friendly(SeededRandom random, Span<double> months, double rate)
    {
        foreach (ref var month in months)
        {
            month = 0;
            for (var acts = random.NextPoisson(rate); acts > 0; acts--)
                month += random.NextUniform() < 0.03 ? -10 : 1 + (2.4 * random.NextUniform());
        }
    }

    private static double Intensity(SeededRandom random) => Intensities[random.NextBelow(Intensities.Length)];

    private static double StudentThree(SeededRandom random)
    {
        var (normal, squares) = (random.NextNormal(), 0.0);
        for (var i = 0; i < 3; i++)
        {
            var part = random.NextNormal();
            squares += part * part;
        }

        return normal / Math.Sqrt(squares / 3);
    }
}
