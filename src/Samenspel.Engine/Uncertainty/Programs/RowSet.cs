using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Samenspel.Engine.Uncertainty.Points;

namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>
/// Rows that are sums of weighted slots, parted by the modifier that multiplies a part. Terms are added in a fixed order, each draw in its
/// own lane. A product and its sum are fused everywhere, also where the processor cannot: the same digits on every machine and for any
/// number of threads.
/// </summary>
internal sealed class RowSet
{
    private const int Lanes = PointSource.BlockLength / 4;
    private const int Width = 8;

    private readonly Part[][] _rows;

    public RowSet(IEnumerable<RowTerms> rows)
    {
        _rows = [.. rows.Select(row => row.InOrder().GroupBy(term => term.Modifier)
            .Select(part => new Part(part.Key, [.. part.Select(term => term.Slot)], [.. part.Select(term => term.Weight)])).ToArray())];
    }

    public int Count => _rows.Length;

    public int Terms => _rows.Sum(row => row.Sum(part => part.Slots.Length));

    /// <summary>True when no row has a modifier: one matrix is all there is.</summary>
    public bool IsMatrix => _rows.All(row => row.All(part => part.Modifier == BlockSlots.One));

    /// <summary>The slots that a row reads.</summary>
    public IEnumerable<int> Reads(int row) => _rows[row].SelectMany(part => part.Slots.Append(part.Modifier));

    /// <summary>Computes one row of a block.</summary>
    /// <param name="row">Which row.</param>
    /// <param name="slots">All slots of the block, one after the other.</param>
    /// <param name="target">Gets one number a draw.</param>
    public void Evaluate(int row, ReadOnlySpan<double> slots, Span<double> target)
    {
        var from = MemoryMarshal.Cast<double, Vector256<double>>(slots);
        var to = MemoryMarshal.Cast<double, Vector256<double>>(target);
        var parts = _rows[row];
        if (parts.Length == 0)
        {
            target.Clear();
        }

        for (var i = 0; i < parts.Length; i++)
        {
            AddPart(parts[i], from, to, i == 0);
        }
    }

    private static void AddPart(Part part, ReadOnlySpan<Vector256<double>> from, Span<Vector256<double>> to, bool isFirst)
    {
        for (var at = 0; at < Lanes; at += Width)
        {
            Vector256<double> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
            ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(from), at);
            for (var term = 0; term < part.Slots.Length; term++)
            {
                var weight = Vector256.Create(part.Weights[term]);
                ref var slot = ref Unsafe.Add(ref first, part.Slots[term] * Lanes);
                a = Vector256.FusedMultiplyAdd(weight, slot, a);
                b = Vector256.FusedMultiplyAdd(weight, Unsafe.Add(ref slot, 1), b);
                c = Vector256.FusedMultiplyAdd(weight, Unsafe.Add(ref slot, 2), c);
                d = Vector256.FusedMultiplyAdd(weight, Unsafe.Add(ref slot, 3), d);
                e = Vector256.FusedMultiplyAdd(weight, Unsafe.Add(ref slot, 4), e);
                f = Vector256.FusedMultiplyAdd(weight, Unsafe.Add(ref slot, 5), f);
                g = Vector256.FusedMultiplyAdd(weight, Unsafe.Add(ref slot, 6), g);
                h = Vector256.FusedMultiplyAdd(weight, Unsafe.Add(ref slot, 7), h);
            }

            Span<Vector256<double>> sums = [a, b, c, d, e, f, g, h];
            Finish(sums, from.Slice((part.Modifier * Lanes) + at, Width), to.Slice(at, Width), part.Modifier == BlockSlots.One, isFirst);
        }
    }

    private static void Finish(
        ReadOnlySpan<Vector256<double>> sums, ReadOnlySpan<Vector256<double>> modifier, Span<Vector256<double>> target, bool isPlain, bool isFirst)
    {
        for (var i = 0; i < Width; i++)
        {
            var sum = isPlain ? sums[i] : sums[i] * modifier[i];
            target[i] = isFirst ? sum : target[i] + sum;
        }
    }

    private sealed record Part(int Modifier, int[] Slots, double[] Weights);
}
