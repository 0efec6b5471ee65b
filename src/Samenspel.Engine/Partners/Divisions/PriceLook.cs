namespace Samenspel.Engine.Partners.Divisions;

/// <summary>
/// One look at all groups against a value for each municipality: the groups that cost least beyond their members' values, several for every
/// municipality, and by how much each value must move so that no group costs less than its members' values.
/// </summary>
internal sealed class PriceLook : IGroupVisitor
{
    private readonly double _limit;
    private readonly GroupPool[] _pools;
    private readonly double[] _floors;

    public PriceLook(int municipalities, int keptEach, double limit, double startShare)
    {
        _limit = limit;
        _pools = [.. Enumerable.Range(0, municipalities).Select(_ => new GroupPool(keptEach))];
        _floors = [.. Enumerable.Repeat(double.NegativeInfinity, municipalities)];
        Shares = [.. Enumerable.Repeat(startShare, municipalities)];
    }

    public double[] Costs { get; set; } = [];

    /// <summary>The least of (cost − members' values) / size over the groups of each: added to the values, no group is undercut.</summary>
    public double[] Shares { get; }

    public void Visit(long place, ReadOnlySpan<int> members, double sum)
    {
        var reduced = Costs[place] - sum;
        if (reduced >= _limit)
        {
            return;
        }

        var (part, wanted) = (reduced / members.Length, false);
        foreach (var member in members)
        {
            Shares[member] = Math.Min(Shares[member], part);
            wanted |= -reduced >= _floors[member];
        }

        if (wanted)
        {
            Keep(ScoredGroup.Of(-reduced, members), members);
        }
    }

    public void Add(PriceLook other)
    {
        for (var i = 0; i < _pools.Length; i++)
        {
            _pools[i].Add(other._pools[i]);
            Shares[i] = Math.Min(Shares[i], other.Shares[i]);
        }
    }

    /// <summary>The kept groups, each once, the most undercut first.</summary>
    public List<ScoredGroup> Groups()
    {
        var all = _pools.SelectMany(pool => pool.ToArray()).ToList();
        all.Sort((left, right) => left.Against(right));
        return [.. all.Where((group, i) => i == 0 || group.Against(all[i - 1]) != 0)];
    }

    private void Keep(ScoredGroup group, ReadOnlySpan<int> members)
    {
        foreach (var member in members)
        {
            if (group.Fit >= _floors[member])
            {
                _pools[member].Add(group);
                _floors[member] = _pools[member].Floor;
            }
        }
    }
}
