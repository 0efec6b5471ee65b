namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>What a benefit that is not money is about.</summary>
public enum BenefitKind
{
    /// <summary>Less depends on one person.</summary>
    Vulnerability,
    Quality,

    /// <summary>New tasks can be taken on.</summary>
    Absorption,
    Other,
}
