using System.Text.RegularExpressions;

namespace Entente.Cli.Tests;

public sealed partial class AssessTests
{
    private static readonly string[] Openings = ["Judgement", "Confidence", "Changed", "Next", "Overturn"];

    private static readonly Lazy<Said> InCodes = new(() => Cli.Run("assess", "USA", "RUS"));

    [Theory]
    [InlineData("RUS", "USA")]
    [InlineData("usa", "rus")]
    [InlineData("US", "RU")]
    [InlineData("2", "365")]
    [InlineData("cow:2", "cow:365")]
    [InlineData("gw:365", "gw:2")]
    [InlineData("USA", "fips:RS")]
    [InlineData("United States", "Russia")]
    [InlineData("russia", "UNITED STATES")]
    public void I_can_assess_two_states_in_either_order_and_by_any_code_or_name(string first, string second) =>
        Cli.Run("assess", first, second).Done().Bytes.ShouldBe(InCodes.Value.Done().Bytes);

    [Fact]
    public void I_can_assess_another_bundled_pair() => Cli.Run("assess", "CHN", "Russia", "--as-of", "2012-05-31").Done().Output.ShouldStartWith("Judgement");

    [Fact]
    public void I_read_the_judgement_in_the_five_opening_lines_first()
    {
        var labels = InCodes.Value.Done().Lines.TakeWhile(line => line.Length > 0).Where(line => line[0] != ' ').ToList();
        labels.Select(line => line.Split(' ')[0]).ShouldBe(Openings);
        labels.ShouldAllBe(line => line.Length > 12 && line[12] != ' ');
    }

    [Fact]
    public void I_see_what_was_asked_after_the_opening_lines()
    {
        var lines = InCodes.Value.Done().Lines.SkipWhile(line => line.Length > 0).Skip(1).ToList();
        var asked = string.Join(' ', lines.TakeWhile(line => line.Length > 0).Select(line => line.Trim()));
        asked.ShouldContain("USA-RUS as of 2026-11-22, 5 years ahead to 2031-11-22, framework four-variables");
    }

    [Fact]
    public void I_get_plain_lines_of_at_most_a_hundred_columns_that_end_in_line_feeds()
    {
        var said = InCodes.Value.Done();
        said.Output.ShouldEndWith("\n");
        said.Output.ShouldNotContain("\r");
        said.Output.ShouldNotContain("\u001b");
        said.Bytes[0].ShouldNotBe((byte)0xEF);
        said.Lines.ShouldAllBe(line => line.Length <= 100);
    }

    [Fact]
    public void I_get_the_terminals_date_when_I_name_none() =>
        Cli.Run("assess", "USA", "RUS", "--as-of", "2026-11-22").Done().Bytes.ShouldBe(InCodes.Value.Bytes);

    [Fact]
    public void I_can_look_back_to_a_date()
    {
        var json = Cli.Run("assess", "USA", "RUS", "--as-of", "2006-11-17", "--format", "json").Done().Json;
        (json.GetProperty("dyad").GetString(), json.GetProperty("as_of").GetString(), json.GetProperty("horizon").GetString()).ShouldBe(("USA-RUS", "2006-11-17", "5y"));
        json.GetProperty("variables").EnumerateArray()
            .SelectMany(variable => variable.GetProperty("evidence_for").EnumerateArray().Concat(variable.GetProperty("evidence_against").EnumerateArray()))
            .Select(item => item.GetProperty("known_on").GetString()).ShouldAllBe(day => string.CompareOrdinal(day, "2006-11-17") <= 0);
    }

    [Fact]
    public void I_can_script_against_the_fields_of_the_json()
    {
        var json = Cli.Run("assess", "USA", "RUS", "--format", "json").Done().Json;
        foreach (var field in (string[])["dyad", "as_of", "horizon", "framework", "overall", "variables", "typology", "ledger", "linkages", "projection", "sensitivity", "track_record", "provenance"])
            json.TryGetProperty(field, out _).ShouldBeTrue(field);
        foreach (var field in (string[])["level", "low", "high", "band", "bottleneck", "momentum", "momentum_se", "verdict"])
            json.GetProperty("overall").TryGetProperty(field, out _).ShouldBeTrue($"overall.{field}");
        foreach (var variable in json.GetProperty("variables").EnumerateArray())
            foreach (var field in (string[])["id", "level", "low", "high", "band", "momentum", "momentum_se", "shift", "verdict", "by_direction", "evidence_for", "evidence_against"])
                variable.TryGetProperty(field, out _).ShouldBeTrue($"variables.{field}");
        foreach (var field in (string[])["horizon_end", "p_warmer", "p_cooler", "quantiles", "baselines"])
            json.GetProperty("projection").TryGetProperty(field, out _).ShouldBeTrue($"projection.{field}");
    }

    [Fact]
    public void I_see_the_same_level_in_text_json_and_html()
    {
        var json = Cli.Run("assess", "USA", "RUS", "--format=json").Done().Json;
        var level = json.GetProperty("overall").GetProperty("level").GetDouble();
        var shown = LevelShown().Match(InCodes.Value.Output).Groups["it"].Value;
        double.Parse(shown, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(level, 0.051);
        var html = Cli.Run("assess", "USA", "RUS", "--format", "html").Done().Output;
        html.ShouldStartWith("<!doctype html>", Case.Insensitive);
        html.TrimEnd().ShouldEndWith("</html>", Case.Insensitive);
        html.ShouldContain(shown);
    }

    [Fact]
    public void I_can_use_the_page_without_a_network() =>
        Cli.Run("assess", "USA", "RUS", "--format", "html").Done().Output.ShouldNotMatch("""<(script|link|img|iframe)[^>]*(src|href)\s*=\s*["']?(https?:)?//""");

    [Fact]
    public void I_get_the_seed_and_the_framework_that_I_named()
    {
        var provenance = Cli.Run("assess", "USA", "RUS", "--seed", "7", "--framework", "four-variables", "--format", "json").Done().Json.GetProperty("provenance");
        provenance.GetProperty("seed").GetUInt64().ShouldBe(7UL);
    }

    [Fact]
    public void I_can_name_a_framework_by_its_file() =>
        Cli.Run("assess", "USA", "RUS", "--framework", TestSupport.Repository.PathTo("data", "frameworks", "four-variables.yaml")).Done().Bytes.ShouldBe(InCodes.Value.Bytes);

    [Theory]
    [InlineData("10d", "2026-12-02")]
    [InlineData("26w", "2027-05-23")]
    [InlineData("12m", "2027-11-22")]
    [InlineData("50y", "2076-11-22")]
    public void I_can_look_ahead_in_days_weeks_months_and_years(string horizon, string end)
    {
        var json = Cli.Run("assess", "USA", "RUS", "--horizon", horizon, "--format", "json").Done().Json;
        (json.GetProperty("horizon").GetString(), json.GetProperty("projection").GetProperty("horizon_end").GetString()).ShouldBe((horizon, end));
    }

    [Fact]
    public void I_am_told_on_standard_error_that_a_record_is_old_and_can_silence_it()
    {
        using var small = new SmallCase();
        var late = Cli.Run("assess", "USA", "RUS", "--case", small.Path, "--as-of", "2010-01-01").Done();
        late.Error.ShouldStartWith("note: the record of USA-RUS ends on ");
        late.Output.ShouldNotContain("note: the record");
        var quiet = Cli.Run("assess", "USA", "RUS", "--case", small.Path, "--as-of", "2010-01-01", "--quiet").Done();
        quiet.Error.ShouldBeEmpty();
        quiet.Bytes.ShouldBe(late.Bytes);
        small.Assess().Done().Error.ShouldStartWith("note: ");
    }

    [Fact]
    public void I_hear_nothing_on_standard_error_when_there_is_nothing_to_say() => InCodes.Value.Done().Error.ShouldBeEmpty();

    [Fact]
    public void I_can_use_my_own_case_folder()
    {
        using var small = new SmallCase();
        var said = small.Assess("--format", "json").Done().Json;
        said.GetProperty("dyad").GetString().ShouldBe("USA-RUS");
        Cli.Run("assess", "RUS", "USA", "--case", small.Path + Path.DirectorySeparatorChar, "--as-of", "2003-01-01", "--format", "json").Done().Json.GetProperty("as_of").GetString().ShouldBe("2003-01-01");
    }

    [Fact]
    public void I_can_point_ENTENTE_CASES_at_my_own_folder_of_cases()
    {
        using var small = new SmallCase();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["ENTENTE_CASES"] = small.Library };
        var said = Cli.RunIn(environment, "assess", "USA", "RUS", "--as-of", "2003-01-01").Done();
        said.Bytes.ShouldBe(small.Assess().Done().Bytes);
    }

    [GeneratedRegex(@"USA-RUS at 2026-11-22: (?<it>[+-]?[0-9.]+) on", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LevelShown();
}
