using System.Numerics;
using Samenspel.Engine.CostSharing.Groups;

namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>
/// In how many runs a division in fixed proportions keeps everybody in. In each run the cost of all together is divided in the proportions, and
/// every group is compared with its own cost in the same run.
/// </summary>
/// <param name="Runs">How many runs there are.</param>
/// <param name="Holds">In how many no group is better off on its own.</param>
/// <param name="Breaks">Groups that are better off in some runs, most often first, at most twenty.</param>
public sealed record KeyStability(int Runs, int Holds, IReadOnlyList<GroupBreak> Breaks)
{
    private const int MostNamed = 20;
    private const double Rounding = 1e-10;

    /// <summary>The same in a hundred runs.</summary>
    public double InAHundred => 100.0 * Holds / Runs;

    /// <param name="costs">The cost of every group, with runs.</param>
    /// <param name="proportions">For each member, in any unit; they do not add up to zero.</param>
    /// <returns>Null when the cost of a group is not known, so there are no runs.</returns>
    /// <exception cref="ArgumentException">There is not one finite proportion for each member, or they add up to nothing.</exception>
    public static KeyStability? HoldsIn(GroupCosts costs, IReadOnlyList<double> proportions)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(proportions);
        var sum = proportions.Sum();
        if (proportions.Count != costs.Members.Count || !double.IsFinite(sum) || sum == 0)
        {
            throw new ArgumentException("Every member needs a finite proportion, and they add up to something.", nameof(proportions));
        }

        if (costs.Runs.Count == 0)
        {
            return null;
        }

        var parts = SubsetSums.Of([.. proportions.Select(part => part / sum)]);
        var largest = Enumerable.Range(0, proportions.Count).Max(i => Math.Abs(parts[1 << i]));
        var (breaks, excesses, holds) = (new int[parts.Length], new double[parts.Length], 0);
        foreach (var run in costs.Runs)
        {
            var floor = Rounding * Math.Abs(run[^1]) * Math.Max(1, largest);
            var isBroken = false;
            for (var group = 1; group < parts.Length - 1; group++)
            {
                if ((parts[group] * run[^1]) - run[group] is var excess && excess > floor)
                {
                    (breaks[group], excesses[group], isBroken) = (breaks[group] + 1, excesses[group] + excess, true);
                }
            }

            holds += isBroken ? 0 : 1;
        }

        return new(costs.Runs.Count, holds, Named(costs, breaks, excesses));
    }

    private static GroupBreak[] Named(GroupCosts costs, int[] breaks, double[] excesses) =>
    [
        .. Enumerable.Range(0, breaks.Length).Where(group => breaks[group] > 0)
            .OrderByDescending(group => breaks[group]).ThenByDescending(group => excesses[group])
            .ThenBy(group => BitOperations.PopCount((uint)group)).ThenBy(group => group).Take(MostNamed)
            .Select(group => new GroupBreak(costs.Groups[group].Members, breaks[group], excesses[group] / breaks[group])),
    ];
}
