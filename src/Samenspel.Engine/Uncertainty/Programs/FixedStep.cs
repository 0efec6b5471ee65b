namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>A slot with one certain number.</summary>
internal sealed class FixedStep(int slot, double value) : IBlockStep
{
    public void Run(BlockSlots slots) => slots[slot].Fill(value);
}
