namespace Samenspel.Engine.Partners.Divisions;

/// <summary>
/// Divides a country or region in groups that hang together, at the least cost that can be found, with a proven bound beside it: column generation over
/// all groups, then improvement over the groups near the bound.
/// </summary>
public static class DivisionSearch
{
    private const double Accuracy = 1e-4;
    private const int MostNear = 200_000;

    /// <summary>A group of another division counts this much dearer, so that something else is found.</summary>
    private const double Penalty = 0.01;

    /// <param name="question">What is asked.</param>
    /// <param name="progress">From 0 to 1, twice: while the bound rises and while the division improves.</param>
    /// <param name="cancellation">Ends the work with the best so far; no exception.</param>
    /// <returns>The division, the bound and other divisions; or why there is none. Equal questions give equal answers unless stopped.</returns>
    /// <exception cref="ArgumentException">A size, number or municipality of the question is impossible.</exception>
    public static DivisionAnswer Of(DivisionQuestion question, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        Check(question);
        var rules = new GroupRules(question);
        var faults = rules.Contradictions();
        if (faults.Count > 0 || question.Borders.Count == 0)
        {
            return new(null, null, [], faults, 0, 0, Stopped: false);
        }

        try
        {
            var catalogue = new GroupCatalogue(question, rules, cancellation);
            var first = catalogue.Price(new double[question.Borders.Count], double.PositiveInfinity, double.PositiveInfinity, 1, cancellation).Shares;
            faults = Lonely(rules, first);
            return faults.Count > 0
                ? new(null, null, [], faults, catalogue.Allowed, 0, Stopped: false)
                : Solve(question, catalogue, first, progress, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Before anything was computed: everybody alone is a division when the rules allow it.
            var alone = Enumerable.Range(0, question.Borders.Count).Select(one => new[] { one }).ToArray();
            return Array.TrueForAll(alone, one => rules.Allows(one))
                ? new(Division(question, alone), null, [], [], 0, 0, Stopped: true)
                : new(null, null, [], [new(DivisionFaultKind.NotFound, [])], 0, 0, Stopped: true);
        }
    }

    private static DivisionAnswer Solve(DivisionQuestion question, GroupCatalogue catalogue, double[] first, IProgress<double>? progress, CancellationToken cancellation)
    {
        var n = question.Borders.Count;
        var dearest = catalogue.Dearest * n;
        double[] alone = [.. Enumerable.Range(0, n).Select(catalogue.Alone).Select(cost => double.IsFinite(cost) ? cost : 2 * dearest)];
        var bound = new DivisionBound(catalogue, question.Cost, alone, first);
        var (near, limit) = (new List<ScoredGroup>(), 0.0);
        try
        {
            bound.Raise(Accuracy, progress, cancellation);
            // A small region is searched whole, so all its groups may be wanted; of a large one those that cost little beyond the bound.
            var highest = Math.Max(n <= RegionSearch.Most ? dearest : bound.Bound / n, 1e-6);
            (near, limit) = catalogue.Nearest(bound.Values, highest, MostNear, cancellation);
        }
        catch (OperationCanceledException)
        {
            limit = 0;
        }

        if (bound.Bound > dearest * (1 + 1e-9))
        {
            return new(null, null, [], [new(DivisionFaultKind.NoDivision, [])], catalogue.Allowed, 0, Stopped: false);
        }

        var groups = new NearGroups(near, alone, bound.Values);
        var improver = new DivisionImprover(question.Borders, groups, Start(bound, groups, catalogue), Excess, question.Seed, penalty: null);
        var done = improver.Run(question.Iterations, progress, cancellation);
        var stopped = cancellation.IsCancellationRequested;
        int[][] best = [.. improver.Groups];
        if (Array.Exists(best, group => group.Length == 1 && double.IsInfinity(catalogue.Alone(group[0]))))
        {
            return new(null, bound.Bound, [], [new(DivisionFaultKind.NotFound, [])], catalogue.Allowed, done, stopped);
        }

        var others = Others(question, groups, best, Excess, catalogue, cancellation);
        var division = Division(question, best);
        var proven = improver.IsComplete && improver.Excess < limit;
        return new(division, proven ? division.Cost : bound.Bound, others, [], catalogue.Allowed, done, stopped);

        double Excess(int[] members) => Math.Max(0, (members.Length == 1 ? alone[members[0]] : question.Cost(members)) - members.Sum(member => bound.Values[member]));
    }

    private static IEnumerable<int[]> Start(DivisionBound bound, NearGroups near, GroupCatalogue catalogue) =>
        bound.Used().Where(members => members.Length > 1 || double.IsFinite(catalogue.Alone(members[0]))).Select(members => members.Order().ToArray())
            .Concat(near.ByHead().Where(members => members.Length > 1));

    private static List<CountryDivision> Others(
        DivisionQuestion question, NearGroups near, int[][] best, Func<int[], double> excess, GroupCatalogue catalogue, CancellationToken cancellation)
    {
        var used = best.Select(Key).ToHashSet(StringComparer.Ordinal);
        var others = new List<CountryDivision>();
        for (var i = 0; i < question.Alternatives && !cancellation.IsCancellationRequested; i++)
        {
            var improver = new DivisionImprover(
                question.Borders, near, best, members => excess(members) + Dearer(members), question.Seed + 1 + (ulong)i, Dearer);
            improver.Run(question.Iterations / 2, progress: null, cancellation);
            int[][] groups = [.. improver.Groups];
            if (Array.TrueForAll(groups, group => group.Length > 1 || double.IsFinite(catalogue.Alone(group[0]))) && groups.Any(group => !used.Contains(Key(group))))
            {
                used.UnionWith(groups.Select(Key));
                others.Add(Division(question, groups));
            }
        }

        others.Sort((left, right) => left.Cost.CompareTo(right.Cost));
        return others;

        double Dearer(int[] members) => used.Contains(Key(members)) ? Penalty * question.Cost(members) : 0;
    }

    private static string Key(int[] members) => string.Join(' ', members);

    private static List<DivisionFault> Lonely(GroupRules rules, double[] first)
    {
        var sets = rules.Sets.Where(set => double.IsInfinity(first[set[0]])).ToArray();
        return
        [
            .. sets.Select(set => new DivisionFault(DivisionFaultKind.TogetherUnreachable, set)),
            .. Enumerable.Range(0, first.Length).Where(one => double.IsInfinity(first[one]) && !Array.Exists(sets, set => set.Contains(one)))
                .Select(one => new DivisionFault(DivisionFaultKind.NoGroup, [one])),
        ];
    }

    private static CountryDivision Division(DivisionQuestion question, IEnumerable<int[]> groups)
    {
        int[][] sorted = [.. groups.Select(group => group.Order().ToArray()).OrderBy(group => group[0])];
        double[] costs = [.. sorted.Select(group => question.Cost(group))];
        return new(sorted, costs, costs.Sum());
    }

    private static void Check(DivisionQuestion question)
    {
        var n = question.Borders.Count;
        var named = question.Together.SelectMany(set => set).Concat(question.Apart.SelectMany(pair => new[] { pair.Left, pair.Right }));
        Refuse(question.MaxSize is < 1 or > GroupCounts.LargestGroup, "The largest group has 1 to 8 members.", nameof(question));
        Refuse(question.MinSize < 1 || question.MinSize > question.MaxSize, "The smallest group is at least one and at most the largest.", nameof(question));
        Refuse(named.Any(one => one < 0 || one >= n) || question.Apart.Any(pair => pair.Left == pair.Right), "A rule names a municipality that is not there, or one twice.", nameof(question));
        Refuse(question.Together.Any(set => set.Count == 0), "A set that must be together is empty.", nameof(question));
        Refuse(question.Iterations < 0 || question.Alternatives < 0 || question.Threads < 1, "A number of iterations, divisions or threads is too small.", nameof(question));
    }

    private static void Refuse(bool wrong, string message, string name)
    {
        if (wrong)
        {
            throw new ArgumentException(message, name);
        }
    }
}
