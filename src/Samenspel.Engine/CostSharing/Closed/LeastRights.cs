using System.Numerics;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Groups;

namespace Samenspel.Engine.CostSharing.Closed;

/// <summary>
/// For each player the least of c(S) − Σ of the separable costs of the other members, over all groups with the player: what a
/// group leaves to a member after the others paid their least. Costs; for values the opposite sign.
/// </summary>
internal static class LeastRights
{
    public static double[] Of(TableGame game, double[] separable, CancellationToken cancellation)
    {
        var players = game.Lines;
        var lowBits = Math.Min(players, 10);
        var low = SubsetSums.Of(separable.AsSpan(0, lowBits));
        var high = SubsetSums.Of(separable.AsSpan(lowBits));
        var least = Enumerable.Repeat(double.PositiveInfinity, players).ToArray();
        var byLow = Enumerable.Repeat(double.PositiveInfinity, low.Length).ToArray();
        for (var h = 0; h < high.Length; h++)
        {
            if ((h & 0x3FF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var values = game.Values.Slice(h << lowBits, low.Length);
            var block = double.PositiveInfinity;
            for (var l = 0; l < low.Length; l++)
            {
                var rest = game.Sign * (values[l] - (high[h] + low[l]));
                byLow[l] = Math.Min(byLow[l], rest);
                block = Math.Min(block, rest);
            }

            Lower(least, (uint)h, lowBits, block);
        }

        for (var l = 0; l < low.Length; l++)
        {
            Lower(least, (uint)l, 0, byLow[l]);
        }

        return [.. least.Select((rest, i) => separable[i] + (game.Sign * rest))];
    }

    private static void Lower(double[] least, uint members, int shift, double value)
    {
        for (var rest = members; rest != 0; rest &= rest - 1)
        {
            var i = BitOperations.TrailingZeroCount(rest) + shift;
            least[i] = Math.Min(least[i], value);
        }
    }
}
