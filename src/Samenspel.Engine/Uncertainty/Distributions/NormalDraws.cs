using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samenspel.Engine.Uncertainty.Distributions;

/// <summary>
/// Turns uniform numbers into normal ones by the inverse, four at a time: M. B. Giles, "Approximating the erfinv function", GPU Computing
/// Gems (2010), its branch for double precision; error below 1e-14. The tenth of a per cent outside that branch goes through
/// <see cref="NormalCurve.Quantile"/>. The logarithm is fdlibm's. No product is fused with a sum.
/// </summary>
internal static class NormalDraws
{
    private const double Boundary = 6.25;
    private const double RootOfTwo = 1.4142135623730950488;

    /// <summary>Replaces each number by its normal quantile.</summary>
    /// <param name="numbers">Strictly between 0 and 1; a multiple of four.</param>
    public static void FromUniform(Span<double> numbers)
    {
        var lanes = MemoryMarshal.Cast<double, Vector256<double>>(numbers);
        var boundary = Vector256.Create(Boundary);
        for (var i = 0; i < lanes.Length; i++)
        {
            var uniform = lanes[i];
            var x = uniform + uniform - Vector256<double>.One;
            var w = -Log(4.0 * uniform * (Vector256<double>.One - uniform));
            lanes[i] = Central(w - Vector256.Create(3.125)) * x * RootOfTwo;
            if (Vector256.GreaterThanAny(w, boundary))
            {
                lanes[i] = Outside(uniform, lanes[i], w);
            }
        }
    }

    private static Vector256<double> Outside(Vector256<double> uniform, Vector256<double> normal, Vector256<double> w)
    {
        for (var lane = 0; lane < 4; lane++)
        {
            if (w[lane] > Boundary)
            {
                normal = normal.WithElement(lane, NormalCurve.Quantile(uniform[lane]));
            }
        }

        return normal;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Central(Vector256<double> w)
    {
        var p = (w * -3.6444120640178196996e-21) + Vector256.Create(-1.685059138182016589e-19);
        p = (p * w) + Vector256.Create(1.2858480715256400167e-18);
        p = (p * w) + Vector256.Create(1.115787767802518096e-17);
        p = (p * w) + Vector256.Create(-1.333171662854620906e-16);
        p = (p * w) + Vector256.Create(2.0972767875968561637e-17);
        p = (p * w) + Vector256.Create(6.6376381343583238325e-15);
        p = (p * w) + Vector256.Create(-4.0545662729752068639e-14);
        p = (p * w) + Vector256.Create(-8.1519341976054721522e-14);
        p = (p * w) + Vector256.Create(2.6335093153082322977e-12);
        p = (p * w) + Vector256.Create(-1.2975133253453532498e-11);
        p = (p * w) + Vector256.Create(-5.4154120542946279317e-11);
        p = (p * w) + Vector256.Create(1.051212273321532285e-09);
        p = (p * w) + Vector256.Create(-4.1126339803469836976e-09);
        p = (p * w) + Vector256.Create(-2.9070369957882005086e-08);
        p = (p * w) + Vector256.Create(4.2347877827932403518e-07);
        p = (p * w) + Vector256.Create(-1.3654692000834678645e-06);
        p = (p * w) + Vector256.Create(-1.3882523362786468719e-05);
        p = (p * w) + Vector256.Create(0.0001867342080340571352);
        p = (p * w) + Vector256.Create(-0.00074070253416626697512);
        p = (p * w) + Vector256.Create(-0.0060336708714301490533);
        p = (p * w) + Vector256.Create(0.24015818242558961693);
        return (p * w) + Vector256.Create(1.6536545626831027356);
    }

    /// <summary>Natural logarithm of positive normal numbers; fdlibm's e_log.c, error below one unit in the last place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> Log(Vector256<double> x)
    {
        // The mantissa is brought between √½ and √2, so that numbers near 1 keep their precision.
        var bits = x.AsUInt64() + Vector256.Create(0x3FF0000000000000UL - 0x3FE6A09E00000000UL);
        var exponent = ((bits >>> 52) | Vector256.Create(0x4330000000000000UL)).AsDouble() - Vector256.Create(4503599627370496.0 + 1023);
        var f = ((bits & Vector256.Create(0x000FFFFFFFFFFFFFUL)) + Vector256.Create(0x3FE6A09E00000000UL)).AsDouble() - Vector256<double>.One;
        var s = f / (f + Vector256.Create(2.0));
        var z = s * s;
        var r = (z * 1.479819860511658591e-01) + Vector256.Create(1.531383769920937332e-01);
        r = (r * z) + Vector256.Create(1.818357216161805012e-01);
        r = (r * z) + Vector256.Create(2.222219843214978396e-01);
        r = (r * z) + Vector256.Create(2.857142874366239149e-01);
        r = (r * z) + Vector256.Create(3.999999999940941908e-01);
        r = ((r * z) + Vector256.Create(6.666666666666735130e-01)) * z;
        var half = f * f * 0.5;
        return (exponent * 6.93147180369123816490e-01) - (half - ((s * (half + r)) + (exponent * 1.90821492927058770002e-10)) - f);
    }
}
