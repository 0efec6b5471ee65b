namespace Samenspel.Engine.Partners;

/// <summary>
/// How many groups hang together. Every group is met exactly once, by Redelmeier's way of counting polyominoes (Discrete Mathematics 36,
/// 1981): candidates are tried in a row; who was passed over stays out for good, who joins brings only neighbours not seen before.
/// </summary>
public static class GroupCounts
{
    /// <summary>The largest group that can be asked for.</summary>
    public const int LargestGroup = 8;

    /// <param name="borders">The neighbours.</param>
    /// <param name="municipality">Who must be in every group.</param>
    /// <param name="maxSize">1 to <see cref="LargestGroup"/>.</param>
    /// <param name="cancellation">Stops between two branches.</param>
    /// <returns>By size: place 1 the groups of one, and so on; place 0 is empty.</returns>
    public static long[] With(BorderGraph borders, int municipality, int maxSize, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(borders);
        return Count(borders, municipality, maxSize, othersFrom: 0, cancellation);
    }

    /// <summary>Every group of the whole graph, once, at its member with the lowest number.</summary>
    /// <inheritdoc cref="With"/>
    public static long[] All(BorderGraph borders, int maxSize, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(borders);
        var counts = new long[maxSize + 1];
        for (var lowest = 0; lowest < borders.Count; lowest++)
        {
            var part = Count(borders, lowest, maxSize, lowest + 1, cancellation);
            for (var size = 1; size <= maxSize; size++)
            {
                counts[size] += part[size];
            }
        }

        return counts;
    }

    /// <summary>How many groups have this one as the lowest member.</summary>
    internal static long Lowest(BorderGraph borders, int lowest, int maxSize, CancellationToken cancellation) =>
        Count(borders, lowest, maxSize, lowest + 1, cancellation).Sum();

    private static long[] Count(BorderGraph borders, int root, int maxSize, int othersFrom, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)root, (uint)borders.Count, nameof(root));
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxSize, LargestGroup);
        var counts = new long[maxSize + 1];
        counts[1] = 1;
        if (maxSize > 1)
        {
            var row = new CandidateRow(borders, root, othersFrom);
            Extend(row, 1, 0, row.Count, counts, cancellation);
        }

        return counts;
    }

    private static void Extend(CandidateRow row, int size, int from, int until, long[] counts, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        counts[size + 1] += until - from;
        if (size + 2 > counts.Length - 1)
        {
            return;
        }

        for (var place = from; place < until; place++)
        {
            var end = row.Open(row.Candidates[place], until);
            Extend(row, size + 1, place + 1, end, counts, cancellation);
            row.Close(until, end);
        }
    }
}
