using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.Tests.CostSharing;

/// <summary>Random games: whole numbers from a small range, so that ties, dummies and broken subadditivity are common.</summary>
internal static class AnyGame
{
    public static Arbitrary<TableGame> UpTo(int players, int highest) => (
        from kind in Gen.Elements(GameKind.Cost, GameKind.Value)
        from n in Gen.Choose(1, players)
        from values in Gen.Choose(0, highest).ArrayOf((1 << n) - 1)
        select new TableGame(kind, [0, .. values.Select(value => (double)value)]))
        .ToArbitrary();

    /// <summary>Costs of a concave form: the core is not empty.</summary>
    public static Arbitrary<ScaleGame> ConcaveUpTo(int players) => (
        from n in Gen.Choose(1, players)
        from additive in Gen.Choose(0, 500).ArrayOf(n)
        from weight in Gen.Choose(0, 900).ArrayOf(n)
        from factor in Gen.Choose(0, 50)
        from exponent in Gen.Choose(0, 100)
        from fixedAmount in Gen.Choose(0, 300)
        select new ScaleGame(
            GameKind.Cost, [.. additive.Select(a => (double)a)], [.. weight.Select(w => (double)w)], [new(factor, exponent / 100.0), new(fixedAmount, 0)]))
        .ToArbitrary();

    /// <summary>A table of n players from a seed, costs that rise with the size of a group.</summary>
    public static TableGame Large(int players, int seed)
    {
        var random = new Random(seed);
        var values = new double[1 << players];
        for (var group = 1; group < values.Length; group++)
        {
            values[group] = Math.Round(100 * Math.Pow(System.Numerics.BitOperations.PopCount((uint)group), 0.8) * (0.8 + (0.4 * random.NextDouble())), 2);
        }

        return new(GameKind.Cost, values);
    }

    public static TableGame Renamed(TableGame game, int[] order)
    {
        var values = new double[game.Values.Length];
        for (var group = 0; group < values.Length; group++)
        {
            values[order.Select((from, to) => ((group >> to) & 1) << from).Sum()] = game.Values[group];
        }

        // Player "to" of the old game is player order[to] of the new one.
        return new(game.Kind, values);
    }

    public static TableGame Changed(TableGame game, double factor, double[] added)
    {
        var values = new double[game.Values.Length];
        for (var group = 1; group < values.Length; group++)
        {
            values[group] = (factor * game.Values[group]) + added.Where((_, i) => ((group >> i) & 1) == 1).Sum();
        }

        return new(game.Kind, values);
    }

    /// <summary>All excesses from the largest down.</summary>
    public static double[] Excesses(TableGame game, IReadOnlyList<double> shares, Func<int, double> weight)
    {
        var sign = game.Kind == GameKind.Cost ? 1 : -1;
        var excesses = new List<double>();
        for (var group = 1; group < game.Values.Length - 1; group++)
        {
            var sum = shares.Where((_, i) => ((group >> i) & 1) == 1).Sum();
            excesses.Add(sign * (sum - game.Values[group]) / weight(group));
        }

        return [.. excesses.OrderDescending()];
    }
}
