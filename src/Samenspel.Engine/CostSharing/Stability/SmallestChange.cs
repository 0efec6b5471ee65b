using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Stability;

/// <summary>
/// The sharing in which nobody has a reason to leave that moves the least money: the sum of what some pay less is as small as can be. Of
/// several such sharings the one whose largest change is the smallest, then the next largest, and so on; that is one sharing, and
/// it does not depend on the order of the players. Our own definition; linear programs, see docs/methods/cost-sharing-keys.md.
/// </summary>
/// <param name="Note">Why there is no answer, when there is none.</param>
/// <param name="Level">
/// Zero when there is a core. When there is none, the least core takes its place: no group pays more than this above its own cost, and no
/// sharing can promise less. In the unit of the game; null without an answer.
/// </param>
/// <param name="Moved">The money that goes from some to others; null without an answer.</param>
/// <param name="Allocation">The shares after the change; null without an answer.</param>
/// <param name="Changes">Per player, what it pays more; null without an answer.</param>
public sealed record SmallestChange(
    StabilityNote Note, double? Level, double? Moved, IReadOnlyList<double>? Allocation, IReadOnlyList<double>? Changes)
{
    private const double AddsUp = 1e-6;

    /// <summary>True when there is no core and the change is one to the least core.</summary>
    public bool IsAgainstLeastCore => Level > 0;

    /// <param name="game">A table of every group, at most 20 players.</param>
    /// <param name="allocation">A finite share per player; they add up to the total, but for rounding to whole cents.</param>
    /// <param name="cancellation">Ends the computation.</param>
    /// <exception cref="ArgumentException">The shares are not finite, are not one a player, or do not add up.</exception>
    public static SmallestChange Of(TableGame game, IReadOnlyList<double> allocation, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(allocation);
        if (allocation.Count != game.Lines || allocation.Any(share => !double.IsFinite(share)))
        {
            throw new ArgumentException("Every player needs a finite share.", nameof(allocation));
        }

        var unit = Math.Max(game.Largest, allocation.Max(Math.Abs));
        unit = unit == 0 ? 1 : unit;
        if (Math.Abs(allocation.Sum() - game.Total) > AddsUp * unit)
        {
            throw new ArgumentException("The shares do not add up to the total.", nameof(allocation));
        }

        if (game.Lines > CoreDemands.MostPlayers)
        {
            return new(StabilityNote.TooManyPlayers, null, null, null, null);
        }

        if (game.Lines == 1)
        {
            return new(StabilityNote.Found, 0, 0, [game.Total], [game.Total - allocation[0]]);
        }

        var core = LeastCore.Of(game, cancellation);
        return core.Level is { } level && Moves(game, allocation, new(game, unit, Math.Max(0, level / unit), cancellation)) is { } moves
            ? new(StabilityNote.Found, core.IsNonEmpty == true ? 0 : level, moves.Sum(Math.Abs) / 2, [.. allocation.Zip(moves, (share, move) => share + move)], moves)
            : new(StabilityNote.NotConverged, null, null, null, null);
    }

    private static double[]? Moves(TableGame game, IReadOnlyList<double> allocation, CoreDemands core) =>
        new LeastMoves(core, [.. allocation.Select(share => game.Sign * share / core.Unit)]).Solve() is { } moves
            ? [.. moves.Select(move => Math.Abs(move) < LeastMoves.Rounding ? 0 : game.Sign * move * core.Unit)]
            : null;
}
