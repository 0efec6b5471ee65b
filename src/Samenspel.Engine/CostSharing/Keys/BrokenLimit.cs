namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>
/// A limit that cannot hold for everyone, because the total itself rises or falls by more. Then all change by the same percentage, the smallest
/// that reaches the total; those who paid nothing the year before pay their share of the year.
/// </summary>
/// <param name="IsCap">True when the cap cannot hold, false when the floor cannot.</param>
/// <param name="NeededPercent">The rise or fall at which it would hold, rounded up to two decimals.</param>
public sealed record BrokenLimit(bool IsCap, decimal NeededPercent);
