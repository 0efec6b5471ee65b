namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>What a case under uncertainty needs and its source may not give. Meanings and values: content/defaults/uncertainty.json.</summary>
public enum DefaultId
{
    Years,
    DiscountRate,
    PriceGrowth,
    Realisation,
    DelayMonths,
    SetUpEstimate,
    SetUpOverrun,
    SetUpPhases,
    StartCorrelation,
    ClientRole,
    Coordination,
    Friction,
    FrictionPhases,
    JointRange,
    SavingAgainstAlone,
    SavingAgainstToday,
    RangeMeasured,
    RangeComputed,
    RangeEstimated,
    RangeAssumption,
    OwnShare,
    Sharing,
    CostPerFte,
    Vat,
}
