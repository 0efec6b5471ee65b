namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>The chance that a variant costs a municipality less than a baseline over the horizon.</summary>
public sealed record SavingChance(string Variant, string Baseline, string Partner, double Chance);
