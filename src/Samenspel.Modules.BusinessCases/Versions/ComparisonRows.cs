using Samenspel.Engine.Amounts;
using Samenspel.Engine.Uncertainty.Versions;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>A difference in whole euros that add up: the first version, each change, the second version.</summary>
internal static class ComparisonRows
{
    /// <returns>Both levels in euros, and what each change did; the changes add up to the difference of the levels.</returns>
    public static (long Before, IReadOnlyList<long> Changes, long After) Of(VersionDifference difference, Func<SavingLevel, double> level, Func<CaseChange, double> change)
    {
        var (before, after) = (Whole(level(difference.Before)), Whole(level(difference.After)));
        if (difference.Changes.Count == 0)
        {
            return (before, [], after);
        }

        // What rounding both levels took or gave goes to the largest change, where it is least seen.
        var exact = difference.Changes.Select(one => (decimal)change(one)).ToArray();
        var largest = Array.IndexOf(exact, exact.MaxBy(Math.Abs));
        exact[largest] += after - before - exact.Sum();
        return (before, WholeCents.AddingUp(exact), after);
    }

    private static long Whole(double euro) => WholeCents.Of((decimal)euro);
}
