namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Why the cost of every group is not known.</summary>
public enum GroupsMissing
{
    /// <summary>It is known.</summary>
    None,

    /// <summary>There is nothing to share.</summary>
    NoJoint,

    /// <summary>With one participant there are no groups.</summary>
    OneParticipant,

    /// <summary>Of somebody it is not known what going alone costs.</summary>
    NoAlone,

    /// <summary>There are too many participants to list all groups.</summary>
    TooMany,

    /// <summary>Under uncertainty a number is missing for somebody.</summary>
    MissingFigures,

    /// <summary>No line can be drawn, or the rule gives a group less than nothing.</summary>
    NoRule,
}
