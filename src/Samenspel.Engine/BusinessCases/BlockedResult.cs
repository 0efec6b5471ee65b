namespace Samenspel.Engine.BusinessCases;

/// <summary>A result that cannot be given while a figure is missing.</summary>
public enum BlockedResult
{
    AgainstToday,
    AgainstAlone,
    SplitByInhabitants,
    SplitByFteAlone,
    SplitByFteToday,

    /// <summary>Everything about groups smaller than the whole.</summary>
    SmallerGroups,
    SmallerGroupsAgainstToday,
    SmallerGroupsAgainstAlone,
}
