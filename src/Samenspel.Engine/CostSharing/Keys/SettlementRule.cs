namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>Who pays a shortage and who gets a surplus.</summary>
/// <param name="ReservePercent">A surplus first fills the reserve to this part of the budget; 0 to 100.</param>
/// <param name="ChargePercent">A shortage is charged up to this part of the budget; what is more needs an amendment of the budget. 0 to 100.</param>
public sealed record SettlementRule(decimal ReservePercent, decimal ChargePercent)
{
    /// <summary>Whether a shortage is first paid from the reserve.</summary>
    public bool ReserveCoversShortage { get; init; } = true;

    public SettlementBasis Basis { get; init; }

    internal IEnumerable<KeyFault> Faults() => new[] { ReservePercent, ChargePercent }.Where(percent => percent is < 0 or > 100)
        .Select(percent => new KeyFault(KeyFaultKind.LimitOutOfRange, null, null, percent));
}
