using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests;

public class DyadTests
{
    private static readonly Gen<Dyad> Dyads =
        from source in Gen.Elements(ActorCatalogue.Actors.AsEnumerable())
        from target in Gen.Elements(ActorCatalogue.Actors.Where(actor => !actor.Equals(source)))
        select new Dyad(source.Code, target.Code);

    [Fact]
    public void Parse_and_format_give_the_same_dyad() =>
        Prop.ForAll(Dyads.ToArbitrary(), dyad => Dyad.Parse(dyad.ToString()) == dyad).QuickCheckThrowOnFailure();

    [Fact]
    public void Reversed_twice_is_the_dyad_itself() =>
        Prop.ForAll(Dyads.ToArbitrary(), dyad => dyad.Reversed.Reversed == dyad && dyad.Reversed != dyad).QuickCheckThrowOnFailure();

    [Fact]
    public void Undirected_is_the_same_in_both_directions() =>
        Prop.ForAll(Dyads.ToArbitrary(), dyad => dyad.Undirected == dyad.Reversed.Undirected
            && dyad.Undirected.GetHashCode() == dyad.Reversed.Undirected.GetHashCode()).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("USA>RUS")]
    [InlineData("usa>rus")]
    [InlineData("United States > Russia")]
    [InlineData("2>365")]
    [InlineData("US>Russian Federation")]
    public void Parse_takes_what_actors_take(string text)
    {
        var dyad = Dyad.Parse(text);
        dyad.Source.Text.ShouldBe("USA");
        dyad.Target.Text.ShouldBe("RUS");
        dyad.ToString().ShouldBe("USA>RUS");
    }

    [Theory]
    [InlineData("USA-RUS")]
    [InlineData("USA")]
    [InlineData("USA>RUS>CHN")]
    [InlineData("")]
    public void Parse_of_what_is_no_dyad_says_how_to_write_one(string text)
    {
        Dyad.TryParse(text, out _).ShouldBeFalse();
        var error = Should.Throw<EntenteException>(() => Dyad.Parse(text));
        error.Code.ShouldBe("dyad-malformed");
        error.Remedy.ShouldContain("USA>RUS");
    }

    [Fact]
    public void Parse_refuses_a_state_with_itself()
    {
        Dyad.TryParse("USA>United States", out _).ShouldBeFalse();
        Should.Throw<EntenteException>(() => Dyad.Parse("USA>United States")).Code.ShouldBe("dyad-reflexive");
        Should.Throw<EntenteException>(() => new Dyad(ActorCode.Parse("USA"), ActorCode.Parse("USA"))).Code.ShouldBe("dyad-reflexive");
    }

    [Fact]
    public void Parse_of_an_unknown_side_names_the_nearest() =>
        Should.Throw<EntenteException>(() => Dyad.Parse("USA>Rusia")).Remedy.ShouldContain("Russia (RUS)");

    [Fact]
    public void Default_is_loud()
    {
        Should.Throw<InvalidOperationException>(() => default(Dyad).Source);
        Should.Throw<InvalidOperationException>(() => default(Dyad).ToString());
        Should.Throw<InvalidOperationException>(() => new Dyad(ActorCode.Parse("USA"), default));
    }
}
