using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>A slot becomes a weighted sum of slots, of which it can be one itself.</summary>
internal sealed class MixStep(int target, params (int Slot, double Weight)[] parts) : IBlockStep
{
    private readonly double _own = parts.Where(part => part.Slot == target).Sum(part => part.Weight);
    private readonly (int Slot, double Weight)[] _others = [.. parts.Where(part => part.Slot != target && part.Weight != 0)];

    public void Run(BlockSlots slots)
    {
        // First the slot itself, because it is overwritten.
        var lanes = MemoryMarshal.Cast<double, Vector256<double>>(slots[target]);
        var own = Vector256.Create(_own);
        for (var i = 0; i < lanes.Length; i++)
        {
            lanes[i] *= own;
        }

        foreach (var (slot, factor) in _others)
        {
            var other = MemoryMarshal.Cast<double, Vector256<double>>(slots[slot]);
            var weight = Vector256.Create(factor);
            for (var i = 0; i < lanes.Length; i++)
            {
                lanes[i] += other[i] * weight;
            }
        }
    }
}
