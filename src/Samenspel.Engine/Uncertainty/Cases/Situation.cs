namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>One way of doing it.</summary>
/// <param name="Key">Unique in the case; lines name it.</param>
/// <param name="Kind">Whether it is a baseline or a variant of working together.</param>
/// <param name="Sharing">By what the costs of the joint organisation are shared; only for <see cref="SituationKind.Together"/>.</param>
public sealed record Situation(string Key, SituationKind Kind, CostDriver Sharing = CostDriver.Inhabitants);
