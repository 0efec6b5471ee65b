namespace Samenspel.Engine.Uncertainty.Distributions;

/// <summary>
/// The standard normal distribution, one number at a time. Distribution function: G. West, "Better approximations to cumulative normal
/// functions", Wilmott (2005), after Hart's algorithm 5666, relative error below 1e-13 to 5 standard deviations and 2e-9 at 6.5. Quantile: M. J. Wichura,
/// algorithm AS 241 (PPND16), Applied Statistics 37 (1988), relative error about 1e-16.
/// </summary>
internal static class NormalCurve
{
    private const double InverseRootOfTwoPi = 0.39894228040143267794;

    private static readonly double[] Upper =
        [3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376];

    private static readonly double[] Lower =
    [
        8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948,
        440.413735824752,
    ];

    private static readonly double[] CentralUpper =
    [
        2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4, 1.3731693765509461125e4,
        1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080,
    ];

    private static readonly double[] CentralLower =
    [
        5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4, 5.3941960214247511077e3,
        6.8718700749205790830e2, 4.2313330701600911252e1, 1.0,
    ];

    private static readonly double[] NearUpper =
    [
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258, 3.64784832476320460504,
        5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734,
    ];

    private static readonly double[] NearLower =
    [
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
        6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1.0,
    ];

    private static readonly double[] FarUpper =
    [
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720,
    ];

    private static readonly double[] FarLower =
    [
        2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
        1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0,
    ];

    public static double Density(double z) => InverseRootOfTwoPi * Math.Exp(-0.5 * z * z);

    /// <summary>The chance below z, for z from −7 to 7.</summary>
    public static double Below(double z)
    {
        var size = Math.Abs(z);
        var tail = Math.Exp(-0.5 * size * size) * Polynomial(Upper, size) / Polynomial(Lower, size);
        return z > 0 ? 1 - tail : tail;
    }

    /// <summary>The number below which a chance lies.</summary>
    /// <param name="chance">Strictly between 0 and 1.</param>
    public static double Quantile(double chance)
    {
        var fromMiddle = chance - 0.5;
        if (Math.Abs(fromMiddle) <= 0.425)
        {
            var r = 0.180625 - (fromMiddle * fromMiddle);
            return fromMiddle * Polynomial(CentralUpper, r) / Polynomial(CentralLower, r);
        }

        var root = Math.Sqrt(-Math.Log(Math.Min(chance, 1 - chance)));
        var size = root <= 5
            ? Polynomial(NearUpper, root - 1.6) / Polynomial(NearLower, root - 1.6)
            : Polynomial(FarUpper, root - 5) / Polynomial(FarLower, root - 5);
        return fromMiddle < 0 ? -size : size;
    }

    private static double Polynomial(double[] coefficients, double x)
    {
        var sum = coefficients[0];
        for (var i = 1; i < coefficients.Length; i++)
        {
            sum = (sum * x) + coefficients[i];
        }

        return sum;
    }
}
