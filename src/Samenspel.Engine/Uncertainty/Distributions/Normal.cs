namespace Samenspel.Engine.Uncertainty.Distributions;

/// <summary>The bell curve, without bounds.</summary>
/// <param name="Centre">The mean.</param>
/// <param name="Spread">The standard deviation; not negative.</param>
public sealed record Normal(double Centre, double Spread) : Distribution
{
    public override bool IsCertain => Spread <= 0;

    public override double Mean => Centre;

    public override double Deviation => Spread;

    internal override double AtNormal(double z) => Centre + (Spread * z);

    private protected override double AtChance(double below, double above) =>
        AtNormal(below < above ? NormalCurve.Quantile(below) : -NormalCurve.Quantile(above));

    private protected override void AddFaults(string field, List<CaseFault> faults)
    {
        if (AreNumbers(field, faults, ("centre", Centre), ("spread", Spread)) && Spread < 0)
        {
            faults.Add(new($"{field}.spread", "negative-spread", "The standard deviation is negative."));
        }
    }
}
