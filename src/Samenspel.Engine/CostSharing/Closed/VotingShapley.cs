using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Closed;

/// <summary>
/// The index of Shapley and Shubik for whole weights and any number of players: for a chance t of joining, the distribution of the votes by
/// dynamic programming; a player is taken out by dividing its factor 1 − t + t·x^w away, which is stable for t up to one half. For
/// larger t the absent are counted instead. Over t, Gauss and Legendre with n / 2 points is exact.
/// </summary>
internal static class VotingShapley
{
    private const double MostWork = 2e10;
    private const int MostDecimals = 6;

    /// <returns>The shares; null when the weights are no whole numbers after at most six decimals, or there is too much work.</returns>
    public static double[]? Of(VotingGame game, CancellationToken cancellation)
    {
        if (WholeWeights(game) is not var (weights, quota))
        {
            return null;
        }

        var total = weights.Sum();
        if (quota > total)
        {
            return new double[weights.Length];
        }

        var points = GaussLegendre.Of(((weights.Length + 1) / 2) + 1);
        if ((double)points.Points.Length * weights.Length * Math.Max(quota, total - quota + 1) > MostWork)
        {
            return null;
        }

        var shares = new double[weights.Length];
        for (var p = 0; p < points.Points.Length; p++)
        {
            cancellation.ThrowIfCancellationRequested();
            var t = points.Points[p];

            // A player decides when the others have quota − w to quota − 1 votes; or the absent others have total − quota − w + 1 to total − quota.
            var (chance, top) = t <= 0.5 ? (t, quota - 1) : (1 - t, total - quota);
            Add(weights, chance, (int)top, points.Weights[p], shares);
        }

        return shares;
    }

    private static void Add(long[] weights, double chance, int top, double pointWeight, double[] shares)
    {
        var votes = new double[top + 1];
        votes[0] = 1;
        foreach (var weight in weights)
        {
            for (var v = top; v >= 0; v--)
            {
                votes[v] = ((1 - chance) * votes[v]) + (v >= weight ? chance * votes[v - weight] : 0);
            }
        }

        var others = new double[top + 1];
        var known = new Dictionary<long, double>();
        for (var i = 0; i < weights.Length; i++)
        {
            if (!known.TryGetValue(weights[i], out var decides))
            {
                decides = weights[i] == 0 ? 0 : Decides(votes, others, weights[i], chance);
                known.Add(weights[i], decides);
            }

            shares[i] += pointWeight * decides;
        }
    }

    private static double Decides(double[] votes, double[] others, long weight, double chance)
    {
        var sum = 0.0;
        for (var v = 0; v < votes.Length; v++)
        {
            others[v] = (votes[v] - (v >= weight ? chance * others[v - weight] : 0)) / (1 - chance);
            sum += v > votes.Length - 1 - weight ? others[v] : 0;
        }

        return sum;
    }

    private static (long[] Weights, long Quota)? WholeWeights(VotingGame game)
    {
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
        {
            var unit = Math.Pow(10, decimals);
            var scaled = game.Weights.ToArray().Select(weight => weight * unit).ToArray();
            if (scaled.Sum() < int.MaxValue && scaled.All(IsWhole))
            {
                return ([.. scaled.Select(weight => (long)Math.Round(weight))], (long)Math.Ceiling((game.Quota * unit) - 1e-6));
            }
        }

        return null;
    }

    private static bool IsWhole(double value) => Math.Abs(value - Math.Round(value)) < 1e-9 * Math.Max(1, value);
}
