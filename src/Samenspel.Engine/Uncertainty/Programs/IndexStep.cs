namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>The path of a price index: one slot a year.</summary>
internal sealed class IndexStep(int growth, double volatility, int[] movements, int[] years) : IBlockStep
{
    public void Run(BlockSlots slots)
    {
        var rate = slots[growth];
        for (var year = 0; year < years.Length; year++)
        {
            var before = slots[year == 0 ? BlockSlots.One : years[year - 1]];
            var now = slots[years[year]];
            for (var i = 0; i < now.Length; i++)
            {
                now[i] = before[i] * (1 + rate[i]);
            }

            if (movements.Length > 0)
            {
                var movement = slots[movements[year]];
                for (var i = 0; i < now.Length; i++)
                {
                    now[i] *= Math.Exp(volatility * movement[i]);
                }
            }
        }
    }
}
