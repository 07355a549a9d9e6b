using System.Globalization;
using Entente.TestSupport;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests;

public class ActorTests
{
    private static readonly Gen<Actor> Actors = Gen.Elements(ActorCatalogue.Actors.AsEnumerable());

    [Fact]
    public void Parse_and_format_give_the_same_actor() =>
        Prop.ForAll(Actors.ToArbitrary(), actor => Actor.Parse(actor.ToString()).Equals(actor)).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_finds_every_actor_by_code_and_by_name_in_any_case()
    {
        foreach (var actor in ActorCatalogue.Actors)
        {
            Actor.Parse(actor.Code.Text.ToLowerInvariant()).ShouldBe(actor);
            Actor.Parse(actor.Name).ShouldBe(actor, actor.Name);
            Actor.Parse(actor.Name.ToUpperInvariant()).ShouldBe(actor);
            ActorCatalogue.Of(actor.Code).ShouldBe(actor);
        }
    }

    [Fact]
    public void Parse_of_an_alias_finds_its_actor_or_says_that_it_has_several_meanings()
    {
        foreach (var actor in ActorCatalogue.Actors)
        {
            foreach (var alias in actor.Aliases)
            {
                if (Actor.TryParse("name:" + alias, out var found)) (found.Equals(actor) || alias == "Congo").ShouldBeTrue(alias);
                else Should.Throw<EntenteException>(() => Actor.Parse(alias)).Code.ShouldBe("actor-ambiguous", alias);
            }
        }
    }

    [Theory]
    [InlineData("Russia", "RUS")]
    [InlineData("Russian Federation", "RUS")]
    [InlineData("russia", "RUS")]
    [InlineData("U.S.", "USA")]
    [InlineData("U.S.A.", "USA")]
    [InlineData("the United States", "USA")]
    [InlineData("United States of America", "USA")]
    [InlineData("UK", "GBR")]
    [InlineData("Britain", "GBR")]
    [InlineData("USSR", "SUN")]
    [InlineData("Côte d’Ivoire", "CIV")]
    [InlineData("Cote d'Ivoire", "CIV")]
    [InlineData("Türkiye", "TUR")]
    [InlineData("Bosnia & Herzegovina", "BIH")]
    [InlineData("St. Lucia", "LCA")]
    [InlineData("Guinea-Bissau", "GNB")]
    [InlineData("guinea bissau", "GNB")]
    [InlineData("Burma", "MMR")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("Czech Republic", "CZE")]
    [InlineData("Macedonia", "MKD")]
    [InlineData("North Korea", "PRK")]
    [InlineData("Republic of China", "TWN")]
    [InlineData("People's Republic of China", "CHN")]
    [InlineData("Zaire", "COD")]
    [InlineData("Congo", "COG")]
    [InlineData("Palestinian Authority", "PSE")]
    [InlineData("Vatican", "VAT")]
    [InlineData("North Atlantic Treaty Organization", "NATO")]
    [InlineData("Arab League", "LAS")]
    [InlineData("IGOEUREEC", "EU")]
    [InlineData("IGOWSTNAT", "NATO")]
    [InlineData("IBRD", "WB")]
    [InlineData(" RUS ", "RUS")]
    public void Parse_takes_names_and_codes(string text, string code) => Actor.Parse(text).Code.Text.ShouldBe(code);

    [Theory]
    [InlineData("cow:365", "RUS")]
    [InlineData("365", "RUS")]
    [InlineData("2", "USA")]
    [InlineData("020", "CAN")]
    [InlineData("990", "WSM")]
    [InlineData("cow:RUS", "RUS")]
    [InlineData("gw:365", "RUS")]
    [InlineData("fips:RS", "RUS")]
    [InlineData("FIPS:rs", "RUS")]
    [InlineData("iso2:RS", "SRB")]
    [InlineData("iso3:ROM", "ROU")]
    [InlineData("cameo:ROM", "ROU")]
    [InlineData("cameo:MTN", "MNE")]
    [InlineData("name:Romania", "ROU")]
    [InlineData("UKG", "GBR")]
    [InlineData("GMY", "DEU")]
    public void Parse_takes_numbers_and_prefixes(string text, string code) => Actor.Parse(text).Code.Text.ShouldBe(code);

    [Theory]
    [InlineData("Russsia", "Russia (RUS)")]
    [InlineData("Untied States", "United States (USA)")]
    [InlineData("Grmany", "Germany (DEU)")]
    [InlineData("NTAO", "North Atlantic Treaty Organization (NATO)")]
    [InlineData("fips:QQ", "Nearest")]
    [InlineData("991", "Samoa (WSM)")]
    [InlineData("", "Nearest")]
    public void Parse_of_what_is_nobody_names_the_three_nearest(string text, string near)
    {
        Actor.TryParse(text, out _).ShouldBeFalse();
        var error = Should.Throw<EntenteException>(() => Actor.Parse(text));
        error.Code.ShouldBe("actor-unknown");
        error.Found.ShouldBe(text);
        error.Remedy.ShouldContain(near);
        ActorCatalogue.Nearest(text).Count.ShouldBe(3);
    }

    [Fact]
    public void Parse_of_a_name_with_several_meanings_names_them()
    {
        var error = Should.Throw<EntenteException>(() => Actor.Parse("Korea"));
        error.Code.ShouldBe("actor-ambiguous");
        error.Remedy.ShouldContain("South Korea (KOR)");
        error.Remedy.ShouldContain("North Korea (PRK)");
        Actor.Parse("Korea", Day("1900-01-01")).Code.Text.ShouldBe("JOS");
    }

    [Fact]
    public void Parse_at_a_date_before_or_after_an_actor_says_when_it_existed_and_who_was_there()
    {
        var error = Should.Throw<EntenteException>(() => Actor.Parse("Russia", Day("1962-10-27")));
        error.Code.ShouldBe("actor-not-at-date");
        error.Expected.ShouldContain("from 1991-12-26");
        error.Remedy.ShouldContain("Soviet Union (SUN)");
        Should.Throw<EntenteException>(() => Actor.Parse("SUN", Day("1991-12-26"))).Remedy.ShouldContain("Russia (RUS)");
        Actor.TryParse("SUN", Day("1991-12-25"), out _).ShouldBeTrue();
        Actor.TryParse("SUN", Day("1991-12-26"), out _).ShouldBeFalse();
    }

    [Fact]
    public void Parse_at_a_date_names_all_that_an_actor_came_from()
    {
        var remedy = Should.Throw<EntenteException>(() => Actor.Parse("Vietnam", Day("1968-01-30"))).Remedy;
        remedy.ShouldContain("North Vietnam (VDR)");
        remedy.ShouldContain("South Vietnam (RVN)");
        Should.Throw<EntenteException>(() => Actor.Parse("Czechoslovakia", Day("2000-01-01"))).Remedy.ShouldContain("Slovakia (SVK)");
    }

    [Fact]
    public void Kinds_are_those_of_the_tables()
    {
        foreach (var table in (string[])["countries.csv", "organisations.csv"])
        {
            var lines = File.ReadLines(Repository.PathTo("data", "actors", table)).SkipWhile(line => line.StartsWith('#')).Skip(1);
            foreach (var fields in lines.Select(line => line.Split(',')))
                Actor.Parse(fields[0]).Kind.ToString().ToLowerInvariant().ShouldBe(fields[1], fields[0]);
        }
    }

    [Fact]
    public void Actors_have_the_249_countries_of_ISO_and_Kosovo()
    {
        var present = ActorCatalogue.Actors.Where(actor => actor.Iso2 is not null && actor.Spells[^1].Until is null).ToList();
        present.Count.ShouldBe(250);
        present.Select(actor => actor.Iso2).ShouldBeUnique();
        present.ShouldAllBe(actor => actor.Iso3[0] == actor.Code.Text);
        present.ShouldContain(actor => actor.Code.Text == "XKX");
    }

    [Fact]
    public void TryParse_of_nothing_is_false() => Actor.TryParse(null, out _).ShouldBeFalse();

    [Theory]
    [InlineData("USAGOV", "USA", "GOV", "United States (Government)")]
    [InlineData("rusgovmil", "RUS", "GOV,MIL", "Russia (Government, Military)")]
    [InlineData("IGOUNODEVWBKMED", "WB", "MED", "World Bank (Media)")]
    [InlineData("WBMED", "WB", "MED", "World Bank (Media)")]
    [InlineData("ROMGOV", "ROU", "GOV", "Romania (Government)")]
    public void Parse_of_a_composite_gives_a_part_and_its_whole(string text, string principal, string roles, string name)
    {
        var part = Actor.Parse(text);
        part.Kind.ShouldBe(ActorKind.Role);
        part.Principal!.Code.Text.ShouldBe(principal);
        string.Join(",", part.Roles).ShouldBe(roles);
        part.Name.ShouldBe(name);
        ActorCatalogue.Of(part.Code).ShouldBe(part);
    }

    [Fact]
    public void Parse_of_a_part_needs_known_roles_and_an_existing_whole()
    {
        Actor.TryParse("USAXQZ", out _).ShouldBeFalse();
        Actor.TryParse("SUNGOV", Day("1995-01-01"), out _).ShouldBeFalse();
        Actor.TryParse("SUNGOV", Day("1985-01-01"), out _).ShouldBeTrue();
    }

    [Fact]
    public void Spells_are_in_order_and_do_not_overlap()
    {
        foreach (var actor in ActorCatalogue.Actors)
        {
            actor.Spells.ShouldNotBeEmpty();
            foreach (var (earlier, later) in actor.Spells.Zip(actor.Spells.Skip(1)))
                (earlier.Until is { } until && later.From is { } from && until < from).ShouldBeTrue(actor.Code.Text);
            actor.Spells.ShouldAllBe(spell => spell.From == null || spell.Until == null || spell.From <= spell.Until);
        }
    }

    [Fact]
    public void Successors_are_actors_that_outlive_it()
    {
        var ended = ActorCatalogue.Actors.Where(actor => actor.Successors.Count > 0).ToList();
        ended.Count.ShouldBeGreaterThan(10);
        foreach (var actor in ended)
            foreach (var code in actor.Successors)
                (LastDay(ActorCatalogue.Of(code)) > LastDay(actor)).ShouldBeTrue($"{actor} to {code}");
        Actor.Parse("SUN").Successors.ShouldBe([ActorCode.Parse("RUS")]);
    }

    [Fact]
    public void SpellOn_gives_name_and_codes_of_the_day()
    {
        var germany = Actor.Parse("DEU");
        germany.Name.ShouldBe("Germany");
        germany.SpellOn(Day("1970-01-01"))!.Name.ShouldBe("West Germany");
        germany.SpellOn(Day("1970-01-01"))!.Cow.ShouldBe(260);
        germany.SpellOn(Day("1995-01-01"))!.Cow.ShouldBe(255);
        germany.SpellOn(Day("1995-01-01"))!.GleditschWard.ShouldBe(260);
        germany.SpellOn(Day("1947-01-01")).ShouldBeNull();
        Actor.Parse("EU").SpellOn(Day("1985-01-01"))!.Name.ShouldBe("European Communities");
    }

    [Fact]
    public void Demonyms_are_kept_but_not_read()
    {
        Actor.Parse("RUS").Demonyms.ShouldContain("Russian");
        Actor.TryParse("Russian", out _).ShouldBeFalse();
        ActorCatalogue.Nearest("Russian")[0].ShouldBe("Russia (RUS)");
    }

    [Fact]
    public void Equality_is_that_of_codes()
    {
        Actor.Parse("USAGOV").ShouldBe(Actor.Parse("usagov"));
        Actor.Parse("USA").Equals((object)Actor.Parse("RUS")).ShouldBeFalse();
        Actor.Parse("USAGOV").GetHashCode().ShouldBe(Actor.Parse("USAGOV").GetHashCode());
    }

    private static DateOnly LastDay(Actor actor) => actor.Spells[^1].Until ?? DateOnly.MaxValue;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
