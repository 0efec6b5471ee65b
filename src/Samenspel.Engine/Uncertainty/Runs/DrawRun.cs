using Samenspel.Engine.Uncertainty.Points;
using Samenspel.Engine.Uncertainty.Programs;

namespace Samenspel.Engine.Uncertainty.Runs;

/// <summary>
/// Runs a program over all blocks. Every block writes its own part of each outcome, and nothing is added up over blocks here: so the
/// number of threads cannot change a digit.
/// </summary>
internal sealed class DrawRun
{
    private readonly DrawProgram _program;
    private readonly RunOptions _options;
    private readonly RunWatch _watch;
    private readonly PointSource _points;
    private readonly RowSet _outcomes;

    /// <param name="program">What to run.</param>
    /// <param name="options">Method, draws, seed and threads.</param>
    /// <param name="watch">Progress and cancellation.</param>
    /// <param name="leading">The outcomes for which Sobol's points are turned to where they matter.</param>
    public DrawRun(DrawProgram program, RunOptions options, RunWatch watch, IReadOnlyList<int> leading)
    {
        (_options, _watch) = (options, watch);
        _program = options.Method == DrawMethod.Sobol ? program with { Rotation = Rotation.For(program, leading) } : program;
        (_points, _outcomes) = (options.Points(program.Coordinates), program.Outcomes ?? program.Cells);
    }

    /// <summary>Draws of some outcomes.</summary>
    /// <param name="from">The first outcome.</param>
    /// <param name="count">How many.</param>
    /// <param name="done">The part of all work that was done before this call, and after it.</param>
    /// <returns>For each outcome one number a draw, in whole blocks: what lies beyond the number of draws does not count. To be disposed.</returns>
    public DrawRows Draws(int from, int count, (double Before, double After) done)
    {
        var draws = new DrawRows(count, _options.Blocks * PointSource.BlockLength);
        int[] cells = _program.Outcomes is null ? [] : [.. Enumerable.Range(from, count).SelectMany(_program.Outcomes.Reads).Where(slot => slot != BlockSlots.One).Distinct().Order()];
        var finished = 0;
        var every = Math.Max(1, _options.Blocks / 100);
        if (_options.Threads == 1)
        {
            var work = Start();
            for (var block = 0; block < _options.Blocks; block++)
            {
                _watch.Cancellation.ThrowIfCancellationRequested();
                One(block, work);
            }
        }
        else
        {
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = _options.Threads, CancellationToken = _watch.Cancellation };
            Parallel.For(0, _options.Blocks, parallel, Start, (block, _, work) => One(block, work), _ => { });
        }

        return draws;

        (BlockSlots Slots, BlockSlots Cells) Start() => (new(_program.Slots), new(_program.Outcomes is null ? 1 : _program.Cells.Count + 1));

        (BlockSlots Slots, BlockSlots Cells) One(int block, (BlockSlots Slots, BlockSlots Cells) work)
        {
            _program.Prepare(_points, block, work.Slots);
            foreach (var cell in cells)
            {
                _program.Cells.Evaluate(cell - 1, work.Slots.All, work.Cells[cell]);
            }

            var source = _program.Outcomes is null ? work.Slots : work.Cells;
            for (var i = 0; i < count; i++)
            {
                _outcomes.Evaluate(from + i, source.All, draws[i].AsSpan(block * PointSource.BlockLength, PointSource.BlockLength));
            }

            var now = Interlocked.Increment(ref finished);
            if (now % every == 0)
            {
                _watch.Progress?.Report(done.Before + ((done.After - done.Before) * now / _options.Blocks));
            }

            return work;
        }
    }
}
