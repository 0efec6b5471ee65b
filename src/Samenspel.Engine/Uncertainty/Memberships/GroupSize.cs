namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>All groups of one size.</summary>
/// <param name="Size">Number of partners.</param>
/// <param name="Groups">How many groups were computed.</param>
/// <param name="Paying">How many of them save in at least half of the draws.</param>
/// <param name="Least">The group with the lowest median.</param>
/// <param name="Most">The group with the highest median.</param>
public sealed record GroupSize(int Size, int Groups, int Paying, GroupOutcome Least, GroupOutcome Most);
