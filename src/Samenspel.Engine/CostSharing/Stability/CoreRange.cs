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

    // A variable is what a player pays above the least it can pay in the core, so none is below zero.
    private static ShareRange[]? Ranges(TableGame game, CoreDemands core)
    {
        var players = game.Lines;
        var least = Enumerable.Range(0, players).Select(core.Separable).ToArray();
        var above = core.Total - least.Sum();
        var program = new CutProgram(players);
        program.Demand([.. Enumerable.Repeat(1.0, players)], above);
        program.Demand([.. Enumerable.Repeat(-1.0, players)], -above);
        for (var player = 0; player < players; player++)
        {
            var (coefficients, limit) = Demand(1u << player);
            program.Demand(coefficients, limit);
        }

        var ranges = new ShareRange[players];
        for (var player = 0; player < players; player++)
        {
            // The highest share of one is the lowest sum of the others.
            if (End(player, 1, 0) is not { } lowest || End(player, 0, 1) is not { } highest)
            {
                return null;
            }

            var (low, high) = (Math.Min(lowest, highest) * core.Unit, Math.Max(lowest, highest) * core.Unit);
            ranges[player] = game.Sign > 0 ? new(low, high) : new(-high, -low);
        }

        return ranges;

        double? End(int player, double own, double others)
        {
            program.Minimise([.. Enumerable.Range(0, players).Select(i => i == player ? own : others)]);
            return core.Solve(program, variables => [.. variables.Zip(least, (more, sure) => sure + more)], Demand) is { } variables
                ? least[player] + variables[player]
                : null;
        }

        (double[] Coefficients, double Limit) Demand(uint group) => (
            [.. Enumerable.Range(0, players).Select(i => CoreDemands.Holds(group, i) ? 1.0 : 0)],
            core.Most(group) - Enumerable.Range(0, players).Where(i => CoreDemands.Holds(group, i)).Sum(i => least[i]));
    }
}
