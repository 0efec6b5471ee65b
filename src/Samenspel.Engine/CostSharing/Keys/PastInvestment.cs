namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>Something that was paid once and that a newcomer will use too.</summary>
/// <param name="Name">What it was.</param>
/// <param name="Cents">What the newcomer shares in: what was paid, or what is not written off yet; not below zero.</param>
public sealed record PastInvestment(string Name, long Cents);
