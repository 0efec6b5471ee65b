namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>A part of the cost that is divided by one basis.</summary>
/// <param name="Percent">Of what remains after the additional amounts; above 0, at most 100.</param>
/// <param name="Basis">By what it is divided.</param>
public sealed record KeyPart(decimal Percent, KeyBasis Basis);
