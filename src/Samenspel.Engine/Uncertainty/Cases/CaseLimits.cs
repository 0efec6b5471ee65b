namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>Sizes to which a case is accepted.</summary>
public static class CaseLimits
{
    public const int MaxPartners = 60;
    public const int MaxYears = 20;
    public const int MaxSituations = 12;
    public const int MaxLines = 400;

    /// <summary>Independent uncertain numbers in a case: what Sobol's sequence has dimensions for.</summary>
    public const int MaxUncertain = 512;

    /// <summary>Up to so many partners every group of them is computed.</summary>
    public const int MaxPartnersForAllGroups = 10;
}
