using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Groups;

namespace Samenspel.Engine.CostSharing.Stability;

/// <summary>How many groups would be better off without the rest under a sharing, and which most.</summary>
/// <param name="BetterOff">Groups with an excess above the rounding.</param>
/// <param name="Groups">All proper groups: 2^n − 2.</param>
/// <param name="Worst">The group with the largest excess, also when it is below zero; null for one player, who has no groups.</param>
/// <param name="WorstPerHead">The group with the largest excess per member.</param>
public sealed record LeavingGroups(long BetterOff, long Groups, LeavingGroup? Worst, LeavingGroup? WorstPerHead)
{
    private const int LowBits = 10;

    /// <param name="game">A table of every group.</param>
    /// <param name="allocation">A finite share per player; they add up to the total.</param>
    /// <param name="rounding">
    /// In the unit of the game: a group that gains no more than this gains nothing but rounding, such as one cent where shares are in whole
    /// cents. Never less than the rounding of the numbers themselves, 10^-10 of the largest.
    /// </param>
    /// <param name="cancellation">Ends the count.</param>
    public static LeavingGroups Count(TableGame game, IReadOnlyList<double> allocation, double rounding = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (game.Lines == 1)
        {
            return new(0, 0, null, null);
        }

        var worst = CoreCheck.Of(game, allocation, 1, perHead: false, cancellation).Groups[0];
        var worstPerHead = CoreCheck.Of(game, allocation, 1, perHead: true, cancellation).Groups[0];
        var floor = Math.Max(rounding, CoreCheck.Rounding * Math.Max(Math.Abs(game.Total), allocation.Max(Math.Abs)));
        return new(worst.Excess > floor ? Above(game, allocation, floor, cancellation) : 0, (1L << game.Lines) - 2, worst, worstPerHead);
    }

    private static long Above(TableGame game, IReadOnlyList<double> allocation, double floor, CancellationToken cancellation)
    {
        var signed = allocation.Select(share => share * game.Sign).ToArray();
        var lowBits = Math.Min(LowBits, game.Lines);
        var low = SubsetSums.Of(signed.AsSpan(0, lowBits));
        var high = SubsetSums.Of(signed.AsSpan(lowBits));
        var count = 0L;
        for (var block = 0; block < high.Length; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            var values = game.Values.Slice(block << lowBits, low.Length);
            for (var group = 0; group < low.Length; group++)
            {
                if (high[block] + low[group] - (game.Sign * values[group]) > floor)
                {
                    count++;
                }
            }
        }

        // Everybody together is no group that can leave; shares that do not add up would have counted it.
        return high[^1] + low[^1] - (game.Sign * game.Total) > floor ? count - 1 : count;
    }
}
