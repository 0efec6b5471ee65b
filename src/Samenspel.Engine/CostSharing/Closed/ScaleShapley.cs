using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Closed;

/// <summary>
/// The Shapley value of the terms factor · (sum of weight)^exponent for any number of players, exponents from 0 to 1.5.
/// By Owen's multilinear extension (1972), a player's share is the mean over t of what it adds to a group that everybody joins with
/// chance t. A power is a mixture of exponentials, w^b = b / Γ(1−b) ∫ (1 − e^(−sw)) s^(−b−1) ds, and for an exponential that
/// mean is a product over the players, from which one player is taken out by a division of positive numbers. Over t, Gauss and
/// Legendre with n / 2 points is exact; over u = log s the trapezium rule converges like e^(−π²/h), because the integrand is analytic
/// in a strip of height π. What would make the ends long is subtracted and has a closed integral:
/// A (1 − e^(−sw)) + B s e^(−sc) with A = 1/n, which equals the integrand in both limits up to s².
/// </summary>
internal static class ScaleShapley
{
    /// <summary>Above this the subtraction at the left end loses too many digits.</summary>
    public const double HighestExponent = 1.5;

    private const int MostPoints = 256;

    /// <returns>A share a player and an estimate of the largest error, as a part of the largest share.</returns>
    public static (double[] Shares, double Error) Of(ScaleGame game, CancellationToken cancellation)
    {
        var coarse = Shares(game, 0.36, 0, cancellation);
        var fine = Shares(game, 0.29, 16, cancellation);
        var (largest, difference) = (0.0, 0.0);
        for (var i = 0; i < fine.Length; i++)
        {
            largest = Math.Max(largest, Math.Abs(fine[i]));
            difference = Math.Max(difference, Math.Abs(fine[i] - coarse[i]));
        }

        var additive = game.Additive;
        for (var i = 0; i < fine.Length; i++)
        {
            fine[i] += additive[i];
        }

        return (fine, largest == 0 ? 0 : difference / largest);
    }

    private static double[] Shares(ScaleGame game, double step, int morePoints, CancellationToken cancellation)
    {
        var all = game.Weights.ToArray();
        var heavy = Enumerable.Range(0, all.Length).Where(i => all[i] > 0).ToArray();
        var shares = new double[all.Length];
        ShareFixedAmounts(game, shares);
        var terms = game.Terms.Where(term => term.Exponent > 0).ToArray();
        if (heavy.Length == 0 || terms.Length == 0)
        {
            return shares;
        }

        // With weights that add up to one, s runs over the same range for every game.
        var total = heavy.Sum(i => all[i]);
        var weights = heavy.Select(i => all[i] / total).ToArray();
        var scaled = terms.Select(term => new ScaleTerm(term.At(total), term.Exponent)).ToArray();
        var own = new PowerMixture(weights, scaled, step, morePoints, MostPoints).Shares(cancellation);
        for (var i = 0; i < heavy.Length; i++)
        {
            shares[heavy[i]] += own[i];
        }

        return shares;
    }

    // An exponent of zero is a fixed amount for any group, so all share it equally, also players without weight.
    private static void ShareFixedAmounts(ScaleGame game, double[] shares)
    {
        var amount = game.Terms.Where(term => term.Exponent == 0).Sum(term => term.Factor);
        Array.Fill(shares, amount / shares.Length);
    }
}
