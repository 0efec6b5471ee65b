using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Nucleoli;

namespace Samenspel.Engine.CostSharing.Checks;

/// <summary>Is there any sharing that keeps everybody in.</summary>
/// <param name="IsNonEmpty">Null when that cannot be decided for so many players.</param>
/// <param name="Level">The smallest excess that the worst group can have; null when it was not computed.</param>
public sealed record LeastCore(bool? IsNonEmpty, double? Level)
{
    private const double Rounding = 1e-10;

    /// <param name="game">The game.</param>
    /// <param name="cancellation">Ends the computation.</param>
    public static LeastCore Of(Game game, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        const int TableIsFastTo = 20;
        if (game.Players == 1)
        {
            return new(true, null);
        }

        if (game.IsConcaveByForm && game.Players > TableIsFastTo)
        {
            return new(true, null);
        }

        if (game.Table(cancellation) is { } table)
        {
            var level = NucleolusStages.FirstLevel(table, cancellation);
            return new(level is null ? null : game.IsConcaveByForm || level <= Rounding * Math.Max(Math.Abs(game.Total), table.Largest), level);
        }

        // A voting game has a core when somebody has a veto, or when nobody wins at all.
        return game is VotingGame voting
            ? new(voting.Total == 0 || Enumerable.Range(0, game.Lines).Any(line => voting.WithoutOne(line) == 0), null)
            : new(null, null);
    }
}
