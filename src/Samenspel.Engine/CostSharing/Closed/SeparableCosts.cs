using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Closed;

/// <summary>
/// Methods that start from the separable cost of each player, what the whole costs more because of it: c(N) − c(N without i).
/// They differ in how they share the rest. Federal Inter-Agency River Basin Committee, 1950; Straffin and Heaney, 1981.
/// </summary>
internal static class SeparableCosts
{
    // Smaller than this part of what is shared, a difference is rounding.
    private const double Rounding = 1e-12;

    public static double[] Of(Game game) => [.. Enumerable.Range(0, game.Lines).Select(line => game.Total - game.WithoutOne(line))];

    /// <summary>The rest equally (ENSC).</summary>
    public static SharingResult Equally(Game game)
    {
        var separable = Of(game);
        var rest = (game.Total - Sum(game, separable)) / game.Players;
        return SharingResult.Of(SharingMethod.Ensc, [.. separable.Select(cost => cost + rest)]);
    }

    /// <summary>The rest in proportion to what each saves when it pays its separable cost instead of its cost alone (SCRB, ACA).</summary>
    public static SharingResult InProportionToSavings(Game game, SharingMethod method)
    {
        var separable = Of(game);
        var alone = Enumerable.Range(0, game.Lines).Select(game.Alone).ToArray();
        return Share(game, method, separable, alone, SharingNote.NoProportion);
    }

    /// <summary>Tijs' tau value, 1981: the point between the least and the most of each at which the total is paid.</summary>
    public static SharingResult Between(Game game, double[] separable, double[] most)
    {
        var size = Size(game, separable, most);
        var isOrdered = Enumerable.Range(0, separable.Length).All(i => game.Sign * (most[i] - separable[i]) >= -Rounding * size);
        var (least, highest) = (Sum(game, separable) * game.Sign, Sum(game, most) * game.Sign);
        var total = game.Total * game.Sign;
        return isOrdered && least <= total + (Rounding * size) && highest >= total - (Rounding * size)
            ? Share(game, SharingMethod.Tau, separable, most, SharingNote.NotQuasiBalanced)
            : SharingResult.None(SharingMethod.Tau, SharingNote.NotQuasiBalanced);
    }

    private static SharingResult Share(Game game, SharingMethod method, double[] from, double[] to, SharingNote otherwise)
    {
        var size = Size(game, from, to);
        var room = from.Zip(to, (low, high) => Math.Abs(high - low) <= Rounding * size ? 0 : high - low).ToArray();
        var (rest, sum) = (game.Total - Sum(game, from), Sum(game, room));
        if (Math.Abs(rest) <= Rounding * size)
        {
            return SharingResult.Of(method, from);
        }

        return Math.Abs(sum) <= Rounding * size || (room.Any(value => value > 0) && room.Any(value => value < 0))
            ? SharingResult.None(method, otherwise)
            : SharingResult.Of(method, [.. from.Zip(room, (low, high) => low + (high * (rest / sum)))]);
    }

    private static double Sum(Game game, double[] perPlayer) => perPlayer.Select((value, line) => value * game.CountOf(line)).Sum();

    private static double Size(Game game, double[] one, double[] other) =>
        one.Concat(other).Append(game.Total).Select(Math.Abs).Max() * Math.Min(game.Players, 100);
}
