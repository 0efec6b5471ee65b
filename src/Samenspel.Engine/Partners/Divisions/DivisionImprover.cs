namespace Samenspel.Engine.Partners.Divisions;

/// <summary>
/// Improves a division: takes a few neighbouring groups, where much is spent beyond the bound first, and divides their municipalities
/// anew in the best way. Same seed, same division.
/// </summary>
internal sealed class DivisionImprover
{
    private const int SmallestRegion = 16;
    private const int Steps = 20_000;
    private const int StepsOfAll = 5_000_000;

    private readonly BorderGraph _borders;
    private readonly NearGroups _near;
    private readonly RegionSearch _search;
    private readonly SplitMix _chance;
    private readonly Func<int[], double>? _penalty;
    private readonly Dictionary<int, (int[] Members, double Excess)> _groups = [];
    private readonly int[] _groupOf;
    private int _next;

    /// <param name="start">Groups that may be used, those wanted most first.</param>
    /// <param name="excess">What a group costs beyond its members' values.</param>
    /// <param name="penalty">Added to a group's excess to find something else.</param>
    public DivisionImprover(BorderGraph borders, NearGroups near, IEnumerable<int[]> start, Func<int[], double> excess, ulong seed, Func<int[], double>? penalty)
    {
        (_borders, _near, _penalty) = (borders, near, penalty);
        _chance = new(seed);
        _search = new(near, borders.Count);
        _groupOf = [.. Enumerable.Repeat(-1, borders.Count)];
        foreach (var members in start.Where(members => Array.TrueForAll(members, member => _groupOf[member] < 0)))
        {
            Put(members, excess(members));
        }

        for (var i = 0; i < _groupOf.Length; i++)
        {
            if (_groupOf[i] < 0)
            {
                Put([i], near.Alone[i]);
            }
        }
    }

    /// <summary>The present division.</summary>
    public IEnumerable<int[]> Groups => _groups.Values.Select(group => group.Members);

    /// <summary>The distance to the bound, with penalties.</summary>
    public double Excess => _groups.Values.Sum(group => group.Excess);

    /// <summary>True when it is known that no division of the near groups is better.</summary>
    public bool IsComplete { get; private set; }

    public int Run(int iterations, IProgress<double>? progress, CancellationToken cancellation)
    {
        if (_groupOf.Length <= RegionSearch.Most)
        {
            IsComplete = Renew([.. _groups.Keys], StepsOfAll);
        }

        var done = 0;
        while (done < iterations && !IsComplete && !cancellation.IsCancellationRequested)
        {
            Renew(Region(SmallestRegion + _chance.Below(RegionSearch.Most - SmallestRegion + 1)), Steps);
            done++;
            progress?.Report((double)done / iterations);
        }

        return done;
    }

    private bool Renew(List<int> groups, int steps)
    {
        var members = groups.SelectMany(group => _groups[group].Members).ToArray();
        if (_search.Better(members, groups.Sum(group => _groups[group].Excess), _penalty, steps) is { } better)
        {
            groups.ForEach(group => _groups.Remove(group));
            foreach (var group in better)
            {
                Put(group, ExcessOf(group));
            }
        }

        return _search.IsComplete;
    }

    private double ExcessOf(int[] members) =>
        _near.WithLowest(members[0]).First(group => ReferenceEquals(group.Members, members)).Excess + (_penalty?.Invoke(members) ?? 0);

    private void Put(int[] members, double excess)
    {
        _groups.Add(_next, (members, excess));
        Array.ForEach(members, member => _groupOf[member] = _next);
        _next++;
    }

    // Begins where much is spent, and grows by neighbouring groups while there is room.
    private List<int> Region(int most)
    {
        var first = Spender();
        var chosen = new List<int> { first };
        var size = _groups[first].Members.Length;
        var around = Around(first, chosen);
        while (around.Count > 0)
        {
            var place = _chance.Below(around.Count);
            var group = around[place];
            around.RemoveAt(place);
            if (!chosen.Contains(group) && size + _groups[group].Members.Length <= most)
            {
                chosen.Add(group);
                size += _groups[group].Members.Length;
                around.AddRange(Around(group, chosen));
            }
        }

        return chosen;
    }

    private int Spender()
    {
        var left = _chance.Next() * _groups.Values.Sum(group => group.Excess + 1e-9);
        foreach (var (group, (_, excess)) in _groups)
        {
            left -= excess + 1e-9;
            if (left <= 0)
            {
                return group;
            }
        }

        return _groups.Keys.First();
    }

    private List<int> Around(int group, List<int> chosen) =>
        [.. _groups[group].Members.SelectMany(_borders.NeighboursOf).Select(next => _groupOf[next]).Distinct().Where(other => !chosen.Contains(other))];
}
