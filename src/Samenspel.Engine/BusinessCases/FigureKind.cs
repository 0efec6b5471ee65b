namespace Samenspel.Engine.BusinessCases;

/// <summary>A figure that can be missing.</summary>
public enum FigureKind
{
    FteToday,
    FteAlone,
    Joint,
    Rule,
}
