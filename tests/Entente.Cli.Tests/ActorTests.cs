namespace Entente.Cli.Tests;

public class ActorTests
{
    [Theory]
    [InlineData("RUS")]
    [InlineData("ru")]
    [InlineData("365")]
    [InlineData("Russia")]
    [InlineData("fips:RS")]
    public void I_can_ask_whom_a_code_or_name_means(string text)
    {
        var said = Cli.Run("actor", text).Done();
        said.Lines[0].ShouldBe("RUS  Russia (state)");
        said.Output.ShouldContain("ISO alpha-2 RU, alpha-3 RUS");
        said.Output.ShouldContain("1991-12-26 to today: Russia; COW 365");
        said.Error.ShouldBeEmpty();
    }

    [Fact]
    public void I_am_told_the_nearest_names() => Cli.Run("actor", "Russai").Failed("actor-unknown").Error.ShouldContain("Nearest: Russia (RUS)");

    [Fact]
    public void I_can_ask_whom_a_code_meant_on_a_day()
    {
        Cli.Run("actor", "365", "--as-of", "1980-01-01").Done().Lines[0].ShouldStartWith("SUN  Soviet Union");
        Cli.Run("actor", "RUS", "--as-of", "1980-01-01").Failed("actor-not-at-date").Error.ShouldContain("Soviet Union (SUN)");
    }

    [Fact]
    public void I_can_ask_for_an_organisation() => Cli.Run("actor", "NATO").Done().Lines[0].ShouldStartWith("NATO  ");

    [Fact]
    public void I_can_have_an_actor_as_json()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Cli.Run("actor", "Russia", "--format", "json").Done().Output);
        json.RootElement.GetProperty("code").GetString().ShouldBe("RUS");
        json.RootElement.GetProperty("iso2").GetString().ShouldBe("RU");
        json.RootElement.GetProperty("spells")[json.RootElement.GetProperty("spells").GetArrayLength() - 1].GetProperty("cow").GetInt32().ShouldBe(365);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("../../etc/passwd")]
    [InlineData("\u0000")]
    public void I_cannot_break_it_with_odd_names(string text) => Cli.Run("actor", text).Failed("actor-unknown");
}
