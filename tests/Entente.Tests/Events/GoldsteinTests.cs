using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests;

public class GoldsteinTests
{
    [Fact]
    public void Parse_and_format_give_the_same_value() =>
        Prop.ForAll(Gen.Choose(-1000, 1000).Select(hundredths => hundredths / 100.0).ToArbitrary(),
            value => Goldstein.Parse(new Goldstein(value).ToString()).Value == value).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-10.1)]
    [InlineData(10.0001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Constructor_refuses_what_is_off_the_scale(double value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Goldstein(value));

    [Theory]
    [InlineData("11")]
    [InlineData("NaN")]
    [InlineData("1,5")]
    [InlineData("")]
    [InlineData("1e1")]
    public void Parse_refuses_what_is_no_value(string text)
    {
        Goldstein.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<EntenteException>(() => Goldstein.Parse(text)).Code.ShouldBe("goldstein-malformed");
    }

    [Fact]
    public void ToString_has_a_decimal_point()
    {
        new Goldstein(-2).ToString().ShouldBe("-2.0");
        new Goldstein(3.4).ToString().ShouldBe("3.4");
    }

    [Fact]
    public void Default_is_neither_nor() => default(Goldstein).ShouldBe(new Goldstein(0));

    [Fact]
    public void Values_order_from_conflict_to_cooperation()
    {
        (new Goldstein(-7) < new Goldstein(3)).ShouldBeTrue();
        (new Goldstein(3) >= new Goldstein(3)).ShouldBeTrue();
        new Goldstein(-7).Magnitude.ShouldBe(7);
    }

    [Fact]
    public void Values_cannot_be_added() => typeof(Goldstein).GetMethod("op_Addition").ShouldBeNull();
}
