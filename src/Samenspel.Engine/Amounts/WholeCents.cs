namespace Samenspel.Engine.Amounts;

/// <summary>From exact amounts to whole cents. Half a cent is rounded away from zero, as bookkeeping does.</summary>
public static class WholeCents
{
    /// <param name="exactCents">An amount in cents with any fraction.</param>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static long Of(decimal exactCents) => (long)decimal.Round(exactCents, 0, MidpointRounding.AwayFromZero);

    /// <summary>
    /// Rounds a column so that it adds up to its rounded total: every amount is rounded down and the cents that are left go to
    /// the largest fractions, on a tie to the first in the list.
    /// </summary>
    /// <returns>One amount in cents for each given one, in the same order.</returns>
    public static IReadOnlyList<long> AddingUp(IReadOnlyList<decimal> exactCents)
    {
        ArgumentNullException.ThrowIfNull(exactCents);
        var cents = exactCents.Select(decimal.Floor).ToArray();
        var left = (int)(Of(exactCents.Sum()) - cents.Sum());
        foreach (var i in Enumerable.Range(0, cents.Length).OrderByDescending(i => exactCents[i] - cents[i]).Take(left))
        {
            cents[i]++;
        }

        return [.. cents.Select(amount => (long)amount)];
    }
}
