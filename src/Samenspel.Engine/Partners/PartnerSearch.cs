namespace Samenspel.Engine.Partners;

/// <summary>
/// Finds the groups that fit best among ALL groups that hang together and contain one municipality: nothing is sampled or cut off.
/// The list is of groups, and says nothing about how good a municipality is.
/// </summary>
public static class PartnerSearch
{
    /// <param name="question">What is asked.</param>
    /// <param name="progress">The part of the first look that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops within a few milliseconds.</param>
    /// <returns>The groups; the same for any number of threads.</returns>
    /// <exception cref="ArgumentException">The question does not fit together, or all weights are zero.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static PartnerAnswer Of(PartnerQuestion question, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        PartnerQuestion.Check(question);
        question = question.Without.Count == 0 ? question : question with { Borders = question.Borders.Without(question.Without), Without = [] };
        var table = new FitTable(question);
        var listed = new List<ScoredGroup>();
        var first = Look(question, table, listed, progress, cancellation);
        var look = first;
        // Most lists are full after one look. When all that was kept resembles what is listed, the next look passes such groups by.
        while (AddDifferent(listed, look.Pool.ToArray(), question, table.Count) && listed.Count < question.Top && look.Pool.Overflowed)
        {
            look = Look(question, table, listed, progress: null, cancellation);
        }

        return new(
            first.Counts,
            [.. listed.Select(group => GroupParts.Of(question, group.Members()))],
            [.. first.BestOfSize.Skip(2).Select(group => group is { } best ? GroupParts.Of(question, best.Members()) : null)]);
    }

    /// <returns>False when nothing could be added.</returns>
    private static bool AddDifferent(List<ScoredGroup> listed, ScoredGroup[] candidates, PartnerQuestion question, int count)
    {
        var before = listed.Count;
        var marks = listed.ConvertAll(group => GroupWalk.Marks(group, count));
        foreach (var candidate in candidates)
        {
            if (listed.Count == question.Top)
            {
                break;
            }

            if (!GroupWalk.Clashes(candidate.Members(), marks, question.MostShared))
            {
                listed.Add(candidate);
                marks.Add(GroupWalk.Marks(candidate, count));
            }
        }

        return listed.Count > before;
    }

    private static Seen Look(PartnerQuestion question, FitTable table, List<ScoredGroup> listed, IProgress<double>? progress, CancellationToken cancellation)
    {
        var all = new GroupWalk(question, table, listed);
        var counts = all.Counts;
        counts[1] = 1;
        var best = new ScoredGroup?[question.MaxSize + 1];
        if (question.MaxSize == 1)
        {
            return new(counts, all.Pool, best);
        }

        var (gate, done) = (new Lock(), 0);
        var options = new ParallelOptions { MaxDegreeOfParallelism = question.Threads, CancellationToken = cancellation };
        Parallel.For(0, all.Branches, options, () => new GroupWalk(question, table, listed), (branch, _, walk) =>
        {
            walk.Branch(branch, cancellation);
            lock (gate)
            {
                progress?.Report((double)++done / all.Branches);
            }

            return walk;
        }, walk =>
        {
            lock (gate)
            {
                Merge(walk, counts, all.Pool, best);
            }
        });
        return new(counts, all.Pool, best);
    }

    private static void Merge(GroupWalk walk, long[] counts, GroupPool pool, ScoredGroup?[] best)
    {
        pool.Add(walk.Pool);
        for (var size = 2; size < counts.Length; size++)
        {
            counts[size] += walk.Counts[size];
            if (walk.BestOfSize[size] is { } group && (best[size] is not { } other || group.Against(other) < 0))
            {
                best[size] = group;
            }
        }
    }

    private sealed record Seen(long[] Counts, GroupPool Pool, IReadOnlyList<ScoredGroup?> BestOfSize);
}
