using System.Diagnostics;
using System.Globalization;

namespace Entente.Cli.Tests;

/// <summary>The same input gives the same bytes, whatever the culture, the time zone and the folder.</summary>
public sealed class SameBytesTests
{
    private static readonly Lazy<IReadOnlyList<byte[]>> Reference = new(Everything);

    private static List<byte[]> Everything() =>
    [
        Cli.Run("assess", "USA", "RUS", "--as-of", "2012-05-31").Done().Bytes,
        Cli.Run("assess", "USA", "RUS", "--as-of", "2012-05-31", "--format", "json").Done().Bytes,
        Cli.Run("assess", "USA", "RUS", "--as-of", "2012-05-31", "--format", "html").Done().Bytes,
        Cli.Run("case", "check", "usa-rus").Done().Bytes,
        Cli.Run("case", "coverage", "usa-rus", "--format", "json").Done().Bytes,
        Cli.Run("actor", "USA").Done().Bytes,
    ];

    private static void ShouldBeTheSame(List<byte[]> found)
    {
        for (var index = 0; index < found.Count; index++) found[index].AsSpan().SequenceEqual(Reference.Value[index]).ShouldBeTrue($"result {index} differs");
    }

    [Fact]
    public void I_get_the_same_bytes_twice() => ShouldBeTheSame(Everything());

    [Fact]
    public void I_get_the_same_bytes_where_a_comma_separates_decimals()
    {
        var before = Reference.Value;
        before.ShouldNotBeEmpty();
        var found = new List<byte[]>();
        var thread = new Thread(() => found = Everything()) { CurrentCulture = German() };
        thread.Start();
        thread.Join();
        ShouldBeTheSame(found);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Los_Angeles")]
    public void I_get_the_same_bytes_in_another_time_zone(string zone)
    {
        Reference.Value.ShouldNotBeEmpty();
        var before = Environment.GetEnvironmentVariable("TZ");
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
        try
        {
            ShouldBeTheSame(Everything());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [InlineData("de_DE.UTF-8", "Pacific/Kiritimati")]
    [InlineData("C", "America/Los_Angeles")]
    public void I_get_the_same_bytes_from_the_process_itself(string language, string zone)
    {
        var (exitCode, output, error) = Process(language, zone, "assess", "USA", "RUS", "--as-of", "2012-05-31", "--format", "json");
        exitCode.ShouldBe(0, error);
        output.ShouldBe(System.Text.Encoding.UTF8.GetString(Reference.Value[1]));
    }

    [Fact]
    public void I_get_exit_codes_and_words_from_the_process_itself()
    {
        var (exitCode, output, error) = Process("C", "UTC", "assess", "USA");
        (exitCode, output).ShouldBe((2, ""));
        error.ShouldStartWith("error [usage]: ");
        using var folder = new Folder();
        (exitCode, output, error) = Process("C", "UTC", "assess", "USA", "RUS", "-o", folder["none", "result"]);
        (exitCode, output).ShouldBe((1, ""));
        error.ShouldStartWith("error [io-failed]: ");
        error.ShouldNotMatch("[A-Za-z]+_[A-Za-z]+_", "a message of the framework, not the key of one");
    }

    private static (int ExitCode, string Output, string Error) Process(string language, string zone, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll"), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Path.GetTempPath() };
        foreach (var (name, value) in (Dictionary<string, string>)new(StringComparer.Ordinal) { ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = zone, ["ENTENTE_CASES"] = Cli.Cases }) start.Environment[name] = value;
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>A culture that writes 1.234,5 and 31.05.2012; built by hand, as the process knows no cultures.</summary>
    private static CultureInfo German()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = culture.NumberFormat.PercentGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        culture.DateTimeFormat.DateSeparator = ".";
        return culture;
    }
}
