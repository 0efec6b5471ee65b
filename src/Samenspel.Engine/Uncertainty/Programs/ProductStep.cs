namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>A slot becomes the product of two others.</summary>
internal sealed class ProductStep(int target, int first, int second) : IBlockStep
{
    public void Run(BlockSlots slots)
    {
        var product = slots[target];
        var one = slots[first];
        var other = slots[second];
        for (var i = 0; i < product.Length; i++)
        {
            product[i] = one[i] * other[i];
        }
    }
}
