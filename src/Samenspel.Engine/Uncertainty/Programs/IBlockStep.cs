namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>Fills or changes slots of a block.</summary>
internal interface IBlockStep
{
    void Run(BlockSlots slots);
}
