using Samenspel.Engine.Uncertainty.Points;
using Samenspel.Engine.Uncertainty.Programs;

namespace Samenspel.Engine.Uncertainty.Runs;

/// <summary>
/// Runs a program over all blocks. Every block writes its own part of each outcome, and nothing is added up over blocks here: so the
/// number of threads cannot change a digit.
/// </summary>
internal sealed class DrawRun(DrawProgram program, RunOptions options, RunWatch watch)
{
    private readonly PointSource _points = options.Points(program.Coordinates);
    private readonly RowSet _outcomes = program.Outcomes ?? program.Cells;

    /// <summary>Draws of some outcomes.</summary>
    /// <param name="from">The first outcome.</param>
    /// <param name="count">How many.</param>
    /// <param name="done">The part of all work that was done before this call, and after it.</param>
    /// <returns>For each outcome one number a draw, in whole blocks: what lies beyond the number of draws does not count.</returns>
    public double[][] Draws(int from, int count, (double Before, double After) done)
    {
        double[][] draws = [.. Enumerable.Range(0, count).Select(_ => new double[options.Blocks * PointSource.BlockLength])];
        int[] cells = program.Outcomes is null ? [] : [.. Enumerable.Range(from, count).SelectMany(program.Outcomes.Reads).Where(slot => slot != BlockSlots.One).Distinct().Order()];
        var finished = 0;
        var every = Math.Max(1, options.Blocks / 100);
        if (options.Threads == 1)
        {
            var work = Start();
            for (var block = 0; block < options.Blocks; block++)
            {
                watch.Cancellation.ThrowIfCancellationRequested();
                One(block, work);
            }
        }
        else
        {
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = watch.Cancellation };
            Parallel.For(0, options.Blocks, parallel, Start, (block, _, work) => One(block, work), _ => { });
        }

        return draws;

        (BlockSlots Slots, BlockSlots Cells) Start() => (new(program.Slots), new(program.Outcomes is null ? 1 : program.Cells.Count + 1));

        (BlockSlots Slots, BlockSlots Cells) One(int block, (BlockSlots Slots, BlockSlots Cells) work)
        {
            program.Prepare(_points, block, work.Slots);
            foreach (var cell in cells)
            {
                program.Cells.Evaluate(cell - 1, work.Slots.All, work.Cells[cell]);
            }

            var source = program.Outcomes is null ? work.Slots : work.Cells;
            for (var i = 0; i < count; i++)
            {
                _outcomes.Evaluate(from + i, source.All, draws[i].AsSpan(block * PointSource.BlockLength, PointSource.BlockLength));
            }

            var now = Interlocked.Increment(ref finished);
            if (now % every == 0)
            {
                watch.Progress?.Report(done.Before + ((done.After - done.Before) * now / options.Blocks));
            }

            return work;
        }
    }
}
