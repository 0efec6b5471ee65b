namespace Samenspel.Engine.Partners.Divisions;

/// <summary>
/// The cost of every group, in the order of the walk: a later look at all groups walks again and reads the cost, so the groups themselves
/// are not kept. Not allowed is an infinite cost.
/// </summary>
internal sealed class GroupCatalogue
{
    private readonly DivisionQuestion _question;
    private readonly double[][] _costs;
    private readonly double[] _zeros;

    public GroupCatalogue(DivisionQuestion question, GroupRules rules, CancellationToken cancellation)
    {
        _question = question;
        _zeros = new double[question.Borders.Count];
        _costs = new double[question.Borders.Count][];
        Each((root, allowed) =>
        {
            var costs = _costs[root] = new double[GroupCounts.Lowest(question.Borders, root, question.MaxSize, cancellation)];
            var filler = new Filler(question.Cost, rules, costs);
            new RootWalk<Filler>(question.Borders, question.MaxSize, filler).Walk(root, 0, _zeros);
            return (allowed.Count + filler.Allowed, Math.Max(allowed.Dearest, filler.Dearest));
        }, (Count: 0L, Dearest: 0.0), allowed => (Allowed, Dearest) = (Allowed + allowed.Count, Math.Max(Dearest, allowed.Dearest)), cancellation);
    }

    /// <summary>How many groups keep the rules.</summary>
    public long Allowed { get; private set; }

    /// <summary>The highest cost of a group that keeps the rules.</summary>
    public double Dearest { get; private set; }

    /// <summary>The cost of one alone; infinite when that is not allowed.</summary>
    public double Alone(int municipality) => _costs[municipality][0];

    /// <summary>Looks at every group whose cost less its members' values is under the limit.</summary>
    public PriceLook Price(double[] values, double limit, double startShare, int keptEach, CancellationToken cancellation)
    {
        var look = new PriceLook(_question.Borders.Count, keptEach, limit, startShare);
        Each((root, own) =>
        {
            own ??= new(_question.Borders.Count, keptEach, limit, startShare);
            own.Costs = _costs[root];
            new RootWalk<PriceLook>(_question.Borders, _question.MaxSize, own).Walk(root, 0, values);
            return own;
        }, default(PriceLook), own => look.Add(own!), cancellation);
        return look;
    }

    /// <summary>The groups whose cost less their members' values is smallest: about so many, and all under the limit that is given with them.</summary>
    public (List<ScoredGroup> Groups, double Limit) Nearest(double[] values, double highest, int wanted, CancellationToken cancellation)
    {
        const int bins = 8192;
        var counts = new long[bins];
        Each((root, own) =>
        {
            own ??= new Histogram(new long[bins], bins / highest);
            own.Costs = _costs[root];
            new RootWalk<Histogram>(_question.Borders, _question.MaxSize, own).Walk(root, 0, values);
            return own;
        }, default(Histogram), own =>
        {
            for (var bin = 0; bin < bins; bin++)
            {
                counts[bin] += own!.Counts[bin];
            }
        }, cancellation);
        var (last, sum) = (0, counts[0]);
        while (last + 1 < bins && sum + counts[last + 1] <= wanted)
        {
            sum += counts[++last];
        }

        var near = new List<ScoredGroup>();
        var limit = highest * (last + 1) / bins;
        Each((root, own) =>
        {
            own ??= new Collector(limit);
            own.Costs = _costs[root];
            new RootWalk<Collector>(_question.Borders, _question.MaxSize, own).Walk(root, 0, values);
            return own;
        }, default(Collector), own => near.AddRange(own!.Kept), cancellation);
        near.Sort((left, right) => left.Against(right));
        return (near, limit);
    }

    private void Each<T>(Func<int, T, T> one, T start, Action<T> merge, CancellationToken cancellation)
    {
        var gate = new Lock();
        var options = new ParallelOptions { MaxDegreeOfParallelism = _question.Threads, CancellationToken = cancellation };
        Parallel.For(0, _costs.Length, options, () => (Own: start, Used: false), (root, _, state) => (one(root, state.Own), true), state =>
        {
            lock (gate)
            {
                if (state.Used)
                {
                    merge(state.Own);
                }
            }
        });
    }

    private sealed class Filler(GroupCost cost, GroupRules rules, double[] costs) : IGroupVisitor
    {
        public long Allowed { get; private set; }

        public double Dearest { get; private set; }

        public void Visit(long place, ReadOnlySpan<int> members, double sum)
        {
            var allowed = rules.Allows(members);
            costs[place] = allowed ? cost(members) : double.PositiveInfinity;
            if (allowed)
            {
                Allowed++;
                Dearest = Math.Max(Dearest, costs[place]);
            }
        }
    }

    private sealed class Histogram(long[] counts, double scale) : IGroupVisitor
    {
        public double[] Costs { get; set; } = [];

        public long[] Counts => counts;

        public void Visit(long place, ReadOnlySpan<int> members, double sum)
        {
            var bin = (Costs[place] - sum) * scale;
            if (bin < counts.Length)
            {
                counts[Math.Max(0, (int)bin)]++;
            }
        }
    }

    private sealed class Collector(double limit) : IGroupVisitor
    {
        public double[] Costs { get; set; } = [];

        public List<ScoredGroup> Kept { get; } = [];

        public void Visit(long place, ReadOnlySpan<int> members, double sum)
        {
            var reduced = Costs[place] - sum;
            if (reduced < limit)
            {
                Kept.Add(ScoredGroup.Of(-Math.Max(0, reduced), members));
            }
        }
    }
}
