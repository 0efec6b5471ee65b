namespace Samenspel.Engine.Partners;

/// <summary>What there is to say about a group beside its fit.</summary>
public enum GroupRemarkKind
{
    /// <summary>A reason: the criterion <see cref="GroupRemark.Subject"/> fits well, <see cref="GroupRemark.Value"/> from 0 to 1.</summary>
    FitsWell,

    /// <summary>A weak point: the criterion fits badly.</summary>
    FitsBadly,

    /// <summary>Nothing is known about the criterion in this group.</summary>
    Unknown,

    /// <summary>Known of a part of the pairs or members only; the value is that part.</summary>
    PartlyKnown,

    /// <summary>A weak point: fewer members than the threshold.</summary>
    FewMembers,

    /// <summary>A weak point: fewer inhabitants than the threshold.</summary>
    FewInhabitants,

    /// <summary>A reason: the group reaches the threshold of scale.</summary>
    EnoughScale,

    /// <summary>A weak point: one member has more than half of the inhabitants; the value is its part.</summary>
    OneDominates,

    /// <summary>A weak point: without this member the group falls apart.</summary>
    HingesOn,

    /// <summary>A reason: two or more members are in this partnership already; the value is how many.</summary>
    TogetherIn,

    /// <summary>A weak point: a member (<see cref="GroupRemark.Value"/>) is in this partnership with parties outside the group.</summary>
    TiedElsewhere,
}
