using Samenspel.Engine.Uncertainty.Cases;

namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>What one payer pays for a number of an amount, when the line has steps or caps.</summary>
internal sealed class RuleStep(int target, int amount, double number, CostRule rule) : IBlockStep
{
    public void Run(BlockSlots slots)
    {
        var from = slots[amount];
        var to = slots[target];
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = rule.Apply(number * from[i]);
        }
    }
}
