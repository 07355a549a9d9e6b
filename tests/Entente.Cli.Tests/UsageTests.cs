namespace Entente.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("2012-02-30")]
    [InlineData("2012-05")]
    [InlineData("2012")]
    [InlineData("yesterday")]
    [InlineData("31.05.2012")]
    [InlineData("2012-5-31")]
    [InlineData("")]
    public void I_must_name_a_full_date(string date) =>
        Cli.Run("assess", "USA", "RUS", "--as-of", date).Failed("usage", 2).Error.ShouldContain($"'{date}'");

    [Theory]
    [InlineData("5")]
    [InlineData("0y")]
    [InlineData("200y")]
    [InlineData("51y")]
    [InlineData("-5y")]
    [InlineData("5 years")]
    [InlineData("1.5y")]
    [InlineData("y")]
    [InlineData("99999999999d")]
    public void I_must_give_the_horizon_a_unit_and_a_sensible_length(string horizon)
    {
        var error = Cli.Run("assess", "USA", "RUS", $"--horizon={horizon}").Failed("usage", 2).Error;
        error.ShouldContain($"'{horizon}' is no horizon");
        error.ShouldContain("5y");
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("seven")]
    [InlineData("18446744073709551616")]
    public void I_must_give_a_whole_number_as_seed(string seed)
    {
        var error = Cli.Run("assess", "USA", "RUS", $"--seed={seed}").Failed("usage", 2).Error;
        error.ShouldContain($"'{seed}'");
        error.ShouldNotContain("System.");
    }

    public static TheoryData<string> Wrong =>
    [
        "", "bogus", "assess", "assess USA", "assess USA RUS CHN", "assess USA RUS --as-of", "assess USA RUS --horizon", "assess USA RUS -o",
        "assess USA RUS --format xml", "assess USA RUS --bogus", "assess USA RUS --as-of 2012-01-01 --as-of 2013-01-01", "assess USA RUS --store x.duckdb",
        "case", "case check", "case bogus", "case check usa-rus --format html", "actor", "actor RUS --as-of 2012", "completions", "completions tcsh", "doctor all",
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void I_am_told_what_is_wrong_with_a_command_line(string line) => Cli.Run(Words(line)).Failed("usage", 2);

    [Theory]
    [InlineData("assess USA", "run 'entente assess --help'")]
    [InlineData("case check", "run 'entente case check --help'")]
    [InlineData("", "run 'entente --help'")]
    public void I_am_told_the_command_that_helps(string line, string remedy) => Cli.Run(Words(line)).Failed("usage", 2).Error.ShouldContain(remedy);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void I_get_no_usage_text_on_standard_output(string line) => Cli.Run(Words(line)).Bytes.ShouldBeEmpty();

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void I_cannot_assess_a_day_that_lies_ahead() =>
        Cli.Run("assess", "USA", "RUS", "--as-of", "2026-11-23").Failed("as-of-in-future").Error.ShouldContain("2026-11-22");
}
