namespace Samenspel.Engine.CostSharing.Stability;

/// <summary>The lowest and the highest share that one player can have while nobody has a reason to leave.</summary>
public sealed record ShareRange(double Lowest, double Highest);
