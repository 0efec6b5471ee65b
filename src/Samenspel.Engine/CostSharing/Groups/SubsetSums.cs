namespace Samenspel.Engine.CostSharing.Groups;

/// <summary>The sum of the members' numbers for every group, by doubling: one addition a group.</summary>
internal static class SubsetSums
{
    public static double[] Of(ReadOnlySpan<double> numbers)
    {
        var sums = new double[1 << numbers.Length];
        Fill(numbers, sums);
        return sums;
    }

    /// <param name="numbers">One a player, at most 26.</param>
    /// <param name="sums">2^n places.</param>
    public static void Fill(ReadOnlySpan<double> numbers, Span<double> sums)
    {
        sums[0] = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            var size = 1 << i;
            for (var group = 0; group < size; group++)
            {
                sums[size + group] = sums[group] + numbers[i];
            }
        }
    }
}
