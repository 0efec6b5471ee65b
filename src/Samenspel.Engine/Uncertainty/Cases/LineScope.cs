namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>A line counts in a situation.</summary>
/// <param name="Situation">Key of the situation.</param>
/// <param name="Factor">The amount is multiplied by it.</param>
/// <param name="Stated">Numbers by partner and year that take the place of the driver; null when the driver holds.</param>
public sealed record LineScope(string Situation, double Factor = 1, IReadOnlyList<IReadOnlyList<double>>? Stated = null);
