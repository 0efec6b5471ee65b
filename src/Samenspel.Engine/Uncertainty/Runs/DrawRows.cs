using System.Buffers;

namespace Samenspel.Engine.Uncertainty.Runs;

/// <summary>
/// Draws of some outcomes, a row for each. The memory is used again by the next run: to touch a hundred fresh megabytes costs as much as to compute what
/// stands in them, and the system gives them out to one thread at a time. All rows are written side by side, so each begins at another place in its
/// block of memory: blocks that are a power of two apart would push each other out of the cache.
/// </summary>
internal sealed class DrawRows : IDisposable
{
    // Nine lines of 64 bytes: no two of the first sixty-four rows meet within a page.
    private const int Step = 72;
    private const int Places = 64;

    private readonly ArraySegment<double>[] _rows;

    /// <param name="count">How many rows.</param>
    /// <param name="length">Numbers in each; what a row holds before it is written has no meaning.</param>
    public DrawRows(int count, int length) => _rows =
        [.. Enumerable.Range(0, count).Select(row => new ArraySegment<double>(ArrayPool<double>.Shared.Rent(length + (Step * Places)), row % Places * Step, length))];

    /// <summary>Not to be kept: they are somebody else's when this is disposed.</summary>
    public ArraySegment<double>[] All => _rows;

    public ArraySegment<double> this[int row] => _rows[row];

    public void Dispose() => Array.ForEach(_rows, row => ArrayPool<double>.Shared.Return(row.Array!));
}
