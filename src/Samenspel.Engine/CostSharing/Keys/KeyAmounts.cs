namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>How one share comes about, to explain it. The share itself is the sum, rounded with those of all others.</summary>
/// <param name="AdditionalCents">What was asked for apart.</param>
/// <param name="PartCents">For each part of the key, cents to four decimals.</param>
public sealed record KeyAmounts(long AdditionalCents, IReadOnlyList<decimal> PartCents);
