namespace Samenspel.Engine.CostSharing.Nucleoli;

/// <summary>Whether a nucleolus could be found.</summary>
public enum NucleolusState
{
    /// <summary>Found, and verified by Kohlberg's criterion.</summary>
    Certified,

    /// <summary>Found, but the verification did not succeed: do not rely on it.</summary>
    NotCertified,

    /// <summary>The computation gave up; there is no answer.</summary>
    NotConverged,

    /// <summary>Nobody may pay more than alone, and together that is less than the total: there is no such sharing.</summary>
    NoImputation,

    /// <summary>The excess is divided by the cost of a group, and a group costs nothing or less.</summary>
    GroupWithoutCost,
}
