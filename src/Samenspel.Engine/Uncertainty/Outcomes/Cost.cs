namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>What a situation costs.</summary>
/// <param name="Situation">Key of the situation.</param>
/// <param name="Partner">Key of the municipality; null for the members together.</param>
/// <param name="Years">Euro in year 1, 2, …, not discounted; null when a number is missing.</param>
/// <param name="PresentValue">Euro over the horizon, discounted; null when a number is missing.</param>
public sealed record Cost(string Situation, string? Partner, IReadOnlyList<Spread>? Years, Spread? PresentValue);
