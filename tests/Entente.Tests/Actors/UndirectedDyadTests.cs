namespace Entente.Tests;

public class UndirectedDyadTests
{
    [Fact]
    public void Parse_keeps_the_order_for_display_and_ignores_it_for_equality()
    {
        UndirectedDyad.Parse("USA-RUS").ToString().ShouldBe("USA-RUS");
        UndirectedDyad.Parse("RUS-USA").ToString().ShouldBe("RUS-USA");
        UndirectedDyad.Parse("RUS-USA").ShouldBe(UndirectedDyad.Parse("USA-RUS"));
        UndirectedDyad.Parse("RUS-CHN").ShouldNotBe(UndirectedDyad.Parse("USA-RUS"));
    }

    [Theory]
    [InlineData("Guinea-Bissau-Timor-Leste", "GNB-TLS")]
    [InlineData("USA-Guinea-Bissau", "USA-GNB")]
    [InlineData("2-365", "USA-RUS")]
    [InlineData("Guinea-Senegal", "GIN-SEN")]
    public void Parse_finds_the_hyphen_between_two_actors(string text, string dyad) => UndirectedDyad.Parse(text).ToString().ShouldBe(dyad);

    [Fact]
    public void Directions_and_members_are_those_of_the_two()
    {
        var dyad = UndirectedDyad.Parse("USA-RUS");
        dyad.Forward.ShouldBe(Dyad.Parse("USA>RUS"));
        dyad.Backward.ShouldBe(dyad.Forward.Reversed);
        dyad.Contains(ActorCode.Parse("RUS")).ShouldBeTrue();
        dyad.Contains(ActorCode.Parse("CHN")).ShouldBeFalse();
        dyad.Contains(Dyad.Parse("RUS>USA")).ShouldBeTrue();
        dyad.Contains(Dyad.Parse("RUS>CHN")).ShouldBeFalse();
        dyad.Other(ActorCode.Parse("RUS")).Text.ShouldBe("USA");
        dyad.Other(ActorCode.Parse("USA")).Text.ShouldBe("RUS");
        Should.Throw<ArgumentException>(() => dyad.Other(ActorCode.Parse("CHN")));
    }

    [Theory]
    [InlineData("USA>RUS", "dyad-malformed")]
    [InlineData("USA", "dyad-malformed")]
    [InlineData("USA-Rusia", "actor-unknown")]
    [InlineData("USA-US", "dyad-reflexive")]
    [InlineData("Guinea-Bissau", "actor-unknown")]
    public void Parse_of_what_is_no_dyad_says_why(string text, string code)
    {
        UndirectedDyad.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<EntenteException>(() => UndirectedDyad.Parse(text)).Code.ShouldBe(code);
    }

    [Fact]
    public void Default_is_loud()
    {
        Should.Throw<InvalidOperationException>(() => default(UndirectedDyad).First);
        Should.Throw<InvalidOperationException>(() => default(UndirectedDyad).ToString());
    }
}
