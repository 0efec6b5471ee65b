namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Where the rule for smaller groups comes from.</summary>
public enum SharedRuleOrigin
{
    /// <summary>It stands in the case.</summary>
    Case,

    /// <summary>The case has none: the line through the average participant alone and all together.</summary>
    AloneAndTogether,
}
