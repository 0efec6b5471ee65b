namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>A total divided by a key.</summary>
/// <param name="Shares">Cents in the order of the players, adding up to the total; null when there are faults.</param>
/// <param name="Amounts">How each share comes about, in the order of the players; empty when there are faults.</param>
/// <param name="Faults">All that is wrong; empty when there are shares.</param>
public sealed record KeyResult(IReadOnlyList<long>? Shares, IReadOnlyList<KeyAmounts> Amounts, IReadOnlyList<KeyFault> Faults);
