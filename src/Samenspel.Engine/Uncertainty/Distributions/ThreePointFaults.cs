namespace Samenspel.Engine.Uncertainty.Distributions;

/// <summary>What can be wrong with a least, a most likely and a most.</summary>
internal static class ThreePointFaults
{
    public static void Add(string field, double min, double mode, double max, bool areNumbers, List<CaseFault> faults)
    {
        if (!areNumbers)
        {
            return;
        }

        if (min > max)
        {
            faults.Add(new($"{field}.min", "min-above-max", "The least is above the most."));
        }
        else if (mode < min || mode > max)
        {
            faults.Add(new($"{field}.mode", "mode-outside-range", "The most likely number lies outside the range from least to most."));
        }
    }
}
