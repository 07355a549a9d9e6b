namespace Entente.Tests;

public class IntensityTests
{
    [Fact]
    public void Constructor_refuses_what_the_scale_lacks()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Intensity(0.5, IntensityScale.Ledger));
        Should.Throw<ArgumentOutOfRangeException>(() => new Intensity(double.NaN, IntensityScale.Plover));
        new Intensity(10, IntensityScale.Ledger).Value.ShouldBe(10);
    }

    [Fact]
    public void Equality_needs_the_same_scale() =>
        new Intensity(-2, IntensityScale.Plover).ShouldNotBe(new Intensity(-2, GoldsteinScale.Gdelt.Intensities));

    [Fact]
    public void ToString_names_the_scale() => new Intensity(-2, GoldsteinScale.Icews.Intensities).ToString().ShouldBe("-2.0 on goldstein-icews");

    [Fact]
    public void Default_is_loud() => Should.Throw<InvalidOperationException>(() => default(Intensity).Scale);
}
