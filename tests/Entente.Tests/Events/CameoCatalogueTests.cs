namespace Entente.Tests;

public class CameoCatalogueTests
{
    [Fact]
    public void Entries_are_unique_named_and_in_order()
    {
        var codes = CameoCatalogue.Entries.Select(entry => entry.Code).ToList();
        codes.Count.ShouldBe(318);
        codes.ShouldBeUnique();
        codes.ShouldBe(codes.Order());
        CameoCatalogue.Entries.ShouldAllBe(entry => entry.Name.Length > 3 && char.IsUpper(entry.Name[0]));
    }

    [Fact]
    public void Entries_have_every_parent() =>
        CameoCatalogue.Entries.Where(entry => entry.Code.Parent is { } parent && !CameoCatalogue.Contains(parent)).ShouldBeEmpty();

    [Fact]
    public void Entries_have_all_twenty_roots() =>
        CameoCatalogue.Entries.Count(entry => entry.Code.Length == 2).ShouldBe(20);

    [Theory]
    [InlineData("010", "Make statement")]
    [InlineData("10", "Demand")]
    [InlineData("057", "Sign formal agreement")]
    [InlineData("1952", "Employ remotely piloted aerial munitions")]
    [InlineData("193", "Fight with small arms and light weapons")]
    public void NameOf_is_the_codebook_s(string code, string name) => CameoCatalogue.NameOf(CameoCode.Parse(code)).ShouldBe(name);

    [Fact]
    public void Require_of_a_code_that_cameo_lacks_names_the_nearest()
    {
        var error = Should.Throw<EntenteException>(() => CameoCatalogue.Require("1883"));
        error.Code.ShouldBe("cameo-code-unknown");
        error.Remedy.ShouldContain("183 (Conduct suicide, car, or other non-military bombing)");
        CameoCatalogue.Nearest("1883").Count.ShouldBe(3);
    }

    [Fact]
    public void Require_gives_code_and_name() => CameoCatalogue.Require("112").ShouldBe(new CameoEntry(CameoCode.Parse("112"), "Accuse"));

    [Theory]
    [InlineData("cameo", "gdelt_CAMEO.goldsteinscale.txt")]
    [InlineData("cameo", "gdelt_CAMEO.eventcodes.txt")]
    public void Contains_every_code_that_gdelt_publishes(params string[] path)
    {
        var codes = ReferenceCsv.Lines(["data", .. path]).Skip(1).Select(line => line.Split('\t')[0]).ToList();
        codes.Count.ShouldBeGreaterThan(300);
        codes.Where(code => !CameoCatalogue.Contains(CameoCode.Parse(code))).ShouldBeEmpty();
    }

    [Fact]
    public void Contains_every_code_of_the_plover_conversion() => ReferenceCsv.Lines("data", "coders", "plover", "CAMEO2PLOVER-2021.txt")
        .Where(line => line.Length > 2 && char.IsAsciiDigit(line[0]))
        .Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])
        .Where(code => !CameoCatalogue.Contains(CameoCode.Parse(code)))
        .ShouldBeEmpty();
}
