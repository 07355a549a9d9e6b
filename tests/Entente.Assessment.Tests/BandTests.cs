using Entente.Analysis;
using Entente.Assessment.Levels;

namespace Entente.Assessment.Tests;

/// <summary>The validation that docs/methods.md publishes: a band that says 90 % holds nine refits in ten.</summary>
public class BandTests(ITestOutputHelper output)
{
    private const int Seeds = 100;
    private static readonly string[] Days = ["2006-11-17", "2012-05-31", "2022-06-30"];

    [Fact]
    public void Bands_RandomHalvesOfTheRows_HoldNineInTen() => Coverage(random => _ => random.NextUniform() < 0.5).ShouldBeGreaterThanOrEqualTo(0.9);

    [Fact]
    public void Bands_RandomSeventyPercentOfThePublishers_HoldNineInTen()
    {
        var publishers = Bundled.Citations.ToDictionary(citation => citation.Id, citation => citation.Publisher, StringComparer.Ordinal);
        var names = Bundled.Everything.Evidence.Select(item => publishers[item.Citations[0]]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        Coverage(random =>
        {
            var kept = names.OrderBy(_ => random.NextBits()).Take((int)Math.Round(names.Length * 0.7)).ToHashSet(StringComparer.Ordinal);
            return item => kept.Contains(publishers[item.Citations[0]]);
        }).ShouldBeGreaterThanOrEqualTo(0.9);
    }

    [Fact]
    public void Bands_SameSeed_AreTheSame()
    {
        var reading = Bundled.Levels(Bundled.Record, Days[0]);
        Bands(reading, 7).ShouldBe(Bands(reading, 7));
        Bands(reading, 7).ShouldNotBe(Bands(reading, 8));
    }

    [Fact]
    public void Bands_FewRows_AreWiderThanThoseOfMany()
    {
        var few = Bundled.Levels(new RecordBuilder().Steady(2000, 2010, 5, ["057", "111", "042"], Bundled.AllVariables).Build(), "2009-12-31");
        var many = Bundled.Levels(new RecordBuilder().Steady(2000, 2010, 60, ["057", "111", "042"], Bundled.AllVariables).Build(), "2009-12-31");
        Width(Bands(few, 1)[0]).ShouldBeGreaterThan(Width(Bands(many, 1)[0]) * 1.2);
    }

    [Fact]
    public void Causes_ByName_EachWidensAndWeightsOnlyTheWhole()
    {
        var causes = new BandEstimator(Bundled.Levels(Bundled.Record, Days[1]), Bundled.Framework, 1).Causes();
        causes.Length.ShouldBe(5);
        causes[0].Select(cause => cause.Cause).ShouldBe(["rows", "coding", "duplicates", "coverage", "parameters", "baseline"]);
        causes[4].Select(cause => cause.Cause).ShouldContain("weights");
        causes[0].ShouldAllBe(cause => cause.Width > 0);
        causes[0].Single(cause => cause.Cause == "rows").Width.ShouldBeGreaterThan(causes[0].Single(cause => cause.Cause == "duplicates").Width);
    }

    private double Coverage(Func<SeededRandom, Func<Evidence, bool>> choose)
    {
        var (inside, count, whole) = (0, 0, 0);
        foreach (var day in Days)
        {
            var reading = Bundled.Levels(Bundled.Record, day);
            var bands = Bands(reading, 20120531);
            for (var seed = 1; seed <= Seeds; seed++)
            {
                var part = Bundled.Levels(Bundled.CaseOf(evidence: Bundled.Everything.Evidence.Where(choose(new SeededRandom((ulong)seed))).ToList()), day);
                for (var index = 0; index < bands.Length; index++)
                {
                    if (LevelOf(part, index) is not { } level) continue;
                    count++;
                    if (level < bands[index].Low || level > bands[index].High) continue;
                    inside++;
                    if (index == 4) whole++;
                }
            }
        }

        output.WriteLine($"{inside} of {count} inside; of the whole {whole} of {Days.Length * Seeds}");
        return (double)inside / count;
    }

    private static double? LevelOf(LevelReading reading, int index) =>
        index == 4 ? reading.Overall : reading.Counted[index] ? reading.Paths.Mean(index, reading.Paths.Months - 1) : null;

    private static (double Low, double High)[] Bands(LevelReading reading, ulong seed) =>
        new BandEstimator(reading, Bundled.Framework, seed).Bands([.. Enumerable.Range(0, 5).Select(index => LevelOf(reading, index) ?? 0)]);

    private static double Width((double Low, double High) band) => band.High - band.Low;
}
