namespace Samenspel.Engine.BusinessCases;

/// <summary>
/// The saving a year over all groups of one size: baseline minus joint, so above zero is cheaper than the baseline and below zero dearer.
/// </summary>
/// <param name="Mean">The mean over all groups, each counted once; rounded to the cent and never outside the extremes.</param>
/// <param name="MinMembers">Keys of the group that saves least; on a tie the first by key.</param>
/// <param name="MaxMembers">Keys of the group that saves most.</param>
public sealed record SavingSpread(
    FteCost Min,
    FteCost Mean,
    FteCost Max,
    IReadOnlyList<string> MinMembers,
    IReadOnlyList<string> MaxMembers,
    PayingGroups Paying);
