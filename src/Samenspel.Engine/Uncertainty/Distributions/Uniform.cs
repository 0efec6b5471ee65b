namespace Samenspel.Engine.Uncertainty.Distributions;

/// <summary>Anything from the least to the most is equally likely.</summary>
public sealed record Uniform(double Min, double Max) : Distribution
{
    public override bool IsCertain => Max <= Min;

    public override double Mean => 0.5 * (Min + Max);

    public override double Deviation => (Max - Min) / Math.Sqrt(12);

    private protected override double AtChance(double below, double above) =>
        below < above ? Min + ((Max - Min) * below) : Max - ((Max - Min) * above);

    private protected override void AddFaults(string field, List<CaseFault> faults)
    {
        if (AreNumbers(field, faults, ("min", Min), ("max", Max)) && Min > Max)
        {
            faults.Add(new($"{field}.min", "min-above-max", "The least is above the most."));
        }
    }
}
