using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Checks;

/// <summary>Looks whether a game is monotone and concave, at every group with one and with two newcomers: n² 2^n / 8 comparisons.</summary>
public static class ShapeCheck
{
    private const double Rounding = 8e-15;

    /// <param name="game">The game.</param>
    /// <param name="cancellation">Ends the look.</param>
    public static ShapeReport Of(Game game, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        return game switch
        {
            AirportGame => new(true, true),
            VotingGame voting when voting.Players > Game.MostTablePlayers => new(true, null),
            _ => game.Table(cancellation) is { } table
                ? new(IsMonotone(table, cancellation), game.IsConcaveByForm || IsConcave(table, cancellation))
                : new(null, game.IsConcaveByForm ? true : null),
        };
    }

    private static bool IsMonotone(TableGame game, CancellationToken cancellation)
    {
        var values = game.Values;
        for (var bit = 1; bit < values.Length; bit <<= 1)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var group = 0; group < values.Length; group++)
            {
                if ((group & bit) == 0 && values[group] - values[group | bit] > Rounding * (Math.Abs(values[group]) + Math.Abs(values[group | bit])))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsConcave(TableGame game, CancellationToken cancellation)
    {
        for (var one = 1; one < game.Values.Length; one <<= 1)
        {
            for (var other = one << 1; other < game.Values.Length; other <<= 1)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!IsConcave(game, one, other))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsConcave(TableGame game, int one, int other)
    {
        var values = game.Values;
        for (var group = 0; group < values.Length; group++)
        {
            if ((group & (one | other)) == 0)
            {
                var (with, both) = (values[group | one] + values[group | other], values[group] + values[group | one | other]);
                if (game.Sign * (both - with) > Rounding * (Math.Abs(with) + Math.Abs(both) + Math.Abs(values[group | one])))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
