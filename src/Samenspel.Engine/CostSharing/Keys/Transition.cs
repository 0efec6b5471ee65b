using System.Numerics;
using Samenspel.Engine.Amounts;

namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>
/// From what each pays today to a key, over some years. In year t of n the cost of that year is divided for (n − t)/n in today's proportion
/// and for t/n by the key. Then cap and floor hold for the change against the year before, and what that leaves is divided over the others in
/// proportion to their shares of the year. Every year adds up to the cent. Our own rule; see docs/methods/cost-sharing-keys.md.
/// </summary>
public static class Transition
{
    /// <param name="plan">Years, cap and floor.</param>
    /// <param name="formula">The key.</param>
    /// <param name="players">Who pays.</param>
    /// <param name="todayCents">What each pays today, in the order of the players.</param>
    /// <param name="totals">The cost of year 0 to the last, in cents: one more than there are years.</param>
    public static TransitionResult Of(
        TransitionPlan plan, KeyFormula formula, IReadOnlyList<KeyPlayer> players, IReadOnlyList<long> todayCents, IReadOnlyList<long> totals)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(totals);
        var faults = Faults(plan, KeySharing.Keys(players), todayCents, totals);
        faults.AddRange(totals.DefaultIfEmpty(0).SelectMany(total => KeyCheck.Of(total, formula, players)).Distinct());
        return faults.Count > 0
            ? new([], [], [.. faults.Distinct()])
            : Years(plan, KeySharing.Keys(players), todayCents, totals, total => KeySharing.Exact(total, formula, players));
    }

    /// <summary>The same to fixed proportions, such as those of a game's method.</summary>
    /// <param name="plan">Years, cap and floor.</param>
    /// <param name="keys">Who pays; each once.</param>
    /// <param name="weights">What the cost is divided by in the end, in the order of the keys; not below zero.</param>
    /// <param name="todayCents">What each pays today.</param>
    /// <param name="totals">The cost of year 0 to the last, in cents.</param>
    public static TransitionResult ToProportions(
        TransitionPlan plan, IReadOnlyList<string> keys, IReadOnlyList<decimal> weights, IReadOnlyList<long> todayCents, IReadOnlyList<long> totals)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(totals);
        var faults = Faults(plan, keys, todayCents, totals);
        if (weights.Count == keys.Count)
        {
            KeyCheck.Players(keys, faults);
            KeyCheck.Weights(null, keys, [.. weights.Select(weight => (decimal?)weight)], faults);
        }
        else
        {
            faults.Add(new(KeyFaultKind.AmountsForOtherPlayers, null, null, weights.Count));
        }

        faults.AddRange(totals.Where(total => total < 0).Select(total => new KeyFault(KeyFaultKind.NegativeTotal, null, null, total)));
        return faults.Count > 0
            ? new([], [], [.. faults.Distinct()])
            : Years(plan, keys, todayCents, totals, total => ExactShares.InProportion(total, ProportionalSplit.WholeNumbers(weights)));
    }

    private static List<KeyFault> Faults(TransitionPlan plan, IReadOnlyList<string> keys, IReadOnlyList<long> todayCents, IReadOnlyList<long> totals)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(todayCents);
        List<KeyFault> faults = [.. plan.Faults()];
        if (totals.Count != plan.Years + 1)
        {
            faults.Add(new(KeyFaultKind.TotalsForOtherYears, null, null, totals.Count));
        }

        if (todayCents.Count == keys.Count)
        {
            faults.AddRange(keys.Zip(todayCents).Where(pair => pair.Second < 0).Select(pair => new KeyFault(KeyFaultKind.NegativeAmount, pair.First, null, pair.Second)));
            if (keys.Count > 0 && todayCents.All(cents => cents == 0))
            {
                faults.Add(new(KeyFaultKind.AllWeightsZero, null, KeyBasis.CostToday));
            }
        }
        else
        {
            faults.Add(new(KeyFaultKind.AmountsForOtherPlayers, null, null, todayCents.Count));
        }

        return faults;
    }

    private static TransitionResult Years(
        TransitionPlan plan, IReadOnlyList<string> keys, IReadOnlyList<long> todayCents, IReadOnlyList<long> totals, Func<long, ExactShares> byKey)
    {
        var years = new List<TransitionYear>();
        var today = todayCents.Select(cents => (BigInteger)cents).ToArray();
        var before = todayCents;
        for (var year = 0; year <= plan.Years; year++)
        {
            var blend = Blend(ExactShares.InProportion(totals[year], today), byKey(totals[year]), year, plan.Years);
            years.Add(new TransitionLimits(plan, keys, before).Apply(year, totals[year], blend));
            before = years[^1].Shares;
        }

        return new(years, [.. before.Zip(byKey(totals[^1]).Rounded(keys), (paid, share) => paid - share)], []);
    }

    private static ExactShares Blend(ExactShares old, ExactShares next, int year, int years) => new(
        [.. old.Numerators.Zip(next.Numerators, (from, to) => (from * next.Denominator * (years - year)) + (to * old.Denominator * year))],
        old.Denominator * next.Denominator * years);
}
