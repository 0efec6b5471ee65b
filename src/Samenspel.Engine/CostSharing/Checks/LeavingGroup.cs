namespace Samenspel.Engine.CostSharing.Checks;

/// <summary>A group under an allocation.</summary>
/// <param name="Members">The lines that are in it, in the order of the game.</param>
/// <param name="Players">How many players; more than lines where a line counts several.</param>
/// <param name="Excess">How much better off the group is on its own; below zero: how much it gains by staying.</param>
public sealed record LeavingGroup(IReadOnlyList<int> Members, long Players, double Excess)
{
    public double PerHead => Excess / Players;
}
