using System.Numerics;

namespace Samenspel.Engine.Amounts;

/// <summary>
/// Splits an amount in proportion to weights; the shares add up to the amount exactly.
/// Method: largest remainder (Hamilton): every share is rounded down, and the units that are left go one by one to the
/// largest fractions, on a tie to the first in the list. A negative amount is split like its opposite.
/// Whole-number arithmetic throughout, so neither large amounts nor long fractions lose anything.
/// </summary>
public static class ProportionalSplit
{
    /// <param name="totalCents">The amount in cents; may be negative.</param>
    /// <param name="weights">Not negative, at least one above zero; who has weight zero gets nothing.</param>
    /// <returns>One share a weight, in cents and in the order of the weights; they add up to <paramref name="totalCents"/>.</returns>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero.</exception>
    public static IReadOnlyList<long> Of(long totalCents, IReadOnlyList<decimal> weights) =>
        [.. Split(totalCents, weights).Select(share => (long)share)];

    /// <param name="total">The amount; it is first rounded to <paramref name="decimals"/>, half away from zero.</param>
    /// <param name="decimals">Decimals of every share, 0 to 8.</param>
    /// <param name="weights">Not negative, at least one above zero.</param>
    /// <returns>One share a weight; they add up to the rounded total.</returns>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero.</exception>
    public static IReadOnlyList<decimal> Of(decimal total, int decimals, IReadOnlyList<decimal> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 8);
        var unit = (decimal)BigInteger.Pow(10, decimals);
        var units = (BigInteger)(decimal.Round(total, decimals, MidpointRounding.AwayFromZero) * unit);
        return [.. Split(units, weights).Select(share => (decimal)share / unit)];
    }

    private static BigInteger[] Split(BigInteger total, IReadOnlyList<decimal> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Any(weight => weight < 0))
        {
            throw new ArgumentException("A weight is negative.", nameof(weights));
        }

        var whole = WholeNumbers(weights);
        var sum = whole.Aggregate(BigInteger.Zero, (left, right) => left + right);
        if (sum.IsZero)
        {
            throw new ArgumentException("The weights add up to nothing.", nameof(weights));
        }

        var size = BigInteger.Abs(total);
        var shares = new BigInteger[whole.Length];
        var remainders = new BigInteger[whole.Length];
        for (var i = 0; i < whole.Length; i++)
        {
            shares[i] = BigInteger.DivRem(size * whole[i], sum, out remainders[i]);
        }

        var left = (int)(size - shares.Aggregate(BigInteger.Zero, (a, b) => a + b));
        foreach (var i in Enumerable.Range(0, shares.Length).OrderByDescending(i => remainders[i]).Take(left))
        {
            shares[i]++;
        }

        return total.Sign < 0 ? [.. shares.Select(BigInteger.Negate)] : shares;
    }

    /// <summary>The same proportions in whole numbers.</summary>
    internal static BigInteger[] WholeNumbers(IReadOnlyList<decimal> weights)
    {
        var scale = weights.Select(weight => (int)weight.Scale).DefaultIfEmpty(0).Max();
        return [.. weights.Select(weight => Mantissa(weight) * BigInteger.Pow(10, scale - weight.Scale))];
    }

    private static BigInteger Mantissa(decimal value)
    {
        var bits = decimal.GetBits(value);
        return ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
    }
}
