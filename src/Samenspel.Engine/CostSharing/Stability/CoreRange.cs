using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Stability;

/// <summary>
/// How far the share of each player can move within the core: two linear programs a player, with only the groups that matter in them
/// and a look at all groups to find those. The ends of two players need not go together.
/// </summary>
/// <param name="Note">Why there are no ranges, when there are none.</param>
/// <param name="Players">A range for each player, in the unit of the game; null when the note says why not.</param>
public sealed record CoreRange(StabilityNote Note, IReadOnlyList<ShareRange>? Players)
{
    /// <param name="game">A table of every group, at most 20 players.</param>
    /// <param name="cancellation">Ends the computation.</param>
    public static CoreRange Of(TableGame game, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (game.Lines > CoreDemands.MostPlayers)
        {
            return new(StabilityNote.TooManyPlayers, null);
        }

        if (game.Lines == 1)
        {
            return new(StabilityNote.Found, [new(game.Total, game.Total)]);
        }

        var core = LeastCore.Of(game, cancellation);
        if (core.IsNonEmpty != true || core.Level is not { } level)
        {
            return new(core.IsNonEmpty == false ? StabilityNote.CoreIsEmpty : StabilityNote.NotConverged, null);
        }

        // A core that is one point may have a level a hair above zero.
        var unit = game.Largest == 0 ? 1 : game.Largest;
        var found = Ranges(game, new(game, unit, Math.Max(0, level / unit), cancellation));
        return found is null ? new(StabilityNote.NotConverged, null) : new(StabilityNote.Found, found);
    }

    private static ShareRange[]? Ranges(TableGame game, CoreDemands core)
    {
        var ends = new RangeEnds(core, game.Lines);
        var ranges = new ShareRange[game.Lines];
        for (var player = 0; player < ranges.Length; player++)
        {
            if (ends.Lowest(player) is not { } lowest || ends.Highest(player) is not { } highest)
            {
                return null;
            }

            var (low, high) = (Math.Min(lowest, highest) * core.Unit, Math.Max(lowest, highest) * core.Unit);
            ranges[player] = game.Sign > 0 ? new(low, high) : new(-high, -low);
        }

        return ranges;
    }
}
