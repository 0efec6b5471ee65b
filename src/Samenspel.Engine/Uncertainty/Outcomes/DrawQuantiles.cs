using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>
/// Mean, share above zero and exact quantiles without sorting: count into cells of equal width, then sort only the cells in which a
/// quantile lies. Sums run in four lanes in the order of the draws.
/// </summary>
internal sealed class DrawQuantiles
{
    private const int MostCells = 2048;

    private readonly int[] _counts = new int[MostCells + 1];
    private readonly int[] _wanted = new int[MostCells + 1];
    private double[] _kept = [];
    private int _cells;

    public double Mean { get; private set; }

    public double AboveZero { get; private set; }

    /// <summary>Looks at draws.</summary>
    /// <param name="draws">Finite numbers, at least four.</param>
    /// <param name="levels">Chances from 0 to 1, rising.</param>
    /// <param name="quantiles">Gets a number for each level.</param>
    public void Of(ReadOnlySpan<double> draws, ReadOnlySpan<double> levels, Span<double> quantiles)
    {
        var (low, high) = Sweep(draws);
        // A few draws a cell: more cells cost more than they spare.
        _cells = Math.Clamp(draws.Length / 4, 16, MostCells);
        var scale = _cells / (high - low);
        if (!double.IsFinite(scale) || high <= low)
        {
            quantiles.Fill(low);
            return;
        }

        Count(draws, low, scale);
        Span<int> ranks = stackalloc int[2 * levels.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            var rank = (int)(levels[i] * (draws.Length - 1));
            (ranks[2 * i], ranks[(2 * i) + 1]) = (rank, Math.Min(rank + 1, draws.Length - 1));
        }

        Span<double> values = stackalloc double[ranks.Length];
        Select(draws, low, scale, ranks, values);
        for (var i = 0; i < levels.Length; i++)
        {
            var part = (levels[i] * (draws.Length - 1)) - ranks[2 * i];
            quantiles[i] = values[2 * i] + (part * (values[(2 * i) + 1] - values[2 * i]));
        }
    }

    private (double Low, double High) Sweep(ReadOnlySpan<double> draws)
    {
        var lanes = MemoryMarshal.Cast<double, Vector256<double>>(draws);
        var (sum, low, high, above) = (Vector256<double>.Zero, lanes[0], lanes[0], Vector256<long>.Zero);
        foreach (var lane in lanes)
        {
            sum += lane;
            low = Vector256.Min(low, lane);
            high = Vector256.Max(high, lane);
            above -= Vector256.GreaterThan(lane, Vector256<double>.Zero).AsInt64();
        }

        var (total, count) = (sum[0] + sum[1] + sum[2] + sum[3], above[0] + above[1] + above[2] + above[3]);
        var (least, most) = (Math.Min(Math.Min(low[0], low[1]), Math.Min(low[2], low[3])), Math.Max(Math.Max(high[0], high[1]), Math.Max(high[2], high[3])));
        foreach (var draw in draws[(4 * lanes.Length)..])
        {
            total += draw;
            count += draw > 0 ? 1 : 0;
            (least, most) = (Math.Min(least, draw), Math.Max(most, draw));
        }

        (Mean, AboveZero) = (total / draws.Length, (double)count / draws.Length);
        return (least, most);
    }

    private void Count(ReadOnlySpan<double> draws, double low, double scale)
    {
        Array.Clear(_counts, 0, _cells + 1);
        foreach (var draw in draws)
        {
            _counts[(int)((draw - low) * scale)]++;
        }
    }

    // The cell of a number never falls when the number rises, so ranks can be counted through the cells.
    private void Select(ReadOnlySpan<double> draws, double low, double scale, ReadOnlySpan<int> ranks, Span<double> values)
    {
        Array.Clear(_wanted, 0, _cells + 1);
        var (cell, before, kept) = (0, 0, 0);
        Span<int> starts = stackalloc int[ranks.Length];
        Span<int> cells = stackalloc int[ranks.Length];
        for (var i = 0; i < ranks.Length; i++)
        {
            // With few draws the next level can lie below the upper neighbour of the last one.
            (cell, before) = before > ranks[i] ? (0, 0) : (cell, before);
            while (before + _counts[cell] <= ranks[i])
            {
                before += _counts[cell++];
            }

            if (_wanted[cell] == 0)
            {
                _wanted[cell] = kept + 1;
                kept += _counts[cell];
            }

            (cells[i], starts[i]) = (cell, before);
        }

        Keep(draws, low, scale, kept);
        for (var i = 0; i < ranks.Length; i++)
        {
            var end = _wanted[cells[i]] - 1;
            var part = _kept.AsSpan(end - _counts[cells[i]], _counts[cells[i]]);
            if (i == 0 || cells[i] != cells[i - 1])
            {
                part.Sort();
            }

            values[i] = part[ranks[i] - starts[i]];
        }
    }

    // Afterwards each wanted cell holds its end, plus one.
    private void Keep(ReadOnlySpan<double> draws, double low, double scale, int kept)
    {
        if (_kept.Length < kept)
        {
            _kept = new double[kept];
        }

        foreach (var draw in draws)
        {
            ref var place = ref _wanted[(int)((draw - low) * scale)];
            if (place != 0)
            {
                _kept[place++ - 1] = draw;
            }
        }
    }
}
