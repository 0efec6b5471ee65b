using Samenspel.Engine.CostSharing.Checks;

namespace Samenspel.Modules.CostSharing.Keys;

/// <summary>Which groups would be better off without the rest.</summary>
/// <param name="Better">How many.</param>
/// <param name="Groups">Out of how many groups.</param>
/// <param name="Worst">The group with the largest objection, or that gains least by staying; its excess is in cents.</param>
/// <param name="Change">What would have to move so that nobody leaves; null when it is not known.</param>
internal sealed record StabilityFinding(int Better, int Groups, LeavingGroup Worst, KeyChange? Change)
{
    // Up to so much of the total, a change is a small one.
    private const double SmallPart = 0.02;

    public bool IsStable => Better == 0;

    /// <summary>Whether a small change removes every objection.</summary>
    /// <param name="totalCents">What is shared.</param>
    public bool IsSmall(long totalCents) => Change is { ReachesCore: true } change && change.MovedCents <= SmallPart * totalCents;
}
