namespace Samenspel.Engine.Uncertainty.Distributions;

/// <summary>Least, most likely and most, with straight sides between them.</summary>
public sealed record Triangular(double Min, double Mode, double Max) : Distribution
{
    public override bool IsCertain => Max <= Min;

    public override double Mean => (Min + Mode + Max) / 3;

    public override double Deviation
    {
        get
        {
            var (left, range) = (Mode - Min, Max - Min);
            return Math.Sqrt(((range * range) - (left * range) + (left * left)) / 18);
        }
    }

    private protected override double AtChance(double below, double above)
    {
        var range = Max - Min;
        return below * range < Mode - Min
            ? Min + Math.Sqrt(below * range * (Mode - Min))
            : Max - Math.Sqrt(above * range * (Max - Mode));
    }

    private protected override void AddFaults(string field, List<CaseFault> faults) =>
        ThreePointFaults.Add(field, Min, Mode, Max, AreNumbers(field, faults, ("min", Min), ("mode", Mode), ("max", Max)), faults);
}
