namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>One that paid in advance.</summary>
/// <param name="Key">Unique.</param>
/// <param name="AdvanceCents">What it paid during the year; not below zero.</param>
/// <param name="Weight">Its part in the key of the year: a figure, or its share in cents; not below zero.</param>
public sealed record SettlementParty(string Key, long AdvanceCents, decimal Weight);
