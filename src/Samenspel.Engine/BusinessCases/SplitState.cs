namespace Samenspel.Engine.BusinessCases;

/// <summary>Whether a split could be made.</summary>
public enum SplitState
{
    Done,

    /// <summary>There is no joint figure to split.</summary>
    NoJoint,

    /// <summary>A participant's figure that the split goes by is missing.</summary>
    MissingFigure,

    /// <summary>All figures that the split goes by are zero.</summary>
    NothingToSplitBy,
}
