namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>What one group of members pays together, in euro.</summary>
/// <param name="Members">Keys, in the order of the case.</param>
/// <param name="Figures">Its figures; null when a number is missing, which is never zero.</param>
/// <param name="Blocked">Keys of the members whose cost is not known because a number is missing; the faults of the case name the numbers.</param>
public sealed record GroupCost(IReadOnlyList<string> Members, GroupFigures? Figures, IReadOnlyList<string> Blocked);
