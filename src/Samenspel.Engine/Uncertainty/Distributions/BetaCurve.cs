namespace Samenspel.Engine.Uncertainty.Distributions;

/// <summary>
/// The beta distribution: distribution function by Lentz's continued fraction (Abramowitz and Stegun 26.5.8), quantile by Newton's
/// method inside a shrinking bracket; error of the quantile below 1e-12.
/// </summary>
internal sealed class BetaCurve
{
    private readonly double _a;
    private readonly double _b;
    private readonly double _logBeta;

    public BetaCurve(double a, double b)
    {
        (_a, _b) = (a, b);
        _logBeta = LogGamma(a) + LogGamma(b) - LogGamma(a + b);
    }

    public double Density(double x) => Math.Exp(((_a - 1) * Math.Log(x)) + ((_b - 1) * Math.Log(1 - x)) - _logBeta);

    /// <summary>The chance below x, and above it; the smaller of the two has full relative precision.</summary>
    public (double Below, double Above) Chance(double x)
    {
        if (x <= 0 || x >= 1)
        {
            return x <= 0 ? (0, 1) : (1, 0);
        }

        var front = Math.Exp((_a * Math.Log(x)) + (_b * Math.Log(1 - x)) - _logBeta);
        if (x < (_a + 1) / (_a + _b + 2))
        {
            var below = front * Fraction(_a, _b, x) / _a;
            return (below, 1 - below);
        }

        var above = front * Fraction(_b, _a, 1 - x) / _b;
        return (1 - above, above);
    }

    /// <summary>The x below which a chance lies.</summary>
    /// <param name="below">The chance below.</param>
    /// <param name="above">One minus that, exactly, also when it is tiny.</param>
    /// <param name="start">A first guess strictly between 0 and 1.</param>
    public double Quantile(double below, double above, double start)
    {
        var (low, high, x) = (0.0, 1.0, start);
        for (var round = 0; round < 200; round++)
        {
            var found = Chance(x);
            var miss = below < above ? found.Below - below : above - found.Above;
            (low, high) = miss < 0 ? (x, high) : (low, x);
            var next = x - (miss / Density(x));
            next = next > low && next < high ? next : 0.5 * (low + high);
            if (Math.Abs(next - x) <= 1e-14 * Math.Min(next, 1) || low >= high)
            {
                return next;
            }

            x = next;
        }

        return x;
    }

    private static double Fraction(double a, double b, double x)
    {
        const double Tiny = 1e-300;
        var c = 1.0;
        var d = 1 / NotZero(1 - ((a + b) * x / (a + 1)));
        var result = d;
        for (var m = 1; m < 1000; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / NotZero(1 + (even * d));
            c = NotZero(1 + (even / c));
            result *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / NotZero(1 + (odd * d));
            c = NotZero(1 + (odd / c));
            result *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-16)
            {
                break;
            }
        }

        return result;

        static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
    }

    /// <summary>Stirling's series after shifting the argument above 12; relative error about 1e-15.</summary>
    private static double LogGamma(double x)
    {
        var shift = 0.0;
        for (; x < 12; x++)
        {
            shift += Math.Log(x);
        }

        var inverse = 1 / x;
        var square = inverse * inverse;
        var series = inverse * ((1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square * ((1.0 / 1680) - (square / 1188))))))));
        return ((x - 0.5) * Math.Log(x)) - x + 0.91893853320467274178 + series - shift;
    }
}
