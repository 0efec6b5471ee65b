namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>Whether the cost of every group is known, and why not.</summary>
public enum GroupCostsNote
{
    Found,

    /// <summary>Some groups have a member with a missing number; they say which.</summary>
    MissingFigures,

    /// <summary>There are more than <see cref="GroupCosts.MaxMembers"/> members; nothing was computed.</summary>
    TooManyMembers,
}
