namespace Samenspel.Engine.Partners.Divisions;

/// <summary>
/// The groups that cost little beyond their members' values: what a good division is made of. The excess of a division is the sum of
/// the excesses of its groups, and the distance to the bound.
/// </summary>
internal sealed class NearGroups
{
    private readonly List<(int[] Members, double Excess)>[] _byLowest;

    /// <param name="near">From the smallest excess; alone is always added.</param>
    public NearGroups(IReadOnlyList<ScoredGroup> near, double[] alone, double[] values)
    {
        Alone = [.. alone.Zip(values, (cost, value) => Math.Max(0, cost - value))];
        _byLowest = [.. Alone.Select(_ => new List<(int[], double)>())];
        foreach (var group in near.Where(group => group.Size > 1))
        {
            _byLowest[group.Member(0)].Add((group.Members(), -group.Fit));
        }

        for (var i = 0; i < Alone.Length; i++)
        {
            var place = _byLowest[i].FindIndex(group => group.Excess > Alone[i]);
            _byLowest[i].Insert(place < 0 ? _byLowest[i].Count : place, ([i], Alone[i]));
        }
    }

    /// <summary>The excess of everybody alone.</summary>
    public double[] Alone { get; }

    /// <summary>The groups with this lowest member, from the smallest excess.</summary>
    public IReadOnlyList<(int[] Members, double Excess)> WithLowest(int municipality) => _byLowest[municipality];

    /// <summary>All of them, from the smallest excess a head.</summary>
    public IEnumerable<int[]> ByHead() => _byLowest.SelectMany(list => list).OrderBy(group => group.Excess / group.Members.Length).Select(group => group.Members);
}
