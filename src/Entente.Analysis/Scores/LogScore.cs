namespace Entente.Analysis;

/// <summary>Logarithmic score of probabilities for yes/no outcomes, in nats, lower is better (Good 1952).</summary>
public static class LogScore
{
    /// <summary>Mean of −ln p of what happened, probabilities kept away from 0 and 1 by <paramref name="clip"/>.</summary>
    /// <param name="probabilities">Probabilities, 0 to 1, at least one.</param>
    /// <param name="occurred">Whether each came true.</param>
    /// <param name="clip">Smallest distance from 0 and 1, above 0 and below 0.5. Default 1e-15: a certain miss costs 34.5.</param>
    /// <exception cref="ArgumentException">No forecast, lengths differ, a probability is outside 0 to 1, or the clip is not between 0 and 0.5.</exception>
    public static double Mean(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> occurred, double clip = 1e-15)
    {
        BinaryForecasts.Check(probabilities, occurred);
        Require.Between(clip, 0, 0.5, nameof(clip));
        var sum = 0.0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            var p = Math.Clamp(probabilities[i], clip, 1 - clip);
            sum -= Math.Log(occurred[i] ? p : 1 - p);
        }

        return sum / probabilities.Length;
    }
}
