namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>One municipality and the numbers that costs follow. A number that nobody gave is null, never zero.</summary>
/// <param name="Key">Unique in the case.</param>
/// <param name="Inhabitants">Number of people.</param>
/// <param name="Workplaces">Number of workplaces.</param>
/// <param name="Fte">ICT staff in full-time equivalents.</param>
/// <param name="Applications">Number of applications.</param>
public sealed record Partner(string Key, double? Inhabitants, double? Workplaces = null, double? Fte = null, double? Applications = null)
{
    /// <summary>ICT staff that it would need without the others, in full-time equivalents.</summary>
    public double? FteAlone { get; init; }

    /// <summary>Which part of compensable VAT it gets back, 0 to 1; null when nobody said, which matters only where there is such VAT.</summary>
    public double? VatRecovery { get; init; } = 1;

    /// <summary>False for a candidate: it takes no part, and can be asked to join in a what-if.</summary>
    public bool IsMember { get; init; } = true;

    /// <summary>The number that a driver stands for; null when it is missing, 1 for drivers that ask nothing of the partner.</summary>
    internal double? Amount(CostDriver driver) => driver switch
    {
        CostDriver.Inhabitants => Inhabitants,
        CostDriver.Workplaces => Workplaces,
        CostDriver.Fte => Fte,
        CostDriver.Applications => Applications,
        CostDriver.FteAlone => FteAlone,
        _ => 1,
    };
}
