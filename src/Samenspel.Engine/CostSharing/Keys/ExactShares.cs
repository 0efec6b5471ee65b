using System.Numerics;

namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>
/// Shares as fractions of cents over one denominator; they add up to a whole number of cents. Nothing is rounded until the whole share
/// is known, so the parts of a key cannot lose a cent between them.
/// </summary>
internal sealed record ExactShares(BigInteger[] Numerators, BigInteger Denominator)
{
    /// <summary>An amount in proportion to weights of which one is above zero.</summary>
    public static ExactShares InProportion(BigInteger amount, BigInteger[] weights) =>
        new([.. weights.Select(weight => amount * weight)], Sum(weights));

    public static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, (left, right) => left + right);

    /// <summary>
    /// Largest remainder: every share is rounded down, and the cents that are left go one by one to the largest fractions, on a tie to the
    /// first by key. So the order of the players decides nothing.
    /// </summary>
    public long[] Rounded(IReadOnlyList<string> keys)
    {
        var shares = new BigInteger[Numerators.Length];
        var remainders = new BigInteger[Numerators.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = BigInteger.DivRem(Numerators[i], Denominator, out remainders[i]);
            if (remainders[i].Sign < 0)
            {
                shares[i]--;
                remainders[i] += Denominator;
            }
        }

        var left = (int)(Sum(remainders) / Denominator);
        foreach (var i in Enumerable.Range(0, shares.Length).OrderByDescending(i => remainders[i]).ThenBy(i => keys[i], StringComparer.Ordinal).Take(left))
        {
            shares[i]++;
        }

        return [.. shares.Select(share => (long)share)];
    }
}
