using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samenspel.Engine.Uncertainty.Distributions;

/// <summary>
/// Turns uniform numbers into normal ones by the inverse, four at a time: Wichura's AS 241 as in <see cref="NormalCurve"/>, first its middle
/// branch for all, then its near branch for the 15 in 100 that lie outside. Where a product and a sum are fused they are so on every machine.
/// </summary>
internal static class NormalDraws
{
    private const double Middle = 0.425;
    private const int Most = 256;

    /// <summary>Replaces each number by its normal quantile; absolute error below 1e-14.</summary>
    /// <param name="numbers">Strictly between 0 and 1; a multiple of four.</param>
    public static void FromUniform(Span<double> numbers)
    {
        for (var from = 0; from < numbers.Length; from += Most)
        {
            Part(numbers.Slice(from, Math.Min(Most, numbers.Length - from)));
        }
    }

    private static void Part(Span<double> numbers)
    {
        // Four more, because the tails are taken by four.
        Span<double> tails = stackalloc double[Most + 4];
        Span<byte> places = stackalloc byte[Most + 4];
        var count = Centre(numbers, tails, places);
        tails.Slice(count, 4).Fill(0.01);
        var lanes = MemoryMarshal.Cast<double, Vector256<double>>(tails);
        for (var i = 0; i < count; i += 4)
        {
            lanes[i / 4] = Tail(lanes[i / 4]);
        }

        for (var i = 0; i < count; i++)
        {
            numbers[places[i]] = tails[i];
        }
    }

    private static int Centre(Span<double> numbers, Span<double> tails, Span<byte> places)
    {
        var lanes = MemoryMarshal.Cast<double, Vector256<double>>(numbers);
        var count = 0;
        for (var i = 0; i < lanes.Length; i++)
        {
            var uniform = lanes[i];
            var q = uniform - Vector256.Create(0.5);
            lanes[i] = Central(q);
            var outside = Vector256.GreaterThan(Vector256.Abs(q), Vector256.Create(Middle)).ExtractMostSignificantBits();
            // Without a branch, which would be guessed wrong half of the time: a number that is no tail is written over by the next.
            (tails[count], places[count]) = (uniform[0], (byte)(4 * i));
            count += (int)(outside & 1);
            (tails[count], places[count]) = (uniform[1], (byte)((4 * i) + 1));
            count += (int)((outside >> 1) & 1);
            (tails[count], places[count]) = (uniform[2], (byte)((4 * i) + 2));
            count += (int)((outside >> 2) & 1);
            (tails[count], places[count]) = (uniform[3], (byte)((4 * i) + 3));
            count += (int)(outside >> 3);
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Central(Vector256<double> q)
    {
        var r = Vector256.Create(0.180625) - (q * q);
        var upper = Add(r, Vector256.Create(2.5090809287301226727e3), 3.3430575583588128105e4);
        upper = Add(r, upper, 6.7265770927008700853e4);
        upper = Add(r, upper, 4.5921953931549871457e4);
        upper = Add(r, upper, 1.3731693765509461125e4);
        upper = Add(r, upper, 1.9715909503065514427e3);
        upper = Add(r, upper, 1.3314166789178437745e2);
        upper = Add(r, upper, 3.3871328727963666080);
        var lower = Add(r, Vector256.Create(5.2264952788528545610e3), 2.8729085735721942674e4);
        lower = Add(r, lower, 3.9307895800092710610e4);
        lower = Add(r, lower, 2.1213794301586595867e4);
        lower = Add(r, lower, 5.3941960214247511077e3);
        lower = Add(r, lower, 6.8718700749205790830e2);
        lower = Add(r, lower, 4.2313330701600911252e1);
        return q * upper / Add(r, lower, 1);
    }

    // The far branch, below 1.4e-11, comes up once in 36 thousand million draws.
    private static Vector256<double> Tail(Vector256<double> uniform)
    {
        var chance = Vector256.Min(uniform, Vector256<double>.One - uniform);
        var root = Vector256.Sqrt(-Log(chance));
        var r = root - Vector256.Create(1.6);
        var upper = Add(r, Vector256.Create(7.74545014278341407640e-4), 2.27238449892691845833e-2);
        upper = Add(r, upper, 2.41780725177450611770e-1);
        upper = Add(r, upper, 1.27045825245236838258);
        upper = Add(r, upper, 3.64784832476320460504);
        upper = Add(r, upper, 5.76949722146069140550);
        upper = Add(r, upper, 4.63033784615654529590);
        upper = Add(r, upper, 1.42343711074968357734);
        var lower = Add(r, Vector256.Create(1.05075007164441684324e-9), 5.47593808499534494600e-4);
        lower = Add(r, lower, 1.51986665636164571966e-2);
        lower = Add(r, lower, 1.48103976427480074590e-1);
        lower = Add(r, lower, 6.89767334985100004550e-1);
        lower = Add(r, lower, 1.67638483018380384940);
        lower = Add(r, lower, 2.05319162663775882187);
        var size = upper / Add(r, lower, 1);
        var normal = Vector256.ConditionalSelect(Vector256.LessThan(uniform, Vector256.Create(0.5)), -size, size);
        for (var lane = 0; Vector256.GreaterThanAny(root, Vector256.Create(5.0)) && lane < 4; lane++)
        {
            normal = root[lane] > 5 ? normal.WithElement(lane, NormalCurve.Quantile(uniform[lane])) : normal;
        }

        return normal;
    }

    /// <summary>Natural logarithm of positive normal numbers; fdlibm's e_log.c, error below one unit in the last place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Log(Vector256<double> x)
    {
        // The mantissa is brought between √½ and √2, so that numbers near 1 keep their precision.
        var bits = x.AsUInt64() + Vector256.Create(0x3FF0000000000000UL - 0x3FE6A09E00000000UL);
        var exponent = ((bits >>> 52) | Vector256.Create(0x4330000000000000UL)).AsDouble() - Vector256.Create(4503599627370496.0 + 1023);
        var f = ((bits & Vector256.Create(0x000FFFFFFFFFFFFFUL)) + Vector256.Create(0x3FE6A09E00000000UL)).AsDouble() - Vector256<double>.One;
        var s = f / (f + Vector256.Create(2.0));
        var z = s * s;
        var r = Add(z, Vector256.Create(1.479819860511658591e-01), 1.531383769920937332e-01);
        r = Add(z, r, 1.818357216161805012e-01);
        r = Add(z, r, 2.222219843214978396e-01);
        r = Add(z, r, 2.857142874366239149e-01);
        r = Add(z, r, 3.999999999940941908e-01);
        r = Add(z, r, 6.666666666666735130e-01) * z;
        var half = f * f * 0.5;
        return (exponent * 6.93147180369123816490e-01) - (half - ((s * (half + r)) + (exponent * 1.90821492927058770002e-10)) - f);
    }

    /// <summary>The next step of a polynomial.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Add(Vector256<double> x, Vector256<double> sum, double coefficient) =>
        Vector256.FusedMultiplyAdd(sum, x, Vector256.Create(coefficient));
}
