namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Which end of a joint figure that is a range; for a single figure all three are the same.</summary>
public enum JointEnd
{
    Low,

    /// <summary>Halfway between both ends.</summary>
    Middle,
    High,
}
