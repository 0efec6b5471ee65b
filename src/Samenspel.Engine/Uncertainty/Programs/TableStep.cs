using Samenspel.Engine.Uncertainty.Distributions;

namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>Normal draws become draws of a distribution.</summary>
internal sealed class TableStep(int slot, QuantileTable table) : IBlockStep
{
    public void Run(BlockSlots slots) => table.Apply(slots[slot]);
}
