using System.CommandLine;
using System.Globalization;

namespace Entente.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = $"Form of the result: {string.Join(", ", formats)}.", DefaultValueFactory = _ => formats[0], HelpName = string.Join("|", formats) };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<string?> Output()
    {
        var option = new Option<string?>("--output", "-o") { Description = "File to write the result to; it appears whole or not at all.", HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError("The file of -o has no name.");
        });
        return option;
    }

    public static Option<ulong> Seed(ulong preset) => new("--seed")
    {
        Description = "Seed of every random draw; the same seed gives the same bytes.",
        DefaultValueFactory = _ => preset,
        CustomParser = result =>
        {
            if (ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)) return seed;
            result.AddError($"'{result.Tokens[0].Value}' is no seed; expected a whole number from 0 to {ulong.MaxValue}.");
            return preset;
        },
    };

    public static Option<bool> Quiet() => new("--quiet") { Description = "No notes on standard error." };

    public static Option<string?> Case() => new("--case") { Description = "Case folder to use in place of the bundled one.", HelpName = "DIR" };

    public static Option<AsOf?> Date() => new("--as-of")
    {
        Description = "Only what was known at the end of this day counts. Default: today (UTC).",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (AsOf.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var asOf)) return asOf;
            result.AddError($"'{result.Tokens[0].Value}' is no full date for --as-of; expected the form 2012-05-31.");
            return null;
        },
    };

    public static Option<Horizon> Horizon() => new("--horizon")
    {
        Description = "How far the projection looks, with its unit: 5y, 12m, 26w or 10d.",
        HelpName = "SPAN",
        DefaultValueFactory = _ => Entente.Horizon.Years(5),
        CustomParser = result =>
        {
            if (Entente.Horizon.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var horizon)) return horizon;
            result.AddError($"'{result.Tokens[0].Value}' is no horizon; expected a number from 1 with its unit, such as 5y, 12m, 26w or 10d, of at most {Entente.Horizon.MaximumYears} years.");
            return default;
        },
    };
}
