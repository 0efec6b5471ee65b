using System.Numerics;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Groups;

namespace Samenspel.Engine.CostSharing.Checks;

/// <summary>Who would leave: the groups with the largest excess, in money or per head.</summary>
public static class CoreCheck
{
    // A group that gains less than this part of the numbers gains nothing but rounding.
    internal const double Rounding = 1e-10;
    private const int TableIsFastTo = 16;

    /// <param name="game">The game.</param>
    /// <param name="allocation">A share per player, one a line; it must add up to the total.</param>
    /// <param name="count">How many groups to name.</param>
    /// <param name="perHead">True orders by excess per head.</param>
    /// <param name="cancellation">Ends the look.</param>
    public static CoreReport Of(Game game, IReadOnlyList<double> allocation, int count = 20, bool perHead = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(allocation);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (allocation.Count != game.Lines || allocation.Any(share => !double.IsFinite(share)))
        {
            throw new ArgumentException("Every line needs a finite share.", nameof(allocation));
        }

        if (game.Players == 1)
        {
            return new(true, [], true);
        }

        if (game.IsConcaveByForm && game is not TableGame && (game.Players > TableIsFastTo || game is AirportGame))
        {
            return OfConcave(game, allocation, count, perHead);
        }

        return game.Table(cancellation) is { } table ? OfTable(table, allocation, count, perHead, cancellation)
            : game is VotingGame voting ? OfVoting(voting, allocation)
            : new(null, [], false);
    }

    internal static bool IsBetterOff(double excess, Game game, IReadOnlyList<double> allocation) =>
        excess > Rounding * Math.Max(Math.Abs(game.Total), allocation.Max(Math.Abs));

    private static CoreReport OfTable(TableGame table, IReadOnlyList<double> allocation, int count, bool perHead, CancellationToken cancellation)
    {
        var top = new TopGroups(count, double.NegativeInfinity);
        new ExcessScan(table).Run([.. allocation], perHead ? ExcessMeasure.PerHead : ExcessMeasure.Plain, top, null, cancellation);
        var groups = top.ToArray().Select(found => Named(table, allocation, found.Group)).ToArray();
        return new(!IsBetterOff(groups[0].Excess, table, allocation), groups, true);
    }

    // Summed anew over the members, without the error of two part sums.
    private static LeavingGroup Named(TableGame table, IReadOnlyList<double> allocation, uint group)
    {
        var members = new List<int>();
        var sum = 0.0;
        for (var rest = group; rest != 0; rest &= rest - 1)
        {
            members.Add(BitOperations.TrailingZeroCount(rest));
            sum += allocation[members[^1]];
        }

        return new(members, members.Count, table.Sign * (sum - table.Values[(int)group]));
    }

    private static CoreReport OfConcave(Game game, IReadOnlyList<double> allocation, int count, bool perHead)
    {
        ConcaveGroups groups = game is AirportGame airport ? new AirportGroups(airport, allocation) : new ScaleGroups((ScaleGame)game, allocation);
        var found = perHead ? groups.WorstPerHead(count) : groups.Worst(count, 0);
        var worst = perHead ? groups.Worst(1, 0)[0] : found[0];
        // Behind the first, only groups that would leave are worth naming: these are not the next of all groups.
        return new(!IsBetterOff(worst.Excess, game, allocation), [.. found.Where((group, place) => place == 0 || IsBetterOff(group.Excess, game, allocation))], false);
    }

    // The core of a voting game is what those with a veto divide among themselves.
    private static CoreReport OfVoting(VotingGame game, IReadOnlyList<double> allocation)
    {
        var others = Enumerable.Range(0, game.Lines).Where(line => game.Total == 0 || game.WithoutOne(line) > 0).Sum(line => Math.Abs(allocation[line]));
        return new(others <= Rounding && allocation.All(share => share >= -Rounding), [], false);
    }
}
