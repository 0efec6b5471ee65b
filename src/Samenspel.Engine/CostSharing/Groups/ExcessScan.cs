using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Groups;

/// <summary>
/// Looks at every group of a table once and keeps those with the largest excess. x(S) is the sum of one number for the low bits
/// and one for the high bits, so a group costs one addition. The lanes are always four and no product is fused with a sum: the
/// result has the same bits with and without wide vector instructions.
/// </summary>
internal sealed class ExcessScan
{
    private const int MostLowBits = 10;
    private const int Step = 16;

    // A sum that should be zero is at most some 1e-14 here, because the directions have length one.
    private const double Zero = 1e-9;

    private readonly TableGame _game;
    private readonly int _lowBits;
    private readonly double[] _low;
    private readonly double[] _high;
    private readonly double[][] _inverseHeads;
    private readonly double[] _lowSpan1;
    private readonly double[] _lowSpan2;

    public ExcessScan(TableGame game)
    {
        _game = game;
        _lowBits = Math.Min(game.Lines, MostLowBits);
        _low = new double[1 << _lowBits];
        _high = new double[1 << (game.Lines - _lowBits)];
        (_lowSpan1, _lowSpan2) = (new double[_low.Length], new double[_low.Length]);
        _inverseHeads = [.. Enumerable.Range(0, game.Lines - _lowBits + 1).Select(high =>
            Enumerable.Range(0, _low.Length).Select(low => 1.0 / Math.Max(1, high + BitOperations.PopCount((uint)low))).ToArray())];
    }

    /// <summary>The proper groups with the largest excess above a floor.</summary>
    /// <param name="x">An allocation, one number a player.</param>
    /// <param name="measure">How excess is counted.</param>
    /// <param name="top">Gets the groups.</param>
    /// <param name="skip">Groups in this span are passed over; null looks at all.</param>
    /// <param name="cancellation">Ends the scan.</param>
    public void Run(ReadOnlySpan<double> x, ExcessMeasure measure, TopGroups top, GroupSpan? skip = null, CancellationToken cancellation = default)
    {
        var signed = new double[x.Length];
        for (var i = 0; i < x.Length; i++)
        {
            signed[i] = x[i] * _game.Sign;
        }

        SubsetSums.Fill(signed.AsSpan(0, _lowBits), _low);
        SubsetSums.Fill(signed.AsSpan(_lowBits), _high);
        var filter = skip is null ? null : new SpanFilter(skip, this);
        switch (measure)
        {
            case ExcessMeasure.PerHead:
                Blocks<PerHeadWeighing>(top, filter, cancellation);
                break;
            case ExcessMeasure.PerCost:
                Blocks<PerCostWeighing>(top, filter, cancellation);
                break;
            default:
                Blocks<PlainWeighing>(top, filter, cancellation);
                break;
        }
    }

    private void Blocks<TWeighing>(TopGroups top, SpanFilter? filter, CancellationToken cancellation)
        where TWeighing : struct, IWeighing
    {
        for (var high = 0; high < _high.Length; high++)
        {
            if ((high & 0x3FF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (_low.Length >= Step)
            {
                Block<TWeighing>(high, top, filter);
            }
            else
            {
                Singly<TWeighing>(high, 0, _low.Length, top, filter);
            }
        }
    }

    private void Block<TWeighing>(int high, TopGroups top, SpanFilter? filter)
        where TWeighing : struct, IWeighing
    {
        var own = MemoryMarshal.Cast<double, Vector256<double>>(_game.Values.Slice(high << _lowBits, _low.Length));
        var low = MemoryMarshal.Cast<double, Vector256<double>>(_low.AsSpan())[..own.Length];
        var heads = TWeighing.NeedsHeads
            ? MemoryMarshal.Cast<double, Vector256<double>>(_inverseHeads[BitOperations.PopCount((uint)high)].AsSpan())[..own.Length]
            : own;
        var start = Vector256.Create(_high[high]);
        var sign = Vector256.Create(_game.Sign);
        var threshold = Vector256.Create(top.Threshold);
        for (var i = 0; i + 3 < own.Length; i += 4)
        {
            var first = TWeighing.Weigh(start + low[i] - (sign * own[i]), own[i], heads[i]);
            var second = TWeighing.Weigh(start + low[i + 1] - (sign * own[i + 1]), own[i + 1], heads[i + 1]);
            var third = TWeighing.Weigh(start + low[i + 2] - (sign * own[i + 2]), own[i + 2], heads[i + 2]);
            var fourth = TWeighing.Weigh(start + low[i + 3] - (sign * own[i + 3]), own[i + 3], heads[i + 3]);
            var above = Vector256.GreaterThan(first, threshold) | Vector256.GreaterThan(second, threshold)
                | Vector256.GreaterThan(third, threshold) | Vector256.GreaterThan(fourth, threshold);
            if (above != Vector256<double>.Zero)
            {
                Singly<TWeighing>(high, i * 4, (i * 4) + Step, top, filter);
                threshold = Vector256.Create(top.Threshold);
            }
        }
    }

    private void Singly<TWeighing>(int high, int from, int to, TopGroups top, SpanFilter? filter)
        where TWeighing : struct, IWeighing
    {
        var values = _game.Values.Slice(high << _lowBits, _low.Length);
        var heads = _inverseHeads[BitOperations.PopCount((uint)high)];
        var last = (uint)_game.Values.Length - 1;
        for (var low = from; low < to; low++)
        {
            var group = ((uint)high << _lowBits) | (uint)low;
            var excess = TWeighing.Weigh(_high[high] + _low[low] - (_game.Sign * values[low]), values[low], heads[low]);
            if (excess > top.Threshold && group != 0 && group != last && filter?.Skips(high, low) != true)
            {
                top.Add(group, excess);
            }
        }
    }

    /// <summary>Knows the groups of a span by two random directions that are orthogonal to it: both sums are zero there, and nowhere else.</summary>
    private sealed class SpanFilter
    {
        private readonly double[] _low1;
        private readonly double[] _low2;
        private readonly double[] _high1;
        private readonly double[] _high2;

        public SpanFilter(GroupSpan span, ExcessScan scan)
        {
            var (first, second) = span.Outside();
            (_low1, _low2) = (scan._lowSpan1, scan._lowSpan2);
            SubsetSums.Fill(first.AsSpan(0, scan._lowBits), _low1);
            SubsetSums.Fill(second.AsSpan(0, scan._lowBits), _low2);
            _high1 = SubsetSums.Of(first.AsSpan(scan._lowBits));
            _high2 = SubsetSums.Of(second.AsSpan(scan._lowBits));
        }

        public bool Skips(int high, int low) =>
            Math.Abs(_high1[high] + _low1[low]) < Zero && Math.Abs(_high2[high] + _low2[low]) < Zero;
    }
}
