using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Closed;

/// <summary>Closed forms for the airport game, for any number of players; shares are per player of a line.</summary>
internal static class AirportSharing
{
    /// <summary>Each step of the cost is divided equally over those who need it. Littlechild and Owen, 1973.</summary>
    public static double[] Shapley(AirportGame game)
    {
        var shares = new double[game.Lines];
        var users = game.Players;
        var (before, share) = (0.0, 0.0);
        foreach (var line in game.FromSmallToLarge())
        {
            share += (game.Alone(line) - before) / users;
            before = game.Alone(line);
            shares[line] = share;
            users -= game.CountOf(line);
        }

        return shares;
    }

    /// <summary>
    /// Littlechild, <i>A simple expression for the nucleolus in a special case</i>, 1974: the smallest users pay alike until the largest
    /// group is found for which the saving is smallest; they leave with what they paid, and the rest goes on the same way.
    /// </summary>
    public static double[] Nucleolus(AirportGame game)
    {
        var order = game.FromSmallToLarge();
        var shares = new double[game.Lines];
        var (first, paid, share) = (0, 0.0, 0.0);
        while (first < order.Length)
        {
            var next = Smallest(game, order, first, paid, share);
            for (var place = first; place <= next.Last; place++)
            {
                shares[order[place]] = next.Share;
            }

            (first, paid, share) = (next.Last + 1, game.Alone(order[next.Last]), next.Share);
        }

        return shares;
    }

    private static (int Last, double Share) Smallest(AirportGame game, int[] order, int first, double paid, double share)
    {
        var (last, least, users) = (first, double.PositiveInfinity, 0L);
        for (var place = first; place < order.Length; place++)
        {
            users += game.CountOf(order[place]);
            var isEverybody = place == order.Length - 1;
            var each = (game.Alone(order[place]) - paid + share) / (isEverybody ? users : users + 1);
            if (each <= least)
            {
                (last, least) = (place, each);
            }
        }

        return (last, least);
    }
}
