using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>Draws all rows of a set of groups, as many at once as memory allows; every row on the same draws.</summary>
internal static class GroupSpreads
{
    // Numbers kept at once: 256 MB.
    private const long Kept = 1L << 25;

    /// <param name="groups">The rows.</param>
    /// <param name="leading">The row that matters most; null when there is none.</param>
    /// <param name="options">Method, draws, seed and threads.</param>
    /// <param name="watch">Progress and cancellation.</param>
    /// <param name="look">Gets each row with all its draws, not to be kept, from any thread; null when nobody looks.</param>
    public static Spread[] Of(GroupRows groups, int? leading, RunOptions options, RunWatch watch, Action<int, ArraySegment<double>>? look = null)
    {
        var run = new DrawRun(groups.Program(), options, watch, leading is { } row ? [row] : []);
        var found = new Spread[groups.Count];
        var atOnce = (int)Math.Clamp(Kept / options.Draws, 1, Math.Max(1, found.Length));
        for (var from = 0; from < found.Length; from += atOnce)
        {
            var count = Math.Min(atOnce, found.Length - from);
            using var draws = run.Draws(from, count, ((double)from / found.Length, (double)(from + count) / found.Length));
            var first = from;
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = watch.Cancellation }, () => new Spreads(options.Replications, withError: false), (i, _, spreads) =>
            {
                look?.Invoke(first + i, draws[i]);
                found[first + i] = spreads.Of(draws[i].AsSpan(0, options.Draws));
                return spreads;
            }, _ => { });
        }

        return found;
    }
}
