using System.Numerics;
using Samenspel.Engine.Amounts;

namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>Percentages of cents without rounding errors.</summary>
internal static class ExactNumbers
{
    /// <summary>A percentage of an amount, rounded down to whole cents.</summary>
    public static BigInteger Floor(BigInteger amount, decimal percent)
    {
        var whole = BigInteger.DivRem(amount * Mantissa(percent), Hundred(percent), out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    /// <summary>A percentage of an amount, rounded up to whole cents.</summary>
    public static BigInteger Ceiling(BigInteger amount, decimal percent) => -Floor(-amount, percent);

    /// <summary>A fraction of cents to four decimals, half away from zero.</summary>
    public static decimal FourDecimals(BigInteger numerator, BigInteger denominator)
    {
        var doubled = (2 * BigInteger.Abs(numerator) * 10_000) + denominator;
        return numerator.Sign * (decimal)(doubled / (2 * denominator)) / 10_000m;
    }

    /// <summary>The whole number that a percentage is of the smallest unit in which it is written.</summary>
    public static BigInteger Mantissa(decimal percent) => Math.Sign(percent) * ProportionalSplit.WholeNumbers([Math.Abs(percent)])[0];

    /// <summary>What a hundred per cent is of the same unit.</summary>
    public static BigInteger Hundred(decimal percent) => 100 * BigInteger.Pow(10, percent.Scale);
}
