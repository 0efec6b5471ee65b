namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>A price for large numbers.</summary>
/// <param name="From">Holds from this number on.</param>
/// <param name="Factor">The amount is multiplied by it.</param>
public sealed record PriceTier(double From, double Factor);
