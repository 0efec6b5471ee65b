namespace Samenspel.Engine.BusinessCases;

/// <summary>How many of the groups of one size save enough.</summary>
public enum PayingGroups
{
    None,
    Some,
    Every,
}
