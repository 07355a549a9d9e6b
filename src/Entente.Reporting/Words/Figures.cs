using System.Globalization;

namespace Entente.Reporting.Words;

/// <summary>Numbers as a reader sees them. All invariant; a value that rounds to zero has no sign.</summary>
internal static class Figures
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>A level or a difference of levels: <c>+1.4</c>, <c>-0.3</c>, <c>0.0</c>.</summary>
    public static string Signed(double value) => Rounded(value, 1).ToString("+0.0;-0.0;0.0", Invariant);

    /// <summary>A balance, which may be a count: <c>-6</c>, <c>+2.5</c>.</summary>
    public static string Balance(double value) => Rounded(value, 1).ToString("+0.#;-0.#;0", Invariant);

    /// <summary>An impact or a momentum, to a hundredth of a point: <c>+0.62</c>.</summary>
    public static string Fine(double value) => Rounded(value, 2).ToString("+0.00;-0.00;0.00", Invariant);

    /// <summary>A feature, a score or a weight: at most two decimals, no sign in front of a positive one.</summary>
    public static string Plain(double value) => Rounded(value, 2).ToString("0.##", Invariant);

    /// <summary>A size in points: <c>1.9</c>.</summary>
    public static string Points(double value) => Rounded(value, 1).ToString("0.0", Invariant);

    /// <summary>A score, to a thousandth.</summary>
    public static string Score(double value) => Rounded(value, 3).ToString("0.000", Invariant);

    /// <summary>A probability: <c>38 %</c>; what is not quite impossible or certain is not rounded to it.</summary>
    public static string Percent(double share) => share switch
    {
        > 0 and < 0.005 => "<1 %",
        < 1 and > 0.995 => ">99 %",
        _ => Rounded(share * 100, 0).ToString("0", Invariant) + " %",
    };

    /// <summary>A relative change: <c>+8.2 %</c>.</summary>
    public static string Change(double share) => Rounded(share * 100, 1).ToString("+0.0;-0.0;0.0", Invariant) + " %";

    /// <summary>A published figure: groups of three digits, decimals only where the figure is small.</summary>
    public static string Published(double value) => Math.Abs(value) switch
    {
        >= 1000 => value.ToString("#,0", Invariant),
        >= 100 => value.ToString("0.#", Invariant),
        _ => Rounded(value, 3).ToString("0.###", Invariant),
    };

    /// <summary>A whole number with groups of three digits.</summary>
    public static string Count(int value) => value.ToString("#,0", Invariant);

    /// <summary>A number that need not be whole: an effective count.</summary>
    public static string Effective(double value) => Rounded(value, 1).ToString("0.#", Invariant);

    /// <summary>A full date.</summary>
    public static string Day(DateOnly day) => day.ToString("O", Invariant);

    /// <summary>A count with its noun: <c>1 row</c>, <c>3 rows</c>.</summary>
    public static string Of(int count, string noun) => Count(count) + " " + noun + (count == 1 ? "" : "s");

    // Adding zero turns the negative zero into the positive one.
    private static double Rounded(double value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero) + 0.0;
}
