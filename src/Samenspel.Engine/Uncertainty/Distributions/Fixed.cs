namespace Samenspel.Engine.Uncertainty.Distributions;

/// <summary>One certain number.</summary>
public sealed record Fixed(double Value) : Distribution
{
    public override bool IsCertain => true;

    public override double Mean => Value;

    public override double Deviation => 0;

    internal override double AtNormal(double z) => Value;

    private protected override double AtChance(double below, double above) => Value;

    private protected override void AddFaults(string field, List<CaseFault> faults) => AreNumbers(field, faults, ("value", Value));
}
