namespace Samenspel.Engine.BusinessCases;

/// <summary>By what the joint cost is split.</summary>
public enum SplitKey
{
    Inhabitants,
    FteAlone,
    FteToday,
}
