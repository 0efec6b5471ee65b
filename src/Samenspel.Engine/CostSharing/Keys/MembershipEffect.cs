namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>What an exit or an entry does under the same key.</summary>
/// <param name="Player">Who leaves or joins.</param>
/// <param name="OwnCents">What it paid before it left, or pays once it has joined.</param>
/// <param name="Others">The others in the order of the players; empty when there are faults.</param>
/// <param name="Faults">All that is wrong.</param>
public sealed record MembershipEffect(string Player, long OwnCents, IReadOnlyList<MembershipStep> Others, IReadOnlyList<KeyFault> Faults)
{
    /// <summary>What the others pay more together: of an exit, the cost that stays behind.</summary>
    public long OthersCents => Others.Sum(step => step.ChangeCents);
}
