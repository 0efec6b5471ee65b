namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>What a situation costs a municipality over the horizon, discounted, in euro.</summary>
public sealed record PresentCost(string Situation, string Partner, Spread Value);
