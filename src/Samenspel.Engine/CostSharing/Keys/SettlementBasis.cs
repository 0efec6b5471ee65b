namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>What the key divides at the end of the year.</summary>
public enum SettlementBasis
{
    /// <summary>Only what is charged or paid back; what each paid in advance stays as it is.</summary>
    Difference,

    /// <summary>The whole of what the partners bear; what each paid in advance is taken off. So a key that changed during the year is put right.</summary>
    WholeCost,
}
