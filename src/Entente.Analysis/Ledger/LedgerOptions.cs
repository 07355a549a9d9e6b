namespace Entente.Analysis;

/// <summary>How returns are matched to gifts.</summary>
public sealed record LedgerOptions
{
    /// <summary>W: a return on day s may answer a gift on day t if t &lt; s ≤ t + W. At least 1, default 90.</summary>
    public int Window { get; init => field = Require.AtLeast(value, 1, nameof(Window)); } = 90;

    /// <summary>A gift whose rest is at most this counts as paid in full. Default 1e-9.</summary>
    public double Tolerance { get; init => field = Require.NotNegative(value, nameof(Tolerance)); } = 1e-9;
}
