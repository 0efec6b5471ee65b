namespace Samenspel.Modules.CostSharing.Domain;

/// <summary>What partners can want of a sharing.</summary>
internal enum SharingGoal
{
    /// <summary>It can be explained in a sentence.</summary>
    Simple,

    /// <summary>No group is better off without the rest.</summary>
    Stable,

    /// <summary>Who uses more pays more.</summary>
    FollowsUse,

    /// <summary>Everybody pays less than alone.</summary>
    EveryoneGains,

    /// <summary>Small municipalities pay no more for each inhabitant than large ones.</summary>
    CarriesTheWeak,
}
