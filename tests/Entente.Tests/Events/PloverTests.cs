using System.Globalization;
using System.Reflection;

namespace Entente.Tests;

public class PloverTests
{
    [Fact]
    public void Types_are_the_sixteen_that_the_code_names() => PloverCatalogue.Types.Select(entry => entry.Type).ShouldBe(
        typeof(PloverType).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (PloverType)property.GetValue(null)!));

    [Fact]
    public void Parse_and_format_give_the_same_text() =>
        PloverCatalogue.Types.ShouldAllBe(entry => PloverType.Parse(entry.Type.ToString()) == entry.Type);

    [Fact]
    public void Parse_takes_any_case() => PloverType.Parse("accuse").ShouldBe(PloverType.Accuse);

    [Fact]
    public void Parse_of_an_unknown_type_names_the_nearest()
    {
        var error = Should.Throw<EntenteException>(() => PloverType.Parse("ACUSE"));
        error.Code.ShouldBe("plover-type-unknown");
        error.Remedy.ShouldStartWith("Nearest: ACCUSE");
        PloverType.TryParse("DEMAND", out _).ShouldBeFalse();
    }

    [Fact]
    public void Accuse_scores_below_zero_like_its_modes()
    {
        PloverCatalogue.Of(PloverType.Accuse).Score.Value.ShouldBe(-3.0);
        Mode("allege").ShouldBe(-3.5);
        Mode("disapprove").ShouldBe(-2.0);
        Mode("investigate").ShouldBe(-3.5);
        static double Mode(string name) => PloverCatalogue.Of(PloverCatalogue.Mode(PloverType.Accuse, name)).Score.Value;
    }

    [Fact]
    public void Scores_agree_with_the_manual_but_for_accuse()
    {
        var rows = ReferenceCsv.Rows(',', "data", "plover", "plover_scores.csv");
        rows.Count.ShouldBe(82);
        rows.Where(row => Score(row["type"], row["mode"]) != double.Parse(row["score"], CultureInfo.InvariantCulture))
            .Select(row => row["type"] + row["mode"]).ShouldBe(["ACCUSE"]);
    }

    [Fact]
    public void Scores_have_the_sign_of_the_type_s_class() => PloverCatalogue.Types
        .Where(entry => entry.Score.Value != 0 && entry.Score.Value > 0 != QuadScheme.Plover.Of(entry.Type).IsCooperation)
        .ShouldBeEmpty();

    [Fact]
    public void Mode_without_a_score_of_its_own_has_its_type_s() =>
        PloverCatalogue.Of(PloverCatalogue.Mode(PloverType.Protest, "vandalize")).Score.ShouldBe(PloverCatalogue.Of(PloverType.Protest).Score);

    [Fact]
    public void Mode_belongs_to_its_type()
    {
        PloverCatalogue.Mode(PloverType.Coerce, "arrest").ShouldNotBe(PloverCatalogue.Mode(PloverType.Threaten, "arrest"));
        var error = Should.Throw<EntenteException>(() => PloverCatalogue.Mode(PloverType.Accuse, "aledge"));
        error.Code.ShouldBe("plover-mode-unknown");
        error.Remedy.ShouldContain("allege");
        Should.Throw<EntenteException>(() => PloverCatalogue.Mode(PloverType.Aid, "arms")).Remedy.ShouldContain("there are none");
    }

    [Fact]
    public void Contexts_have_those_of_the_manual_and_the_three_that_link_nowhere()
    {
        var names = PloverCatalogue.Contexts.Select(context => context.Name).ToList();
        names.Count.ShouldBe(37);
        names.ShouldBeUnique();
        foreach (var row in ReferenceCsv.Rows(',', "data", "plover", "plover_contexts.csv")) names.ShouldContain(row["context"]);
        names.ShouldContain("peacekeeping");
        names.ShouldContain("reparations");
        names.ShouldContain("gender");
    }

    [Fact]
    public void Context_of_an_unknown_name_names_the_nearest() =>
        Should.Throw<EntenteException>(() => PloverCatalogue.Context("militery")).Remedy.ShouldContain("military");

    [Fact]
    public void Defaults_are_loud()
    {
        Should.Throw<InvalidOperationException>(() => default(PloverType).Name);
        Should.Throw<InvalidOperationException>(() => default(PloverMode).Name);
        Should.Throw<InvalidOperationException>(() => default(PloverContext).Name);
    }

    private static double Score(string type, string mode)
    {
        var parsed = PloverType.Parse(type);
        return mode.Length == 0 ? PloverCatalogue.Of(parsed).Score.Value : PloverCatalogue.Of(PloverCatalogue.Mode(parsed, mode)).Score.Value;
    }
}
