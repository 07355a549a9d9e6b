using System.Globalization;

namespace Entente.Analysis;

/// <summary>Checks of arguments. Every message names what was found and what was expected.</summary>
internal static class Require
{
    public static double Finite(double value, string name) =>
        double.IsFinite(value) ? value : throw Misuse(name, value, "a finite number");

    public static double Positive(double value, string name) =>
        value > 0 && double.IsFinite(value) ? value : throw Misuse(name, value, "a finite number above 0");

    public static double NotNegative(double value, string name) =>
        value >= 0 && double.IsFinite(value) ? value : throw Misuse(name, value, "a finite number of at least 0");

    public static double Within(double value, double low, double high, string name) =>
        value >= low && value <= high ? value : throw Misuse(name, value, $"a number from {Text(low)} to {Text(high)}");

    /// <summary>Strictly between the bounds: for probabilities that must leave room on both sides.</summary>
    public static double Between(double value, double low, double high, string name) =>
        value > low && value < high ? value : throw Misuse(name, value, $"a number strictly between {Text(low)} and {Text(high)}");

    public static int AtLeast(int value, int least, string name) =>
        value >= least ? value : throw Misuse(name, value, $"at least {least.ToString(CultureInfo.InvariantCulture)}");

    public static void AllFinite(ReadOnlySpan<double> values, string name)
    {
        for (var i = 0; i < values.Length; i++)
            if (!double.IsFinite(values[i])) throw Misuse(At(name, i), values[i], "a finite number");
    }

    public static void AllFinite(ReadOnlySpan<double?> values, string name)
    {
        for (var i = 0; i < values.Length; i++)
            if (values[i] is { } value && !double.IsFinite(value)) throw Misuse(At(name, i), value, "a finite number, or null where missing");
    }

    public static void AllWithin(ReadOnlySpan<double> values, double low, double high, string name)
    {
        for (var i = 0; i < values.Length; i++) Within(values[i], low, high, At(name, i));
    }

    public static void NoneNegative(ReadOnlySpan<int> values, string name)
    {
        for (var i = 0; i < values.Length; i++) AtLeast(values[i], 0, At(name, i));
    }

    public static void SameLength(int left, string leftName, int right, string rightName)
    {
        if (left == right) return;
        throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
            $"{leftName} holds {left} elements and {rightName} holds {right}; both must hold the same number."), rightName);
    }

    public static void NotEmpty(int length, string name)
    {
        if (length == 0) throw new ArgumentException($"{name} is empty; expected at least one element.", name);
    }

    public static ArgumentException Misuse(string name, double found, string expected) => new($"{name} is {Text(found)}; expected {expected}.", name);

    private static string At(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
