using System.Globalization;
using static Entente.QuadClass;

namespace Entente.Tests;

public class QuadSchemeTests
{
    [Theory]
    [InlineData("gdelt")]
    [InlineData("icews")]
    public void Of_is_defined_for_every_code(string name) =>
        CameoCatalogue.Entries.ShouldAllBe(entry => Enum.IsDefined(QuadScheme.Named(name).Of(entry.Code)));

    [Fact]
    public void Of_is_defined_for_every_type_in_each_scheme()
    {
        foreach (var scheme in QuadScheme.All)
            PloverCatalogue.Types.ShouldAllBe(entry => Enum.IsDefined(scheme.Of(entry.Type)));
    }

    [Fact]
    public void Plover_classes_every_code_but_statements() => CameoCatalogue.Entries
        .Where(entry => QuadScheme.Plover.Find(entry.Code) is null)
        .ShouldAllBe(entry => entry.Code.Root == CameoCode.Parse("01"));

    [Fact]
    public void Plover_says_that_it_does_not_class_statements()
    {
        QuadScheme.Plover.Find(CameoCode.Parse("012")).ShouldBeNull();
        Should.Throw<EntenteException>(() => QuadScheme.Plover.Of(CameoCode.Parse("012"))).Code.ShouldBe("quad-undefined");
    }

    [Theory]
    [InlineData("gdelt", "141", VerbalConflict)]
    [InlineData("icews", "141", MaterialConflict)]
    [InlineData("plover", "141", MaterialConflict)]
    [InlineData("gdelt", "090", MaterialCooperation)]
    [InlineData("icews", "090", VerbalConflict)]
    [InlineData("plover", "090", VerbalConflict)]
    [InlineData("gdelt", "163", MaterialConflict)]
    [InlineData("plover", "163", MaterialConflict)]
    [InlineData("gdelt", "020", VerbalCooperation)]
    [InlineData("plover", "020", VerbalConflict)]
    [InlineData("plover", "055", VerbalCooperation)]
    [InlineData("gdelt", "080", MaterialCooperation)]
    [InlineData("plover", "080", VerbalCooperation)]
    [InlineData("plover", "0871", MaterialCooperation)]
    public void Of_depends_on_the_scheme(string scheme, string code, QuadClass quad) =>
        QuadScheme.Named(scheme).Of(CameoCode.Parse(code)).ShouldBe(quad);

    [Fact]
    public void Plover_puts_sanction_under_material_conflict_as_its_own_section_does()
    {
        QuadScheme.Plover.Of(PloverType.Sanction).ShouldBe(MaterialConflict);
        QuadScheme.Gdelt.Of(PloverType.Protest).ShouldBe(VerbalConflict);
    }

    [Theory]
    [InlineData("20191024143000.export.CSV")]
    [InlineData("reed9999_events.csv")]
    public void Gdelt_agrees_with_every_published_row(string file)
    {
        const int EventCode = 26, QuadClassNumber = 29, GoldsteinValue = 30;
        var rows = ReferenceCsv.Lines("data", "gdelt", file)
            .Select(line => line.Split('\t'))
            .Where(fields => fields.Length > GoldsteinValue && CameoCode.TryParse(fields[EventCode], out _))
            .ToList();
        rows.Count.ShouldBeGreaterThan(700);
        foreach (var fields in rows)
        {
            var code = CameoCode.Parse(fields[EventCode]);
            ((int)QuadScheme.Gdelt.Of(code)).ToString(CultureInfo.InvariantCulture).ShouldBe(fields[QuadClassNumber], code.Text);
            GoldsteinScale.Gdelt.Of(code).ShouldBe(Goldstein.Parse(fields[GoldsteinValue]), code.Text);
        }
    }

    [Fact]
    public void Plover_agrees_with_each_section_of_the_manual()
    {
        var rows = ReferenceCsv.Rows(',', "data", "plover", "plover_quads.csv");
        rows.Count.ShouldBe(16);
        rows.Select(row => QuadScheme.Plover.Of(PloverType.Parse(row["type"])).Name).ShouldBe(rows.Select(row => row["quad_by_section"]));
    }

    [Fact]
    public void Names_lead_back_to_the_class() =>
        Enum.GetValues<QuadClass>().Select(quad => QuadClass.Named(quad.Name)).ShouldBe(Enum.GetValues<QuadClass>());

    [Fact]
    public void Names_are_those_of_the_files() =>
        Enum.GetValues<QuadClass>().Select(quad => quad.Name)
            .ShouldBe(["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"]);

    [Fact]
    public void IsCooperation_and_IsMaterial_split_the_four()
    {
        Enum.GetValues<QuadClass>().Where(quad => quad.IsCooperation).ShouldBe([VerbalCooperation, MaterialCooperation]);
        Enum.GetValues<QuadClass>().Where(quad => quad.IsMaterial).ShouldBe([MaterialCooperation, MaterialConflict]);
    }

    [Fact]
    public void Named_refuses_unknown_names()
    {
        Should.Throw<EntenteException>(() => QuadScheme.Named("cameo")).Code.ShouldBe("quad-scheme-unknown");
        Should.Throw<EntenteException>(() => QuadClass.Named("verbal")).Code.ShouldBe("quad-unknown");
        Should.Throw<ArgumentOutOfRangeException>(() => default(QuadClass).Name);
    }

    [Fact]
    public void Version_is_the_table_s()
    {
        QuadScheme.Plover.Version.ShouldBe("0.8");
        QuadScheme.Gdelt.Version.ShouldBe("1");
    }
}
