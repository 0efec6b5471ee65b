namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Which cost is shared.</summary>
public enum SharedMeasure
{
    /// <summary>One year of the certain staff case at full growth.</summary>
    Certain,

    /// <summary>The last year of the case under uncertainty, its median.</summary>
    UncertainYear,

    /// <summary>The present value of all years under uncertainty, its median.</summary>
    PresentValue,
}
