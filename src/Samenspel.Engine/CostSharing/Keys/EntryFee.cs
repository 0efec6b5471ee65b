namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>What a newcomer pays once, and who gets it, in cents.</summary>
/// <param name="Player">The newcomer.</param>
/// <param name="FeeCents">Its part in all investments together.</param>
/// <param name="Parts">Its part in each investment, in their order; adding up to the fee.</param>
/// <param name="Refunds">What each of the others gets back, in the order of the players without the newcomer; adding up to the fee.</param>
/// <param name="Faults">All that is wrong; then the fee means nothing.</param>
public sealed record EntryFee(string Player, long FeeCents, IReadOnlyList<long> Parts, IReadOnlyList<long> Refunds, IReadOnlyList<KeyFault> Faults);
