namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>The end of a year, in cents. Surplus or shortage = to the reserve + paid back, or from the reserve + charged + what needs an amendment.</summary>
/// <param name="DifferenceCents">Advances minus actual cost: above zero a surplus, below zero a shortage.</param>
/// <param name="ToReserveCents">Into the reserve; below zero out of it.</param>
/// <param name="ReserveCents">The reserve afterwards.</param>
/// <param name="ChargedCents">What the partners pay together; below zero what they get back.</param>
/// <param name="NeedsAmendmentCents">The part of a shortage that is not charged before the budget is amended.</param>
/// <param name="Shares">What each pays, below zero gets back, in the order of the parties; adding up to what is charged. Null when there are faults.</param>
/// <param name="Faults">All that is wrong.</param>
public sealed record SettlementResult(
    long DifferenceCents, long ToReserveCents, long ReserveCents, long ChargedCents, long NeedsAmendmentCents, IReadOnlyList<long>? Shares, IReadOnlyList<KeyFault> Faults);
