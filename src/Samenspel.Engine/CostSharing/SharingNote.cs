namespace Samenspel.Engine.CostSharing;

/// <summary>Why a method gives no shares, or what must be known about those it gives.</summary>
public enum SharingNote
{
    None,

    /// <summary>No shares: the method needs every group, and there are too many players to list them.</summary>
    TooManyPlayers,

    /// <summary>No shares: if nobody pays more than alone, the total is not reached.</summary>
    NoImputation,

    /// <summary>No shares: the method divides by the cost of each group, and one costs nothing or less.</summary>
    GroupWithoutCost,

    /// <summary>No shares: the least and the most that each could pay do not enclose the total.</summary>
    NotQuasiBalanced,

    /// <summary>No shares: what the total would be divided by adds up to nothing, or has both signs.</summary>
    NoProportion,

    /// <summary>No shares: the computation gave up.</summary>
    NotConverged,

    /// <summary>Shares, but their verification did not succeed: do not rely on them.</summary>
    NotCertified,

    /// <summary>Shares of a published closed form; with so many players every group cannot be looked at to verify them.</summary>
    ClosedForm,

    /// <summary>Shares, but with an estimated error above one part in 10^8.</summary>
    Imprecise,
}
