namespace Entente.Tests;

public class ActorCodeTests
{
    [Theory]
    [InlineData("RUS")]
    [InlineData("EU")]
    [InlineData("G20")]
    [InlineData("USAGOVMIL")]
    public void Parse_and_format_give_the_same_text(string text) => ActorCode.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("R")]
    [InlineData("rus")]
    [InlineData("RU S")]
    [InlineData("USA-RUS")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ")]
    [InlineData("РУС")]
    public void Parse_of_another_shape_is_refused(string text)
    {
        ActorCode.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<EntenteException>(() => ActorCode.Parse(text)).Code.ShouldBe("actor-code-malformed");
    }

    [Fact]
    public void Of_a_code_that_nobody_has_is_refused() =>
        Should.Throw<EntenteException>(() => ActorCatalogue.Of(ActorCode.Parse("XYZ"))).Code.ShouldBe("actor-unknown");

    [Fact]
    public void Codes_order_as_texts() => (ActorCode.Parse("RUS") < ActorCode.Parse("USA")).ShouldBeTrue();

    [Fact]
    public void Default_is_loud() => Should.Throw<InvalidOperationException>(() => default(ActorCode).Text);
}
