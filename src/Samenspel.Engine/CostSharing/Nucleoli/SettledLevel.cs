namespace Samenspel.Engine.CostSharing.Nucleoli;

/// <summary>A solved stage: the level in units of the game's largest number, and the demands that every solution meets exactly.</summary>
internal sealed record SettledLevel(double Excess, IReadOnlyList<StageColumn> Columns);
