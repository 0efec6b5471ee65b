using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Closed;

/// <summary>
/// The exact Shapley value of a table: each group is read once. With w(s) the chance that a player comes after s given others,
/// φ(i) = Σ over groups with i of (w(s−1) + w(s)) c(S) − Σ over all groups of w(s) c(S). The table is read in blocks of
/// low bits: a block gives one weighted sum for its high bits, and is added to the blocks with as many high bits. Lanes are always four and
/// nothing is fused, so the result has the same bits with and without wide vector instructions.
/// </summary>
internal static class TableShapley
{
    private const int MostLowBits = 8;

    public static double[] Of(TableGame game, CancellationToken cancellation)
    {
        var players = game.Lines;
        var lowBits = Math.Min(players, MostLowBits);
        var size = 1 << lowBits;
        var own = Arrivals(players);
        var highSums = new double[1 << (players - lowBits)];
        var bySize = new double[players - lowBits + 1][];
        var weights = new double[players - lowBits + 1][];
        for (var high = 0; high < weights.Length; high++)
        {
            bySize[high] = new double[size];
            weights[high] = [.. Enumerable.Range(0, size).Select(low => Both(own, high + BitOperations.PopCount((uint)low)))];
        }

        for (var high = 0; high < highSums.Length; high++)
        {
            if ((high & 0x3FFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var heads = BitOperations.PopCount((uint)high);
            highSums[high] = Block(game.Values.Slice(high << lowBits, size), weights[heads], bySize[heads]);
        }

        return Collect(players, lowBits, own, highSums, bySize, weights);
    }

    // w(s) = s! (n − s − 1)! / n!, without factorials.
    private static double[] Arrivals(int players)
    {
        var weights = new double[players + 1];
        weights[0] = 1.0 / players;
        for (var s = 1; s < players; s++)
        {
            weights[s] = weights[s - 1] * s / (players - s);
        }

        return weights;
    }

    private static double Both(double[] own, int size) => size == 0 ? 0 : own[size - 1] + own[size];

    private static double Block(ReadOnlySpan<double> values, double[] weights, double[] sums)
    {
        if (values.Length < 8)
        {
            var plain = 0.0;
            for (var i = 0; i < values.Length; i++)
            {
                plain += weights[i] * values[i];
                sums[i] += values[i];
            }

            return plain;
        }

        var from = MemoryMarshal.Cast<double, Vector256<double>>(values);
        var by = MemoryMarshal.Cast<double, Vector256<double>>(weights.AsSpan())[..from.Length];
        var into = MemoryMarshal.Cast<double, Vector256<double>>(sums.AsSpan())[..from.Length];
        var (first, second) = (Vector256<double>.Zero, Vector256<double>.Zero);
        for (var i = 0; i + 1 < from.Length; i += 2)
        {
            first += by[i] * from[i];
            second += by[i + 1] * from[i + 1];
            into[i] += from[i];
            into[i + 1] += from[i + 1];
        }

        var sum = first + second;
        return (sum[0] + sum[1]) + (sum[2] + sum[3]);
    }

    private static double[] Collect(int players, int lowBits, double[] own, double[] highSums, double[][] bySize, double[][] weights)
    {
        var all = 0.0;
        var low = new double[1 << lowBits];
        for (var high = 0; high < bySize.Length; high++)
        {
            for (var i = 0; i < low.Length; i++)
            {
                all += own[high + BitOperations.PopCount((uint)i)] * bySize[high][i];
                low[i] += weights[high][i] * bySize[high][i];
            }
        }

        var shares = new double[players];
        Fold(low, shares.AsSpan(0, lowBits));
        Fold(highSums, shares.AsSpan(lowBits));
        for (var i = 0; i < players; i++)
        {
            shares[i] -= all;
        }

        return shares;
    }

    // For every bit the sum over the groups that have it: halve the list once a bit.
    private static void Fold(double[] sums, Span<double> shares)
    {
        for (var bit = shares.Length - 1; bit >= 0; bit--)
        {
            var half = 1 << bit;
            var sum = 0.0;
            for (var i = 0; i < half; i++)
            {
                sum += sums[half + i];
                sums[i] += sums[half + i];
            }

            shares[bit] = sum;
        }
    }
}
