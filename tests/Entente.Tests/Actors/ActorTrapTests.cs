using System.Globalization;
using static Entente.ActorCodeSystem;

namespace Entente.Tests;

/// <summary>Codes that mean one actor in one system and another in the next, and numbers that change hands.</summary>
public class ActorTrapTests
{
    [Theory]
    [InlineData("GM", "GMB", Iso2, "Germany (DEU) as FIPS code")]
    [InlineData("RS", "SRB", Iso2, "Russia (RUS) as FIPS code")]
    [InlineData("AU", "AU", ActorCodeSystem.Entente, "Australia (AUS) as ISO alpha-2 code")]
    [InlineData("AUS", "AUS", ActorCodeSystem.Entente, "Austria (AUT) as COW abbreviation")]
    [InlineData("MNG", "MNG", ActorCodeSystem.Entente, "Montenegro (MNE) as COW abbreviation")]
    [InlineData("MAC", "MAC", ActorCodeSystem.Entente, "North Macedonia (MKD) as COW abbreviation")]
    [InlineData("SLV", "SLV", ActorCodeSystem.Entente, "Slovenia (SVN) as COW abbreviation")]
    [InlineData("SWZ", "SWZ", ActorCodeSystem.Entente, "Switzerland (CHE) as COW abbreviation")]
    [InlineData("CZE", "CZE", ActorCodeSystem.Entente, "Czechoslovakia (CSK) as COW abbreviation")]
    [InlineData("CH", "CHE", Iso2, "China (CHN) as FIPS code")]
    [InlineData("SU", "SUN", Iso2, "Sudan (SDN) as FIPS code")]
    [InlineData("NA", "NAM", Iso2, null)]
    [InlineData("IN", "IND", Iso2, null)]
    [InlineData("Congo", "COG", Name, "Democratic Republic of the Congo (COD) as name")]
    public void Resolve_follows_the_order_of_systems_and_names_the_others(string text, string code, ActorCodeSystem system, string? other)
    {
        var resolution = ActorCatalogue.Resolve(text);
        resolution.Actor.Code.Text.ShouldBe(code);
        resolution.System.ShouldBe(system);
        if (other is null) resolution.Alternatives.ShouldBeEmpty();
        else resolution.Alternatives.ShouldContain(other);
    }

    [Theory]
    [InlineData("255", "1914-08-01", "DEU")]
    [InlineData("255", "1995-01-01", "DEU")]
    [InlineData("260", "1970-01-01", "DEU")]
    [InlineData("255", "1970-01-01", null)]
    [InlineData("260", "1995-01-01", null)]
    [InlineData("gw:260", "1995-01-01", "DEU")]
    [InlineData("gw:255", "1995-01-01", null)]
    [InlineData("265", "1970-01-01", "DDR")]
    [InlineData("265", "1990-10-03", null)]
    [InlineData("365", "1910-01-01", "RUS")]
    [InlineData("365", "1962-01-01", "SUN")]
    [InlineData("365", "1991-12-25", "SUN")]
    [InlineData("365", "1991-12-26", "RUS")]
    [InlineData("345", "1910-01-01", "SRB")]
    [InlineData("345", "1980-01-01", "YUG")]
    [InlineData("345", "1999-03-24", "YUG")]
    [InlineData("345", "2004-01-01", "SCG")]
    [InlineData("345", "2006-06-04", "SCG")]
    [InlineData("345", "2006-06-05", "SRB")]
    [InlineData("gw:340", "2010-01-01", "SRB")]
    [InlineData("gw:345", "2010-01-01", null)]
    [InlineData("341", "2006-06-03", "MNE")]
    [InlineData("341", "2004-01-01", null)]
    [InlineData("315", "1980-01-01", "CSK")]
    [InlineData("CS", "1980-01-01", "CSK")]
    [InlineData("CS", "2005-01-01", "SCG")]
    [InlineData("316", "1993-01-01", "CZE")]
    [InlineData("317", "1993-01-01", "SVK")]
    [InlineData("678", "1980-01-01", "YEM")]
    [InlineData("679", "1980-01-01", null)]
    [InlineData("679", "1991-01-01", "YEM")]
    [InlineData("gw:678", "1991-01-01", "YEM")]
    [InlineData("680", "1980-01-01", "YMD")]
    [InlineData("816", "1970-01-01", "VDR")]
    [InlineData("817", "1970-01-01", "RVN")]
    [InlineData("816", "1980-01-01", "VNM")]
    [InlineData("817", "1980-01-01", null)]
    [InlineData("625", "2011-07-08", "SDN")]
    [InlineData("625", "2012-01-01", "SDN")]
    [InlineData("626", "2011-07-08", null)]
    [InlineData("626", "2011-07-09", "SSD")]
    [InlineData("347", "2008-02-16", null)]
    [InlineData("347", "2008-02-17", "XKX")]
    [InlineData("730", "1900-01-01", "JOS")]
    [InlineData("732", "1950-06-25", "KOR")]
    [InlineData("511", "1964-01-12", "ZAN")]
    [InlineData("366", "1930-01-01", "EST")]
    [InlineData("366", "1960-01-01", null)]
    [InlineData("210", "1943-01-01", "NLD")]
    [InlineData("BRA", "1962-01-01", "BRA")]
    [InlineData("AUS", "1850-01-01", null)]
    [InlineData("G8", "2013-06-17", "G8")]
    [InlineData("G8", "2015-06-07", null)]
    [InlineData("EEC", "1985-01-01", "EU")]
    [InlineData("WTO", "1994-12-31", null)]
    [InlineData("CSCE", "1990-11-19", "OSCE")]
    [InlineData("OAU", "1980-01-01", "AU")]
    public void Parse_at_a_date_finds_who_held_the_code_then(string text, string day, string? code)
    {
        var found = Actor.TryParse(text, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), out var actor);
        found.ShouldBe(code is not null, $"{text} on {day}");
        actor?.Code.Text.ShouldBe(code);
    }

    [Theory]
    [InlineData("365", "RUS")]
    [InlineData("260", "DEU")]
    [InlineData("345", "SRB")]
    [InlineData("816", "VNM")]
    [InlineData("678", "YEM")]
    [InlineData("265", "DDR")]
    [InlineData("gw:260", "DEU")]
    [InlineData("CS", "SCG")]
    public void Parse_without_a_date_finds_the_latest_holder(string text, string code) => Actor.Parse(text).Code.Text.ShouldBe(code);

    [Theory]
    [InlineData("XK")]
    [InlineData("XKX")]
    [InlineData("KSV")]
    [InlineData("KOS")]
    [InlineData("347")]
    [InlineData("Kosovo")]
    [InlineData("fips:KV")]
    public void Parse_finds_Kosovo_by_each_of_its_codes(string text) => Actor.Parse(text).Code.Text.ShouldBe("XKX");

    [Theory]
    [InlineData(Cameo, "WSB", "PSE")]
    [InlineData(Cameo, "GZS", "PSE")]
    [InlineData(Cameo, "TMP", "TLS")]
    [InlineData(Cameo, "SAF", null)]
    [InlineData(Cameo, "EUR", null)]
    [InlineData(CowAbbreviation, "SAF", "ZAF")]
    [InlineData(CowAbbreviation, "AUS", "AUT")]
    [InlineData(CowAbbreviation, "UKG", "GBR")]
    [InlineData(Iso3, "AUS", "AUS")]
    [InlineData(Iso2, "AU", "AUS")]
    [InlineData(Fips, "AU", "AUT")]
    [InlineData(Fips, "GM", "DEU")]
    [InlineData(Fips, "gz", "PSE")]
    [InlineData(Cow, "058", "ATG")]
    [InlineData(GleditschWard, "340", "SRB")]
    [InlineData(Iso3, "NATO", null)]
    [InlineData(Name, "Timor Leste", "TLS")]
    [InlineData(Cow, "-2", null)]
    public void Find_asks_one_system_alone(ActorCodeSystem system, string code, string? expected) =>
        (ActorCatalogue.Find(system, code)?.Code.Text).ShouldBe(expected);

    [Fact]
    public void Taiwan_Hong_Kong_and_Palestine_are_actors_of_their_own()
    {
        Actor.Parse("TWN").ShouldNotBe(Actor.Parse("CHN"));
        Actor.Parse("Hong Kong").Kind.ShouldBe(ActorKind.Territory);
        Actor.Parse("PSE").Kind.ShouldBe(ActorKind.State);
        Actor.Parse("TAW").Code.Text.ShouldBe("TWN");
    }
}
