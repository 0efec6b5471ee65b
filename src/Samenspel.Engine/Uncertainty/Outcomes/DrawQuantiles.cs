using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>
/// Mean, share above zero and exact quantiles without sorting: count into cells of equal width, laid by the first draws, then sort only the cells in which a
/// quantile lies. Sums run in four lanes in the order of the draws.
/// </summary>
internal sealed class DrawQuantiles
{
    private const int MostCells = 2048;
    private const int Sample = 4096;

    // A cell at an end that holds a larger part than this would be slow to sort.
    private const int MostOutside = 16;

    private readonly int[] _counts = new int[MostCells + 1];
    private readonly int[] _wanted = new int[MostCells + 1];
    private double[] _kept = [];
    private int _cells;
    private double _low;
    private double _scale;

    public double Mean { get; private set; }

    public double AboveZero { get; private set; }

    /// <summary>Looks at draws.</summary>
    /// <param name="draws">Finite numbers, at least four.</param>
    /// <param name="levels">Chances from 0 to 1, rising.</param>
    /// <param name="quantiles">Gets a number for each level.</param>
    public void Of(ReadOnlySpan<double> draws, ReadOnlySpan<double> levels, Span<double> quantiles)
    {
        // A few draws a cell: more cells cost more than they spare.
        _cells = Math.Clamp(draws.Length / 4, 16, MostCells);
        if (!Divide(Range(draws[..Math.Min(draws.Length, Sample)])))
        {
            (_low, _scale) = (draws[0], 0);
        }

        Sweep(draws);
        if ((_scale == 0 || Math.Max(_counts[0], _counts[_cells]) > draws.Length / MostOutside) && !Again(draws))
        {
            quantiles.Fill(_low);
            return;
        }

        Span<int> ranks = stackalloc int[2 * levels.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            var rank = (int)(levels[i] * (draws.Length - 1));
            (ranks[2 * i], ranks[(2 * i) + 1]) = (rank, Math.Min(rank + 1, draws.Length - 1));
        }

        Span<double> values = stackalloc double[ranks.Length];
        Select(draws, ranks, values);
        for (var i = 0; i < levels.Length; i++)
        {
            var part = (levels[i] * (draws.Length - 1)) - ranks[2 * i];
            quantiles[i] = values[2 * i] + (part * (values[(2 * i) + 1] - values[2 * i]));
        }
    }

    private static (double Low, double High) Range(ReadOnlySpan<double> draws)
    {
        var lanes = MemoryMarshal.Cast<double, Vector256<double>>(draws);
        var (low, high) = (lanes[0], lanes[0]);
        foreach (var lane in lanes)
        {
            (low, high) = (Vector256.Min(low, lane), Vector256.Max(high, lane));
        }

        var (least, most) = (Math.Min(Math.Min(low[0], low[1]), Math.Min(low[2], low[3])), Math.Max(Math.Max(high[0], high[1]), Math.Max(high[2], high[3])));
        foreach (var draw in draws[(4 * lanes.Length)..])
        {
            (least, most) = (Math.Min(least, draw), Math.Max(most, draw));
        }

        return (least, most);
    }

    /// <returns>False when there is nothing between the two to divide into cells.</returns>
    private bool Divide((double Low, double High) range)
    {
        (_low, _scale) = (range.Low, _cells / (range.High - range.Low));
        return double.IsFinite(_scale) && range.High > range.Low;
    }

    // The first draws said too little about the others: the cells are made anew from all of them.
    private bool Again(ReadOnlySpan<double> draws)
    {
        if (!Divide(Range(draws)))
        {
            return false;
        }

        Array.Clear(_counts, 0, _cells + 1);
        Count(draws);
        return true;
    }

    // Sum and cells in one pass, part by part, so that each number comes from memory once.
    private void Sweep(ReadOnlySpan<double> draws)
    {
        Array.Clear(_counts, 0, _cells + 1);
        var (sum, above) = (Vector256<double>.Zero, Vector256<long>.Zero);
        var rest = draws;
        while (rest.Length >= 4)
        {
            var part = rest[..Math.Min(rest.Length & ~3, Sample)];
            foreach (var lane in MemoryMarshal.Cast<double, Vector256<double>>(part))
            {
                sum += lane;
                above -= Vector256.GreaterThan(lane, Vector256<double>.Zero).AsInt64();
            }

            Count(part);
            rest = rest[part.Length..];
        }

        var (total, count) = (sum[0] + sum[1] + sum[2] + sum[3], above[0] + above[1] + above[2] + above[3]);
        foreach (var draw in rest)
        {
            total += draw;
            count += draw > 0 ? 1 : 0;
        }

        Count(rest);
        (Mean, AboveZero) = (total / draws.Length, (double)count / draws.Length);
    }

    private void Count(ReadOnlySpan<double> draws)
    {
        var (low, scale, last, counts) = (_low, _scale, (double)_cells, _counts);
        foreach (var draw in draws)
        {
            counts[Cell(draw, low, scale, last)]++;
        }
    }

    // What lies outside the range of the first draws belongs to the cell at that end.
    private static int Cell(double draw, double low, double scale, double last) => (int)Math.Min(Math.Max((draw - low) * scale, 0), last);

    // The cell of a number never falls when the number rises, so ranks can be counted through the cells.
    private void Select(ReadOnlySpan<double> draws, ReadOnlySpan<int> ranks, Span<double> values)
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

        Keep(draws, kept);
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
    private void Keep(ReadOnlySpan<double> draws, int kept)
    {
        if (_kept.Length < kept)
        {
            _kept = new double[kept];
        }

        var (low, scale, last, wanted, into) = (_low, _scale, (double)_cells, _wanted, _kept);
        foreach (var draw in draws)
        {
            ref var place = ref wanted[Cell(draw, low, scale, last)];
            if (place != 0)
            {
                into[place++ - 1] = draw;
            }
        }
    }
}
