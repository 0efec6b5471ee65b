using System.Numerics;
using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Checks;

/// <summary>Compares every pair of separate groups with the two together: 3^n / 2 comparisons, or none where the form proves it.</summary>
public static class SubadditivityCheck
{
    /// <summary>Up to here all pairs are compared without being asked.</summary>
    public const int AlwaysUpTo = 16;

    private const int MostNamed = 20;

    // Three numbers rounded to the nearest double and added are wrong by at most a few units in the last place.
    private const double Rounding = 4e-15;

    /// <param name="game">The game.</param>
    /// <param name="always">True compares all pairs also above sixteen players.</param>
    /// <param name="progress">Gets the part that is done.</param>
    /// <param name="cancellation">Ends the comparison.</param>
    public static SubadditivityReport Of(Game game, bool always = false, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (game.IsSubadditiveByForm is true)
        {
            return new(true, [], 0);
        }

        return (always || game.Players <= AlwaysUpTo) && game.Table(cancellation) is { } table
            ? Compare(table, progress, cancellation)
            : new(null, [], 0);
    }

    private static SubadditivityReport Compare(TableGame game, IProgress<double>? progress, CancellationToken cancellation)
    {
        var values = game.Values;
        var worst = new PriorityQueue<(uint Left, uint Right), double>();
        var count = 0L;
        for (var whole = 3u; whole < values.Length; whole++)
        {
            if ((whole & 0xFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report((double)whole / values.Length);
            }

            // The left part holds the first member, so every pair comes once.
            var first = whole & (~whole + 1);
            var rest = whole ^ first;
            var together = game.Sign * values[(int)whole];
            for (var right = rest; right != 0; right = (right - 1) & rest)
            {
                var (one, other) = (values[(int)(whole ^ right)], values[(int)right]);
                var amount = together - (game.Sign * (one + other));
                if (amount > 0 && amount > Rounding * (Math.Abs(together) + Math.Abs(one) + Math.Abs(other)))
                {
                    count++;
                    Keep(worst, whole ^ right, right, amount);
                }
            }
        }

        return new(count == 0, Named(worst), count);
    }

    private static void Keep(PriorityQueue<(uint Left, uint Right), double> worst, uint left, uint right, double amount)
    {
        if (worst.Count < MostNamed)
        {
            worst.Enqueue((left, right), amount);
        }
        else if (worst.TryPeek(out _, out var least) && amount > least)
        {
            worst.DequeueEnqueue((left, right), amount);
        }
    }

    private static DearerTogether[] Named(PriorityQueue<(uint Left, uint Right), double> worst) =>
        [.. worst.UnorderedItems.OrderByDescending(item => item.Priority).ThenBy(item => item.Element.Left | item.Element.Right)
            .ThenBy(item => item.Element.Left)
            .Select(item => new DearerTogether(Members(item.Element.Left), Members(item.Element.Right), item.Priority))];

    private static List<int> Members(uint group)
    {
        var members = new List<int>();
        for (; group != 0; group &= group - 1)
        {
            members.Add(BitOperations.TrailingZeroCount(group));
        }

        return members;
    }
}
