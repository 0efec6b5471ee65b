using System.Numerics;

namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>
/// Divides cents in proportion to weights, with a least and a most for each: min(most, max(least, λ · weight)) for the one λ that reaches the
/// total. Bitran and Hax, <i>Disaggregation and resource allocation using convex knapsack problems with bounded variables</i>, Management
/// Science 27, 1981. Whole-number arithmetic.
/// </summary>
internal static class LimitedSplit
{
    /// <param name="total">Between the sum of the least and the sum of the most.</param>
    /// <param name="weights">Not below zero.</param>
    /// <param name="otherwise">Weights for those without a weight, when all others are at their most and something is left.</param>
    /// <param name="low">The least, cents.</param>
    /// <param name="high">The most, cents.</param>
    /// <param name="keys">Decide on ties.</param>
    public static long[] Of(BigInteger total, BigInteger[] weights, BigInteger[] otherwise, BigInteger[] low, BigInteger[] high, IReadOnlyList<string> keys)
    {
        var settled = new BigInteger?[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            settled[i] = weights[i].IsZero ? low[i] : null;
        }

        var most = ExactShares.Sum(weights.Select((weight, i) => weight.IsZero ? low[i] : high[i]));
        if (most < total)
        {
            for (var i = 0; i < weights.Length; i++)
            {
                settled[i] = weights[i].IsZero ? null : high[i];
            }

            return Settle(total, otherwise, low, high, settled, keys);
        }

        return Settle(total, weights, low, high, settled, keys);
    }

    // Each round puts those at a limit for good whose limits move most money; the others follow.
    private static long[] Settle(BigInteger total, BigInteger[] weights, BigInteger[] low, BigInteger[] high, BigInteger?[] settled, IReadOnlyList<string> keys)
    {
        while (true)
        {
            int[] free = [.. Enumerable.Range(0, weights.Length).Where(i => settled[i] is null)];
            var rest = total - ExactShares.Sum(settled.Select(share => share ?? 0));
            if (free.Length == 0)
            {
                return [.. settled.Select(share => (long)share!.Value)];
            }

            var sum = ExactShares.Sum(free.Select(i => weights[i]));
            int[] above = [.. free.Where(i => weights[i] * rest > high[i] * sum)];
            int[] below = [.. free.Where(i => weights[i] * rest < low[i] * sum)];
            if (above.Length + below.Length == 0)
            {
                return Filled(settled, free, rest, weights, keys);
            }

            var excess = ExactShares.Sum(above.Select(i => (weights[i] * rest) - (high[i] * sum)));
            var lack = ExactShares.Sum(below.Select(i => (low[i] * sum) - (weights[i] * rest)));
            Array.ForEach(excess >= lack ? above : [], i => settled[i] = high[i]);
            Array.ForEach(lack >= excess ? below : [], i => settled[i] = low[i]);
        }
    }

    private static long[] Filled(BigInteger?[] settled, int[] free, BigInteger rest, BigInteger[] weights, IReadOnlyList<string> keys)
    {
        var shares = ExactShares.InProportion(rest, [.. free.Select(i => weights[i])]).Rounded([.. free.Select(i => keys[i])]);
        for (var place = 0; place < free.Length; place++)
        {
            settled[free[place]] = shares[place];
        }

        return [.. settled.Select(share => (long)share!.Value)];
    }
}
