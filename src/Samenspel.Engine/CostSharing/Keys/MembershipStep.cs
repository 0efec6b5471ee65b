namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>What one that stays pays before and after somebody leaves or joins, in cents.</summary>
public sealed record MembershipStep(string Player, long BeforeCents, long AfterCents)
{
    /// <summary>Above zero it pays more.</summary>
    public long ChangeCents => AfterCents - BeforeCents;
}
