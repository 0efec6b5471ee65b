using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Points;
using Samenspel.Engine.Uncertainty.Programs;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Uncertainty.Influences;

/// <summary>Runs a program on two sets of points, and on the first with one input after the other from the second.</summary>
internal sealed class ClusterRun
{
    private readonly DrawProgram _program;
    private readonly IReadOnlyList<InputCluster> _clusters;
    private readonly RunOptions _options;
    private readonly RunWatch _watch;
    private readonly PointSource _points;
    private readonly double _middle;

    public ClusterRun(DrawProgram program, IReadOnlyList<InputCluster> clusters, RunOptions options, RunWatch watch)
    {
        (_program, _clusters, _options, _watch) = (program, clusters, options, watch);
        _points = options.Points([.. program.Coordinates, .. program.Coordinates.Select(name => $"second:{name}")]);
        var slots = new BlockSlots(program.Slots);
        program.Finish(slots);
        _middle = program.Evaluate(0, slots, slots)[0];
    }

    /// <summary>The sums of each replication; added up block by block in their order, whatever the number of threads.</summary>
    public IndexSums[] Sums()
    {
        var blocks = new IndexSums[_options.Blocks];
        var finished = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = _options.Threads, CancellationToken = _watch.Cancellation };
        Parallel.For(0, blocks.Length, parallel, () => new Work(_program.Slots), (block, _, work) =>
        {
            blocks[block] = Block(block, work);
            _watch.Progress?.Report((double)Interlocked.Increment(ref finished) / blocks.Length);
            return work;
        }, _ => { });
        var each = blocks.Length / _options.Replications;
        return [.. Enumerable.Range(0, _options.Replications).Select(replication =>
        {
            var sums = new IndexSums(_clusters.Count);
            Array.ForEach(blocks[(replication * each)..((replication + 1) * each)], sums.Add);
            return sums;
        })];
    }

    private IndexSums Block(int block, Work work)
    {
        var (sums, coordinates) = (new IndexSums(_clusters.Count), _program.Coordinates.Count);
        for (var i = 0; i < coordinates; i++)
        {
            Fill(i, block, work.First[i + 1]);
            Fill(coordinates + i, block, work.Second[i + 1]);
        }

        double[] first = Outcome(work, work.First, work.First, []), second = Outcome(work, work.Second, work.Second, []);
        sums.Add(first, second);
        for (var cluster = 0; cluster < _clusters.Count; cluster++)
        {
            sums.Add(cluster, first, second, Outcome(work, work.First, work.Second, _clusters[cluster].Coordinates));
        }

        return sums;
    }

    private void Fill(int coordinate, int block, Span<double> target)
    {
        _points.Fill(coordinate, block, target);
        NormalDraws.FromUniform(target);
    }

    // Around the outcome of the medians, so that squares lose no digits.
    private double[] Outcome(Work work, BlockSlots from, BlockSlots other, IReadOnlyList<int> coordinates)
    {
        from.All[..((_program.Coordinates.Count + 1) * PointSource.BlockLength)].CopyTo(work.Mixed.From(0));
        foreach (var coordinate in coordinates)
        {
            other[coordinate + 1].CopyTo(work.Mixed[coordinate + 1]);
        }

        _program.Finish(work.Mixed);
        var values = _program.Evaluate(0, work.Mixed, work.Mixed);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] -= _middle;
        }

        return values;
    }

    private sealed record Work(BlockSlots First, BlockSlots Second, BlockSlots Mixed)
    {
        public Work(int slots)
            : this(new(slots), new(slots), new(slots))
        {
        }
    }
}
