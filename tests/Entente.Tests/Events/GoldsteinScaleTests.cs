using System.Globalization;

namespace Entente.Tests;

public class GoldsteinScaleTests
{
    public static TheoryData<string, double, double> Differences => new()
    {
        { "016", -2.0, -5.0 },
        { "022", 3.2, 3.4 },
        { "164", -7.0, -6.5 },
        { "165", -6.5, -7.0 },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void Of_differs_between_publishers_at_four_codes(string text, double gdelt, double icews)
    {
        var code = CameoCode.Parse(text);
        GoldsteinScale.Gdelt.Of(code).Value.ShouldBe(gdelt);
        GoldsteinScale.Icews.Of(code).Value.ShouldBe(icews);
    }

    [Fact]
    public void Of_differs_nowhere_else() => CameoCatalogue.Entries
        .Select(entry => entry.Code)
        .Where(code => GoldsteinScale.Gdelt.Has(code) && GoldsteinScale.Icews.Has(code))
        .Where(code => GoldsteinScale.Gdelt.Of(code) != GoldsteinScale.Icews.Of(code))
        .Select(code => code.Text)
        .ShouldBe(["016", "022", "164", "165"]);

    [Fact]
    public void Of_has_the_twenty_roots_of_the_field() => Enumerable.Range(1, 20)
        .Select(root => GoldsteinScale.Gdelt.Of(CameoCode.Parse(root.ToString("00", CultureInfo.InvariantCulture))).Value)
        .ShouldBe([0, 3, 4, 1, 3.5, 6, 7, 5, -2, -5, -2, -4, -6, -6.5, -7.2, -4, -7, -9, -10, -10]);

    [Fact]
    public void Of_agrees_with_every_value_seen_in_gdelt()
    {
        var rows = ReferenceCsv.Rows(',', "data", "cameo", "gdelt_goldstein_observed.csv");
        rows.Count.ShouldBe(133);
        rows.Where(row => GoldsteinScale.Gdelt.Of(CameoCode.Parse(row["event_code"])).Value != Number(row["goldstein"])).ShouldBeEmpty();
    }

    [Fact]
    public void Of_agrees_with_gdelt_s_table()
    {
        var rows = ReferenceCsv.Rows('\t', "data", "cameo", "gdelt_CAMEO.goldsteinscale.txt");
        rows.Count.ShouldBe(311);
        foreach (var row in rows) Reads(GoldsteinScale.Gdelt, row["CAMEOEVENTCODE"], row["GOLDSTEINSCALE"]);
        CameoCatalogue.Entries.Count(entry => GoldsteinScale.Gdelt.Has(entry.Code)).ShouldBe(rows.Count);
    }

    [Fact]
    public void Of_agrees_with_the_icews_table()
    {
        var rows = ReferenceCsv.Rows(',', "data", "cameo", "andybega_goldstein_mappings.csv");
        rows.Count.ShouldBe(312);
        foreach (var row in rows) Reads(GoldsteinScale.Icews, row["code"], row["goldstein"]);
        CameoCatalogue.Entries.Count(entry => GoldsteinScale.Icews.Has(entry.Code)).ShouldBe(rows.Count);
    }

    [Fact]
    public void Of_agrees_with_the_intensities_of_icews_events()
    {
        var rows = ReferenceCsv.Rows('\t', "data", "icews", "events.2018.sample.tab");
        rows.Count.ShouldBeGreaterThan(3_000);
        foreach (var row in rows) Reads(GoldsteinScale.Icews, row["CAMEO Code"], row["Intensity"]);
    }

    [Theory]
    [InlineData("gdelt", "1213", "121", -4.0)]
    [InlineData("gdelt", "1834", "183", -10.0)]
    [InlineData("icews", "1952", "195", -10.0)]
    [InlineData("icews", "155", "15", -7.2)]
    [InlineData("gdelt", "1129", "112", -2.0)]
    public void Read_falls_back_to_the_code_above_and_says_so(string scale, string code, string readFrom, double value)
    {
        var reading = GoldsteinScale.Named(scale).Read(CameoCode.Parse(code));
        reading.ShouldBe(new GoldsteinReading(new Goldstein(value), CameoCode.Parse(readFrom), FellBack: true));
    }

    [Fact]
    public void Read_does_not_fall_back_where_the_table_has_the_code() =>
        GoldsteinScale.Icews.Read(CameoCode.Parse("1213")).FellBack.ShouldBeFalse();

    [Fact]
    public void Named_of_an_unknown_scale_names_those_there_are()
    {
        var error = Should.Throw<EntenteException>(() => GoldsteinScale.Named("weis"));
        error.Code.ShouldBe("goldstein-scale-unknown");
        error.Expected.ShouldContain("gdelt, icews");
    }

    [Fact]
    public void Named_gives_the_scale_of_that_name() => GoldsteinScale.All.ShouldAllBe(scale => ReferenceEquals(GoldsteinScale.Named(scale.Name), scale));

    private static void Reads(GoldsteinScale scale, string code, string value)
    {
        var reading = scale.Read(CameoCode.Parse(code));
        reading.FellBack.ShouldBeFalse(code);
        reading.Value.Value.ShouldBe(Number(value), code);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
