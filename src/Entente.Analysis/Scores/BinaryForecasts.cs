namespace Entente.Analysis;

/// <summary>Checks that every score of yes/no forecasts makes.</summary>
internal static class BinaryForecasts
{
    public static void Check(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> occurred)
    {
        Require.NotEmpty(probabilities.Length, nameof(probabilities));
        Require.SameLength(probabilities.Length, nameof(probabilities), occurred.Length, nameof(occurred));
        Require.AllWithin(probabilities, 0, 1, nameof(probabilities));
    }

    public static double BaseRate(ReadOnlySpan<bool> occurred)
    {
        var count = 0;
        foreach (var outcome in occurred) count += outcome ? 1 : 0;
        return count / (double)occurred.Length;
    }
}
