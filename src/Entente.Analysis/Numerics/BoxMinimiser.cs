namespace Entente.Analysis;

/// <summary>A function of a few variables.</summary>
internal interface IObjective
{
    double Value(scoped ReadOnlySpan<double> point);
}

/// <summary>
/// Minimum of a smooth function of at most <see cref="MaxDimension"/> variables in a box: BFGS with forward-difference
/// gradient, Armijo backtracking and projection (Nocedal and Wright, Numerical Optimization, 2006, chapters 3 and 6).
/// A variable at its bound whose gradient points outward rests. Allocates nothing.
/// </summary>
internal static class BoxMinimiser
{
    public const int MaxDimension = 4;
    private const double Step = 1e-6; // the functions here carry about 1e-13 of rounding: gradients are good to 1e-6
    private const double GradientTolerance = 5e-5;
    private const double LongestStep = 3;

    /// <summary>Moves <paramref name="point"/> to a local minimum and returns the value there.</summary>
    public static double Minimise<T>(ref T objective, scoped Span<double> point, double low, double high, int rounds = 60)
        where T : struct, IObjective, allows ref struct
    {
        var n = point.Length;
        Span<double> inverse = stackalloc double[n * n];
        Span<double> gradient = stackalloc double[n], newGradient = stackalloc double[n];
        Span<double> next = stackalloc double[n], direction = stackalloc double[n];

        var value = objective.Value(point);
        Gradient(ref objective, point, value, low, high, gradient);
        for (var (round, fresh) = (0, true); round < rounds && Largest(gradient) > GradientTolerance; round++)
        {
            if (fresh || !Direct(inverse, gradient, direction)) fresh = Descend(inverse, gradient, direction);
            var found = Search(ref objective, point, value, gradient, direction, next, low, high);
            if (found is not { } better)
            {
                if (fresh) break;
                fresh = true;
                continue;
            }

            Gradient(ref objective, next, better, low, high, newGradient);
            fresh = !Update(inverse, point, next, gradient, newGradient, direction);
            next.CopyTo(point);
            newGradient.CopyTo(gradient);
            value = better;
        }

        return value;
    }

    /// <summary>Forward differences; 0 for a variable that would only leave the box.</summary>
    private static void Gradient<T>(ref T objective, scoped Span<double> point, double value, double low, double high, scoped Span<double> gradient)
        where T : struct, IObjective, allows ref struct
    {
        for (var i = 0; i < point.Length; i++)
        {
            var x = point[i];
            point[i] = x + Step;
            gradient[i] = (objective.Value(point) - value) / Step;
            point[i] = x;
            if ((x <= low && gradient[i] > 0) || (x >= high && gradient[i] < 0)) gradient[i] = 0;
        }
    }

    /// <summary>direction = −H·gradient, shortened; false if it does not lead down.</summary>
    private static bool Direct(ReadOnlySpan<double> inverse, ReadOnlySpan<double> gradient, Span<double> direction)
    {
        var (n, slope) = (gradient.Length, 0.0);
        for (var i = 0; i < n; i++)
        {
            direction[i] = 0;
            if (gradient[i] == 0) continue;
            for (var j = 0; j < n; j++) direction[i] -= inverse[(i * n) + j] * gradient[j];
            slope += direction[i] * gradient[i];
        }

        var shorten = Math.Min(1, LongestStep / Math.Max(Largest(direction), 1e-300));
        foreach (ref var part in direction) part *= shorten;
        return slope < 0;
    }

    /// <summary>
    /// Steepest descent, one unit long in its largest part: far from the minimum a likelihood of log variances is flat and
    /// curved the wrong way, so the gradient says where to go but not how far. Resets the inverse Hessian to that scale.
    /// </summary>
    private static bool Descend(Span<double> inverse, ReadOnlySpan<double> gradient, Span<double> direction)
    {
        var (n, scale) = (gradient.Length, 1 / Largest(gradient));
        inverse.Clear();
        for (var i = 0; i < n; i++)
        {
            inverse[(i * n) + i] = scale;
            direction[i] = -scale * gradient[i];
        }

        return true;
    }

    private static double? Search<T>(
        ref T objective, scoped ReadOnlySpan<double> point, double value, scoped ReadOnlySpan<double> gradient,
        scoped ReadOnlySpan<double> direction, scoped Span<double> next, double low, double high)
        where T : struct, IObjective, allows ref struct
    {
        for (var length = 1.0; length > 1e-6; length *= 0.3)
        {
            var expected = 0.0;
            for (var i = 0; i < point.Length; i++)
            {
                next[i] = Math.Clamp(point[i] + (length * direction[i]), low, high);
                expected += gradient[i] * (next[i] - point[i]);
            }

            var candidate = objective.Value(next);
            if (expected < 0 && candidate <= value + (1e-4 * expected)) return candidate;
        }

        return null;
    }

    /// <summary>H ← (I − ρsy')H(I − ρys') + ρss', refused where the curvature is not positive.</summary>
    private static bool Update(
        Span<double> inverse, ReadOnlySpan<double> from, ReadOnlySpan<double> to,
        ReadOnlySpan<double> gradient, ReadOnlySpan<double> newGradient, Span<double> product)
    {
        var (n, curvature, quadratic) = (from.Length, 0.0, 0.0);
        for (var i = 0; i < n; i++) curvature += (to[i] - from[i]) * (newGradient[i] - gradient[i]);
        if (curvature <= 1e-12) return false;
        for (var i = 0; i < n; i++)
        {
            product[i] = 0;
            for (var j = 0; j < n; j++) product[i] += inverse[(i * n) + j] * (newGradient[j] - gradient[j]);
            quadratic += product[i] * (newGradient[i] - gradient[i]);
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                var (si, sj) = (to[i] - from[i], to[j] - from[j]);
                inverse[(i * n) + j] += ((1 + (quadratic / curvature)) * si * sj / curvature)
                    - (((product[i] * sj) + (si * product[j])) / curvature);
            }
        }

        return true;
    }

    private static double Largest(ReadOnlySpan<double> values)
    {
        var largest = 0.0;
        foreach (var value in values) largest = Math.Max(largest, Math.Abs(value));
        return largest;
    }
}
