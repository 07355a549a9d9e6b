using System.Globalization;
using System.Text.Json;
using Entente.TestSupport;
using static Entente.ActorCodeSystem;

namespace Entente.Tests;

/// <summary>Our tables against those that others publish.</summary>
public class ActorReferenceTests
{
    [Fact]
    public void Every_member_of_the_COW_system_is_an_actor_on_its_first_and_last_day()
    {
        var rows = ReferenceCsv.Rows(',', "data", "structural", "cow_states.csv.gz");
        rows.Count.ShouldBe(243);
        foreach (var row in rows)
        {
            foreach (var day in (DateOnly[])[Date(row, "st"), Date(row, "end")])
            {
                var actor = ActorCatalogue.Find(Cow, row["ccode"], day).ShouldNotBeNull(row["statenme"]);
                actor.ExistsOn(day).ShouldBeTrue();
                actor.SpellOn(day)!.CowAbbreviation.ShouldBe(row["stateabb"]);
                ActorCatalogue.Find(CowAbbreviation, row["stateabb"], day).ShouldBe(actor, row["statenme"]);
            }
        }
    }

    [Fact]
    public void Every_name_of_a_member_of_the_COW_system_leads_to_its_actor()
    {
        foreach (var row in ReferenceCsv.Rows(',', "data", "structural", "cow_states.csv.gz"))
        {
            // The file calls the Soviet Union Russia and today's Serbia Yugoslavia, and has one row for the whole time.
            var actor = ActorCatalogue.Find(Name, row["statenme"], Date(row, "st")) ?? ActorCatalogue.Find(Name, row["statenme"]);
            actor.ShouldNotBeNull(row["statenme"]).Spells.Select(spell => spell.Cow).ShouldContain(Whole(row["ccode"]), row["statenme"]);
        }
    }

    [Fact]
    public void Every_state_of_Gleditsch_and_Ward_is_an_actor_on_its_first_and_last_day()
    {
        var rows = ReferenceCsv.Rows(',', "data", "structural", "gw_states.csv.gz");
        rows.Count.ShouldBe(216);
        foreach (var row in rows)
        {
            foreach (var day in (string[])[row["startdate"], row["enddate"]])
            {
                var actor = ActorCatalogue.Find(GleditschWard, row["gwcode"], Day(day)).ShouldNotBeNull($"{row["statename"]} {day}");
                actor.ExistsOn(Day(day)).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void Every_present_FIPS_code_leads_to_the_same_ISO_codes()
    {
        using var file = File.OpenRead(Repository.Reference("data", "cameo", "pygdelt_countries.json"));
        using var document = JsonDocument.Parse(file);
        var count = 0;
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            var actor = ActorCatalogue.Find(Fips, entry.Name).ShouldNotBeNull(entry.Name);
            actor.Code.Text.ShouldBe(entry.Value.GetProperty("iso3").GetString(), entry.Name);
            actor.Iso2.ShouldBe(entry.Value.GetProperty("iso2").GetString(), entry.Name);
            count++;
        }

        count.ShouldBe(249);
    }

    [Fact]
    public void Every_country_of_CAMEO_is_an_actor_but_for_regions()
    {
        var rows = ReferenceCsv.Rows('\t', "data", "cameo", "CAMEO.country.txt");
        rows.Where(row => ActorCatalogue.Find(Cameo, row["CODE"]) is null).Select(row => row["CODE"]).ShouldBe(
            "BAG AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST 0".Split(' '),
            ignoreOrder: true);
        rows.Count.ShouldBe(263);
    }

    [Fact]
    public void Every_country_name_of_ICEWS_leads_to_the_actor_of_its_COW_number()
    {
        foreach (var fields in ReferenceCsv.Lines("data", "cameo", "icews_countrynames.txt").Select(line => line.Split('\t')))
        {
            if (fields[0] is "NULL" or "Hong Kong") continue;
            var actor = ActorCatalogue.Find(Name, fields[0]).ShouldNotBeNull(fields[0]);
            if (fields[2] is "000" or "") continue;
            actor.Spells.Select(spell => spell.Cow).ShouldContain(Whole(fields[2]), fields[0]);
        }
    }

    [Fact]
    public void Every_country_of_ICEWS_events_is_an_actor() => ReferenceCsv.Rows('\t', "data", "icews", "events.2018.sample.tab")
        .SelectMany(row => (string[])[row["Source Country"], row["Target Country"]])
        .Where(name => name is not ("NA" or "" or "NULL"))
        .Distinct()
        .Where(name => ActorCatalogue.Find(Name, name) is null)
        .ShouldBeEmpty();

    [Fact]
    public void Every_letter_code_of_the_ICEWS_dyads_is_an_actor() => ReferenceCsv
        .Rows(',', "data", "icews", "icews_conflict_roots_dyad_month_1991_2013.csv.gz")
        .SelectMany(row => (string[])[row["source"], row["target"]])
        .Distinct()
        .Where(letters => ActorCatalogue.Find(CowAbbreviation, letters) is null)
        .ShouldBeEmpty();

    [Fact]
    public void Every_state_of_the_UN_votes_has_one_code_by_number_by_letters_and_by_session()
    {
        var rows = ReferenceCsv.Rows(',', "data", "structural", "unga_idealpoints_session45on.csv.gz");
        rows.Count.ShouldBeGreaterThan(5_000);
        foreach (var row in rows)
        {
            if (row["iso3c"] == "YAR") continue; // the file's own letters for Yemen before 1990
            var actor = ActorCatalogue.Find(Iso3, row["iso3c"]).ShouldNotBeNull(row["iso3c"]);
            actor.Spells.Select(spell => spell.Cow).ShouldContain(Whole(row["ccode"]), row["iso3c"]);
        }
    }

    [Fact]
    public void Every_member_of_the_groups_has_one_COW_number()
    {
        foreach (var row in ReferenceCsv.Rows(',', "data", "structural", "group_membership.csv"))
        {
            if (!int.TryParse(row["cow_code"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
            ActorCatalogue.Find(Iso3, row["iso3"]).ShouldNotBeNull(row["iso3"]).Spells.Select(spell => spell.Cow).ShouldContain(number, row["iso3"]);
        }
    }

    private static DateOnly Date(Dictionary<string, string> row, string prefix) =>
        new(Whole(row[prefix + "year"]), Whole(row[prefix + "month"]), Whole(row[prefix + "day"]));

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
