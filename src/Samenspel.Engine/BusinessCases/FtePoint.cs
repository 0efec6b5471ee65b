namespace Samenspel.Engine.BusinessCases;

/// <summary>A known staff size: so many fte for so many inhabitants.</summary>
public sealed record FtePoint(long Inhabitants, decimal Fte);
