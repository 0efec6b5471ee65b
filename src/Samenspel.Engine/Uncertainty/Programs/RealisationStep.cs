namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>Which part of working together is reached in a year, after a delay, and which is not.</summary>
internal sealed class RealisationStep(RealisationCurve curve, int year, int delay, int reached, int rest) : IBlockStep
{
    public void Run(BlockSlots slots)
    {
        var months = slots[delay];
        var part = slots[reached];
        var other = slots[rest];
        for (var i = 0; i < part.Length; i++)
        {
            part[i] = curve.At(year - (months[i] / 12));
            other[i] = 1 - part[i];
        }
    }
}
