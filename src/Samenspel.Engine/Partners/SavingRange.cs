namespace Samenspel.Engine.Partners;

/// <summary>What a group may save in a year in which the cooperation is complete, as a part of what it costs otherwise; below zero it is dearer.</summary>
/// <param name="Low">P10: nine in ten are better.</param>
/// <param name="Middle">P50.</param>
/// <param name="High">P90: one in ten is better.</param>
/// <param name="Chance">The chance that it saves at all, 0 to 1.</param>
public sealed record SavingRange(double Low, double Middle, double High, double Chance);
